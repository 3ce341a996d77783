import type { Extension } from '../../language/extends.ts'
import type { Message } from '../../language/message.ts'
import { replacement } from '../../syntax/edit.ts'
import type { Fix, Problem, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

/** What a rule about the paths of `extends` says of one, or nothing. */
interface Wording {
  readonly id: string
  readonly finds: string
  readonly fixable?: 'fix'
  readonly message: (extension: Extension) => Message | undefined
  readonly fixes?: (extension: Extension) => readonly Fix[]
}

/** A rule that judges each path of `extends` by what it leads to. */
export const extendsRule = ({ id, finds, fixable, message, fixes = () => [] }: Wording): Rule => ({
  meta: { id, group: 'names', severity: 'error', finds, ...(fixable === undefined ? {} : { fixable }) },
  *check({ inheritance }: Subject): Generator<Problem> {
    for (const extension of inheritance.extensions) {
      const what = message(extension)
      const { path, node } = extension
      if (what !== undefined) yield { at: path, span: node.span, message: what, fixes: fixes(extension) }
    }
  },
})

/** Another path in the place of one, quoted as the first is. */
export function otherPath({ node }: Extension, path: string): Fix['edits'] {
  const quote = node.style === 'single' ? "'" : node.style === 'double' ? '"' : ''
  return [replacement(node.span, `${quote}${path}${quote}`)]
}

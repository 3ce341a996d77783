import { say } from '../../language/message.ts'
import { appendItem } from '../../syntax/entries.ts'
import type { Node } from '../../syntax/tree.ts'
import type { Fix, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const versionUnrecorded: Rule = {
  meta: {
    id: 'version-unrecorded',
    group: 'life-cycle',
    severity: 'info',
    finds: 'a version that the list of changes leaves out',
    fixable: 'fix',
  },
  *check(subject) {
    const { version, changes } = subject.agreement
    if (version.value === undefined || version.node === undefined || !changes.value?.length) return
    const recorded = changes.value.map(({ value }) => value?.version.value)
    if (recorded.includes(undefined) || recorded.includes(version.value)) return
    yield {
      at: version.path,
      span: version.node.span,
      message: say`The changes say what other versions brought, but nothing of version ${version.value}. Add it, so that both teams know what is new.`,
      related: [{ span: subject.keyOf(['changes']), message: say`The changes are listed here.` }],
      fixes: record(subject, version.node),
    }
  },
}

function record({ tree, today }: Subject, { span }: Node): Fix[] {
  const written = tree.text.slice(span.start, span.end)
  const edit = appendItem(
    tree,
    ['changes'],
    [
      ['version', written],
      ['date', today],
      ['what', 'TODO – what changed'],
    ],
  )
  return edit === undefined
    ? []
    : [{ title: say`Add it to the changes`, edits: [edit], preferred: true, placeholder: true }]
}

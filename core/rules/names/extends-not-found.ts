import type { Extension } from '../../language/extends.ts'
import { say } from '../../language/message.ts'
import { nearest } from '../../language/values/nearest.ts'
import { valueText } from '../../syntax/write.ts'
import { extendsRule, otherPath } from './extends.ts'

/** A file that an agreement builds on and that isn't there: whatever should come from it is missing. */
export const extendsNotFound = extendsRule({
  id: 'extends-not-found',
  finds: 'a file under extends that isn’t there or can’t be read',
  fixable: 'fix',
  message(extension) {
    const { text } = extension.node
    if (extension.outcome === 'unreadable')
      return say`The file “${text}” cannot be read, so nothing is taken from it. Ask whoever keeps it to let you read it.`
    if (extension.outcome !== 'nothing') return undefined
    const meant = likeliest(extension)
    const what = say`There is no file “${text}” as seen from this one, so nothing is taken from it.`
    return meant === undefined
      ? say`${what} Write the way to it from the folder of this file.`
      : say`${what} Did you mean ${meant}?`
  },
  fixes(extension) {
    const meant = extension.outcome === 'nothing' ? likeliest(extension) : undefined
    if (meant === undefined) return []
    return [{ title: say`Write ${meant}`, edits: otherPath(extension, meant), preferred: true }]
  },
})

/** The file that is called so and lies elsewhere, else the one whose path is closest by its letters. */
function likeliest({ node, others }: Extension): string | undefined {
  const writable = others.filter(path => valueText(path) === path)
  const called = writable.filter(path => nameOf(path) === nameOf(node.text))
  return called.length === 1 ? called[0] : nearest(node.text.replace(/^\.\//, ''), writable)
}

const nameOf = (path: string) => path.split(/[/\\]/).at(-1)

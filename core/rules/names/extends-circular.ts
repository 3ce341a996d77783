import { say } from '../../language/message.ts'
import { extendsRule } from './extends.ts'

/** Files that take from each other in a circle: nobody can tell whose entry counts. */
export const extendsCircular = extendsRule({
  id: 'extends-circular',
  finds: 'a file that extends itself, directly or through others',
  message({ outcome, node: { text } }) {
    if (outcome === 'depth')
      return say`“${text}” extends a file that extends another, and so on for more than 50 files. They are not read to the end. Extend the files that are needed directly.`
    return outcome === 'circle'
      ? say`Through “${text}” this file extends itself, so nobody can tell which entry counts. Remove the path here, or “extends” in the other file.`
      : undefined
  },
})

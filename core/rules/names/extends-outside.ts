import { say } from '../../language/message.ts'
import { extendsRule } from './extends.ts'

/** What lies outside the workspace isn't read: it is not shared with whoever gets the workspace. */
export const extendsOutside = extendsRule({
  id: 'extends-outside',
  finds: 'a file under extends that lies outside the workspace folder',
  message: ({ outcome, node }) =>
    outcome === 'outside'
      ? say`“${node.text}” lies outside the workspace folder, so it is not read: whoever has only this folder would not have it. Put the file into the folder, and write the way to it from here.`
      : undefined,
})

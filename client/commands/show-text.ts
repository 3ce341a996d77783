import { commands, type Disposable } from 'vscode'
import type { Previews } from '../panel/previews.ts'

/** “SLA: Show Text”, from the preview in front. */
export const showText = (previews: Previews): Disposable =>
  commands.registerCommand('sla.showText', () => previews.active?.showText())

import { commands, type Disposable, type Uri } from 'vscode'
import type { Previews } from '../panel/previews.ts'
import { agreementFor } from './agreement.ts'

/** “SLA: Open Preview to the Side” */
export const openPreviewToSide = (previews: Previews): Disposable =>
  commands.registerCommand('sla.openPreviewToSide', (called?: Uri | string) => {
    const uri = agreementFor(called)
    if (uri !== undefined) previews.showBeside(uri)
  })

import { commands, type Disposable } from 'vscode'
import type { Previews } from '../panel/previews.ts'
import { agreementFor, type Called } from './agreement.ts'

/** “SLA: Open Preview to the Side” */
export const openPreviewToSide = (previews: Previews): Disposable =>
  commands.registerCommand('sla.openPreviewToSide', (called?: Called) => {
    const uri = agreementFor(called)
    if (uri !== undefined) previews.showBeside(uri)
  })

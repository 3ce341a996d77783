import { commands, type Disposable } from 'vscode'
import type { Previews } from '../panel/previews.ts'
import { agreementFor, type Called } from './agreement.ts'

/** “SLA: Open Preview” */
export const openPreview = (previews: Previews): Disposable =>
  commands.registerCommand('sla.openPreview', (called?: Called) => {
    const uri = agreementFor(called)
    if (uri !== undefined) previews.showInPlace(uri)
  })

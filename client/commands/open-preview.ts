import { commands, type Disposable, type Uri } from 'vscode'
import type { Previews } from '../panel/previews.ts'
import { agreementFor } from './agreement.ts'

/** “SLA: Open Preview” */
export const openPreview = (previews: Previews): Disposable =>
  commands.registerCommand('sla.openPreview', (called?: Uri | string) => {
    const uri = agreementFor(called)
    if (uri !== undefined) previews.showInPlace(uri)
  })

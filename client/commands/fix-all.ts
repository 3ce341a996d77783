import { commands, type Disposable } from 'vscode'

/** “SLA: Fix All”: what has one sure fix is mended, by this extension and none other. */
export const fixAll = (): Disposable =>
  commands.registerCommand('sla.fixAll', () =>
    commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.sla', apply: 'first' }),
  )

/** The suite that VS Code runs inside its extension host, with Node and in the browser alike. */
import * as vscode from 'vscode'
import './language.suite.ts'
import './findings.suite.ts'
import './fixes.suite.ts'
import './completion.suite.ts'
import './reading.suite.ts'
import './writing.suite.ts'
import './preview.suite.ts'
import './sharing.suite.ts'
import { suite } from './editor.ts'

/** Called by VS Code; its rejection is the failure of the run. */
export async function run(): Promise<void> {
  const host = vscode.env.uiKind === vscode.UIKind.Web && vscode.env.remoteName === undefined ? 'web host' : 'Node host'
  await suite.run(`VS Code ${vscode.version}, ${host}`, undefined)
}

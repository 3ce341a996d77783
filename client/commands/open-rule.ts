import { commands, Disposable, type TextDocumentContentProvider, Uri, workspace } from 'vscode'
import { showMarkdown } from '../markdown.ts'

/** The links at findings and in explanations call it, with the rule's id. */
export const openRuleCommand = 'sla.openRule'

/** Shows the page about a rule, which comes with the extension. */
export const openRule = (extension: Uri): Disposable =>
  Disposable.from(
    workspace.registerTextDocumentContentProvider(RulePages.scheme, new RulePages(extension)),
    commands.registerCommand(openRuleCommand, (rule: string) =>
      showMarkdown(Uri.from({ scheme: RulePages.scheme, path: `/${rule}.md` })),
    ),
  )

/** Every page by its name, as pages link to each other. */
class RulePages implements TextDocumentContentProvider {
  static readonly scheme = 'sla-rule'
  private pages: Promise<Readonly<Record<string, string>>> | undefined

  constructor(private readonly extension: Uri) {}

  async provideTextDocumentContent({ path }: Uri): Promise<string> {
    this.pages ??= this.read()
    return (await this.pages)[path.slice(1)] ?? ''
  }

  private async read(): Promise<Readonly<Record<string, string>>> {
    const bytes = await workspace.fs.readFile(Uri.joinPath(this.extension, 'dist', 'rule-pages.json'))
    return JSON.parse(new TextDecoder().decode(bytes))
  }
}

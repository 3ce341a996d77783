import { worded } from '../../core/language/message.ts'
import type { Meta } from '../../core/rules/rule.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import { examplesOf, judged } from './examples.ts'
import { fixesOf, generated, groupNames, severityNames, withoutGenerated } from './wording.ts'

/** What every page says, in this order. */
export const sections = ['What it finds', 'Why it matters', 'Fails', 'Passes', 'How to fix', 'How to configure']

/** A rule's page with its generated parts brought up to date; what a person wrote stays. */
export function completedPage(page: string, meta: Meta, base: string): string {
  const findings = examplesOf(page)
    .filter(({ kind }) => kind === 'fails')
    .map(example => generated(said(judged(example, base))))
  return `${withoutGenerated(page)
    .replace(/^# .*\n+/, () => `# ${meta.id}\n\n${generated(head(meta))}\n\n`)
    .replace(/^(```yaml fails\n.*?^```)\n*/gms, (_, example: string) => `${example}\n\n${findings.shift() ?? ''}\n\n`)
    .replace(/^## How to configure\n*/m, () => `## How to configure\n\n${generated(configuration(meta))}\n\n`)
    .trimEnd()}\n`
}

function head({ group, severity, finds, fixable }: Meta): string {
  const facts = [
    `**${severityNames[severity]}**`,
    `group [${groupNames[group].name}](README.md#${group})`,
    fixesOf(fixable),
  ]
  return `Finds ${escaped(finds)}.\n\n${facts.join(' · ')}`
}

/** What `sla check` says about an example. The example comes first in the agreement, so its lines are counted alike. */
const said = ({ findings, tree }: Snapshot): string =>
  findings
    .map(({ span, message }) => `> Line ${tree.lines.lineAt(span.start) + 1}: ${escaped(worded(message))}`)
    .join('\n>\n')

/** Text in which no character means anything to Markdown. */
const escaped = (text: string): string => text.replace(/[\\`*_<>[\]{}|~]/g, '\\$&').replaceAll('\n', ' ')

const milder = { error: 'warning', warning: 'info', info: 'off' } as const

const configuration = ({
  id,
  severity,
}: Meta): string => `The team sets its severity (\`error\`, \`warning\`, \`info\` or \`off\`) in \`sla.config.yaml\`:

\`\`\`yaml
rules:
  ${id}: ${milder[severity]}
\`\`\`

Where one finding is meant to stay, say so in the line above it, with the reason:

\`\`\`yaml
# sla-ignore-next-line ${id}: the reason why it is right here
\`\`\``

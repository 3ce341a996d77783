import type { Group, Meta } from '../../core/rules/rule.ts'
import { completedPage } from './page.ts'
import { fixesOf, groupNames, regenerated, severityNames } from './wording.ts'

/** The texts that document the rules. */
export interface Documentation {
  /** By id of the rule. */
  readonly pages: ReadonlyMap<string, string>
  /** `docs/rules/README.md` */
  readonly index: string
  /** The project's `README.md`. */
  readonly readme: string
}

/** The same texts with everything that is generated brought up to date. Pages of no rule stay as they are. */
export function upToDate({ pages, index, readme }: Documentation, rules: readonly Meta[], base: string): Documentation {
  const rule = new Map(rules.map(meta => [meta.id, meta]))
  const complete = ([id, page]: [string, string]): [string, string] => {
    const meta = rule.get(id)
    return [id, meta === undefined ? page : completedPage(page, meta, base)]
  }
  return {
    pages: new Map([...pages].map(complete)),
    index: regenerated(index, tables(rules)),
    readme: regenerated(readme, overview(rules)),
  }
}

const groups = Object.keys(groupNames) as readonly Group[]
const inGroup = (rules: readonly Meta[], group: Group) => rules.filter(meta => meta.group === group)

/** Everything about every rule, a table for each group. */
const tables = (rules: readonly Meta[]): string =>
  groups
    .map(group => {
      const rows = inGroup(rules, group).map(
        ({ id, severity, finds, fixable }) =>
          `| [\`${id}\`](${id}.md) | ${cell(finds)} | ${severityNames[severity]} | ${fixable === undefined ? '' : fixesOf(fixable)} |`,
      )
      const { name, about } = groupNames[group]
      return [`## ${name}`, '', about, '', '| rule | finds | severity | |', '|---|---|---|---|', ...rows].join('\n')
    })
    .join('\n\n')

/** One row for each group, for whoever looks at the project for the first time. */
const overview = (rules: readonly Meta[]): string => {
  const rows = groups.map(group => {
    const links = inGroup(rules, group).map(({ id }) => `[${id}](docs/rules/${id}.md)`)
    return `| **${groupNames[group].name}**: ${groupNames[group].about} | ${links.join(' · ')} |`
  })
  return [`${rules.length} rules:`, '', '| group | rules |', '|---|---|', ...rows].join('\n')
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

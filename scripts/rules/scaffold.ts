import { isId } from '../../core/language/values/word.ts'
import { rules } from '../../core/rules/registry.ts'
import type { Group, Severity } from '../../core/rules/rule.ts'
import { groupNames, severityNames } from './wording.ts'

export interface NewRule {
  readonly id: string
  readonly group: Group
  readonly severity: Severity
}

const isGroup = (word: string): word is Group => Object.hasOwn(groupNames, word)
const isSeverity = (word: string): word is Severity => Object.hasOwn(severityNames, word)

/** Reads what was typed behind `npm run new-rule`; says what is wrong with it, for the person who typed it. */
export function ruleFrom(id: string | undefined, words: readonly string[]): NewRule | { readonly wrong: string } {
  const group = words.find(isGroup)
  const severity = words.find(isSeverity)
  const strange = words.find(word => !isGroup(word) && !isSeverity(word))
  if (id === undefined) return { wrong: `A rule needs an id.\n${usage}` }
  if (!isId(id)) return { wrong: `“${id}” cannot be an id: small letters, digits and hyphens, a letter first.` }
  if (rules.some(({ meta }) => meta.id === id)) return { wrong: `There is a rule “${id}” already.` }
  if (strange !== undefined) return { wrong: `“${strange}” is neither a group nor a severity.\n${usage}` }
  if (group === undefined || severity === undefined) return { wrong: `A rule needs a group and a severity.\n${usage}` }
  return { id, group, severity }
}

const usage = `Usage: npm run new-rule <id> -- --group <group> --severity <severity>
  <group>     ${Object.keys(groupNames).join(', ')}
  <severity>  ${Object.keys(severityNames).join(', ')}`

/**
 * The files of a new rule, by path, with what they hold; `read` gives the text of a file that is there. The rule finds
 * the key `x-<id>` until a person writes what it is to find, so that everything around it works and is tested.
 */
export function scaffold(rule: NewRule, read: (path: string) => string): ReadonlyMap<string, string> {
  const { id, group } = rule
  const index = `core/rules/${group}/index.ts`
  const files: [path: string, text: string][] = [
    [`core/rules/${group}/${id}.ts`, ruleText(rule)],
    [index, indexed(read(index), rule)],
    [`test/rules/${group}/${id}.test.ts`, testText(rule)],
    [`docs/rules/${id}.md`, pageText(rule)],
  ]
  if (hasDefects(group)) files.push([defects, withDefect(read(defects), rule)])
  return new Map(files)
}

/** One defect for each rule of these groups is written into a sound agreement. */
const hasDefects = (group: Group) => group !== 'structure' && group !== 'numbers'
const defects = 'test/rules/defects.ts'

const withDefect = (text: string, { id }: NewRule): string =>
  text.replace(
    /\}\n$/,
    () => `  '${id}': sounded(['\\nreview:\\n', '\\nx-${id}: true\\n${expectation(id)}\\nreview:\\n']),\n}\n`,
  )

const expectation = (id: string) => `#${'^'.repeat(id.length + 1)} ${id}: What is wrong with “x-${id}”`

const constant = ({ id }: NewRule): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

function indexed(index: string, rule: NewRule): string {
  const imported = `import { ${constant(rule)} } from './${rule.id}.ts'`
  const lines = index.split('\n')
  const after = lines.findLastIndex(line => line.startsWith('import ') && (line < imported || !line.includes("'./")))
  lines.splice(after + 1, 0, imported)
  // What stands behind a comment in the list has to be the last.
  const end = lines.findIndex((line, at) => at > lines.findIndex(isListStart) && /^(\]| {2}\/\/)/.test(line))
  lines.splice(end, 0, `  ${constant(rule)},`)
  return lines.join('\n')
}

const isListStart = (line: string) => line.endsWith('readonly Rule[] = [')

const ruleText = (rule: NewRule): string => `import { say } from '../../language/message.ts'
import { entryOf } from '../../syntax/tree.ts'
import type { Rule } from '../rule.ts'

export const ${constant(rule)}: Rule = {
  meta: {
    id: '${rule.id}',
    group: '${rule.group}',
    severity: '${rule.severity}',
    finds: 'what is wrong, in a few plain words',
  },
  *check(subject) {
    const entry = entryOf(subject.tree.root, 'x-${rule.id}')
    if (entry === undefined) return
    yield {
      at: [entry.key.text],
      span: entry.key.span,
      message: say\`What is wrong with “\${entry.key.text}”, and why that matters. What to do.\`,
    }
  },
}
`

const testText = ({ id }: NewRule): string => `import { describe, test } from 'vitest'
import { expectFindings } from '../expectations.ts'
import { sound } from '../sound.ts'

describe('${id}', () => {
  const only = { only: ['${id}'] }

  test('stands where it is wrong, and says what is wrong', () =>
    expectFindings(\`\${sound}x-${id}: true\\n${expectation(id)}\`, only))
  test('stays silent where nothing is wrong', () => expectFindings(sound, only))
})
`

const pageText = ({ id }: NewRule): string => `# ${id}

## What it finds

What is wrong, and what is left to other rules.

## Why it matters

What it costs the two teams.

## Fails

\`\`\`yaml fails
x-${id}: true
\`\`\`

## Passes

\`\`\`yaml passes
title: Sunny Fields – Marketing and Sales
\`\`\`

## How to fix

What to write instead, and what the quick fixes do.

## How to configure
`

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { rulePage } from '../../core/rules/page.ts'
import { rules } from '../../core/rules/registry.ts'
import { scratchFolder } from './scratch.ts'

const { file, sla } = scratchFolder()
const project = path.resolve(import.meta.dirname, '../..')
const textOf = (name: string) => readFileSync(path.join(project, name), 'utf8')

const mistyped = 'sla: 1\nlibrary: true\npeople:\n  ana:\n    titel: Head of Sales\n'
const clean = mistyped.replace('titel', 'title')

describe('SARIF', () => {
  // Draft 4 differs in the name of `id` alone as far as this schema goes.
  const { id: _, $schema: __, ...schema } = JSON.parse(textOf('test/fixtures/sarif-2.1.0.schema.json'))
  const ajv = new Ajv({
    strict: false,
    unicodeRegExp: false,
    formats: { uri: URL.canParse, 'uri-reference': true, 'date-time': true },
  })
  const isValid = ajv.compile(schema)

  const run = async (...args: string[]) => {
    const log = JSON.parse((await sla(['check', '--format', 'sarif', ...args])).out)
    isValid(log)
    expect(isValid.errors).toBe(null)
    return log.runs[0]
  }

  test.each(['broken', 'northwind', 'aurora', 'veloz'])('is valid for the sample %s', async name => {
    file('a.sla.yaml', textOf(`samples/${name}.sla.yaml`))
    const { findings } = JSON.parse((await sla(['check', '--format', 'json'])).out).files[0]
    expect((await run()).results).toHaveLength(findings.length)
  })

  test('the schema refuses what is wrong', () => {
    expect(isValid({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x', rules: [{}] } } }] })).toBe(false)
  })

  test('tells everything about a finding', async () => {
    file('teams/ana & co.sla.yaml', mistyped)
    const { columnKind, tool, results } = await run()
    expect(columnKind).toBe('utf16CodeUnits')
    const artifactLocation = { uri: 'teams/ana%20%26%20co.sla.yaml', uriBaseId: '%SRCROOT%' }
    const replaced = (text: string, endColumn: number) => [
      {
        artifactLocation,
        replacements: [
          {
            deletedRegion: { startLine: 5, startColumn: 5, endLine: 5, endColumn },
            insertedContent: { text },
          },
        ],
      },
    ]
    expect(results).toEqual([
      {
        ruleId: 'unknown-key',
        ruleIndex: tool.driver.rules.findIndex(({ id }: { id: string }) => id === 'unknown-key'),
        level: 'error',
        message: { text: 'There is no “titel” here. Did you mean title?' },
        locations: [
          {
            physicalLocation: {
              artifactLocation,
              region: { startLine: 5, startColumn: 5, endLine: 5, endColumn: 10 },
            },
            logicalLocations: [{ fullyQualifiedName: 'people.ana.titel' }],
          },
        ],
        partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/) },
        fixes: [
          { description: { text: 'Rename to title' }, artifactChanges: replaced('title', 10) },
          {
            description: { text: 'Keep it as a note of your own: x-titel' },
            artifactChanges: replaced('x-', 5),
          },
        ],
      },
    ])
  })

  test('describes every rule', async () => {
    file('a.sla.yaml', clean)
    const { tool } = await run()
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ meta }) => meta.id))
    expect(tool.driver.rules).toContainEqual({
      id: 'touch-total',
      shortDescription: { text: expect.stringMatching(/^[A-Z].*\.$/) },
      help: { text: expect.stringContaining(rulePage('touch-total')), markdown: expect.any(String) },
      helpUri: rulePage('touch-total'),
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['numbers'], fixable: 'fix' },
    })
  })

  test('shows the severity that was asked for', async () => {
    file('a.sla.yaml', mistyped)
    expect((await run('--rule', 'unknown-key=info')).results).toMatchObject([{ level: 'note' }])
  })

  test('names the other places', async () => {
    file('a.sla.yaml', textOf('samples/broken.sla.yaml'))
    const { results } = await run()
    expect(
      results.find(({ ruleId }: { ruleId: string }) => ruleId === 'funnel-mismatch').relatedLocations,
    ).toContainEqual({
      id: expect.any(Number),
      message: { text: expect.stringMatching(/^the rate: /) },
      physicalLocation: expect.objectContaining({ region: expect.objectContaining({ startLine: 68 }) }),
    })
  })

  test('knows a finding again when its line moves or is indented, and tells equal lines apart', async () => {
    const prints = async (text: string): Promise<string[]> => {
      file('a.sla.yaml', text)
      const { results } = await run()
      return results.map((result: { partialFingerprints: object }) => Object.values(result.partialFingerprints)[0])
    }
    const [first] = await prints(mistyped)
    expect(await prints(`# A note\n\n${mistyped.replace('    titel', '      titel')}`)).toEqual([first])
    const [again, second] = await prints(`${mistyped}  ben:\n    titel: Head of Sales\n`)
    expect(again).toBe(first)
    expect(second).toBe(first?.replace(/:1$/, ':2'))
    expect(await prints(mistyped.replace('Sales', 'Service'))).not.toContain(first)
  })
})

describe('annotations of GitHub', () => {
  const annotations = async () => (await sla(['check', '--format', 'github'])).out

  test('are one line for each finding', async () => {
    file('a.sla.yaml', mistyped)
    expect(await annotations()).toBe(
      '::error file=a.sla.yaml,line=5,endLine=5,col=5,endColumn=10,title=unknown-key::There is no “titel” here. Did you mean title?\n',
    )
  })

  test('are errors, warnings and notices', async () => {
    file('a.sla.yaml', textOf('samples/broken.sla.yaml'))
    const { files } = JSON.parse((await sla(['check', '--format', 'json'])).out)
    const words: Readonly<Record<string, string>> = { error: 'error', warning: 'warning', info: 'notice' }
    expect([...(await annotations()).matchAll(/^::(\w+) /gm)].map(([, word]) => word)).toEqual(
      files[0].findings.map(({ severity }: { severity: string }) => words[severity]),
    )
  })

  test('escape what would end them', async () => {
    file('50%, all: ours.sla.yaml', mistyped.replace('titel', '"a%0A\\r\\nb"'))
    const text = await annotations()
    expect(text).toContain('file=50%25%2C all%3A ours.sla.yaml,line=5,')
    expect(text).toContain('There is no “a%250A%0D%0Ab” here.')
    expect(text.trimEnd()).not.toMatch(/[\r\n]/)
  })

  test('have no columns where the text has several lines', async () => {
    file('a.sla.yaml', mistyped.replace('titel: Head of Sales', 'left: "some\n     day"'))
    expect(await annotations()).toMatch(/^::error file=a\.sla\.yaml,line=5,endLine=6,title=invalid-value::/m)
  })

  test('are absent where nothing is found', async () => {
    file('a.sla.yaml', clean)
    expect(await annotations()).toBe('')
  })
})

describe('JUnit', () => {
  const report = async (...args: string[]) => (await sla(['check', '--format', 'junit', ...args])).out

  test('has a suite for each file and a case for each rule that found something', async () => {
    file('a.sla.yaml', `${mistyped}    agee: 40\n`)
    file('b.sla.yaml', clean)
    expect(await report()).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="sla check" tests="2" failures="1" errors="0" skipped="0">
<testsuite name="a.sla.yaml" tests="1" failures="1" errors="0" skipped="0">
<testcase name="unknown-key" classname="a.sla.yaml">
<failure message="There is no “titel” here. Did you mean title?" type="error">a.sla.yaml:5:5: error: There is no “titel” here. Did you mean title?
a.sla.yaml:6:5: error: There is no “agee” here. Possible are: name, title, team, email, left. A key of your own begins with x-.</failure>
</testcase>
</testsuite>
<testsuite name="b.sla.yaml" tests="1" failures="0" errors="0" skipped="0">
<testcase name="no findings" classname="b.sla.yaml"/>
</testsuite>
</testsuites>
`)
  })

  test('lets a case fail only for what fails the check', async () => {
    file('a.sla.yaml', mistyped)
    const lighter = ['--rule', 'unknown-key=warning']
    expect(await report(...lighter)).toContain('failures="0"')
    expect(await report(...lighter)).toContain('<system-out>a.sla.yaml:5:5: warning: ')
    expect(await report(...lighter, '--max-warnings', '0')).toContain('<failure')
  })

  test('escapes what XML would take for its own, and what it cannot carry', async () => {
    file('<&">.sla.yaml', mistyped.replace('titel', '"<&>\\"\\u0001\\ud800\\t\\n👋"'))
    const text = await report()
    expect(text).toContain('name="&lt;&amp;&quot;&gt;.sla.yaml"')
    expect(text).toContain('message="There is no “&lt;&amp;&gt;&quot;��&#9;&#10;👋” here.')
  })
})

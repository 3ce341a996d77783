import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from './built.ts'

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly runs: {
    readonly steps: readonly { readonly run?: string; readonly env?: Readonly<Record<string, string>> }[]
  }
}

const action: Action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'))

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sla-action-'))
  write('good.sla.yaml', 'sla: 1\nlibrary: true\npeople:\n  ana: Ana\n')
  write('bad.sla.yaml', 'sla: 1\nlibrary: true\npeople:\n  ana: [Ana]\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text)

/** Runs the last step as the runner does, with these inputs and the defaults of the others. */
function run(inputs: Readonly<Record<string, string>>) {
  const { run: script = '', env = {} } = action.runs.steps.at(-1) ?? {}
  const inserted = (expression: string) =>
    expression === 'github.action_path'
      ? root
      : (inputs[expression.slice('inputs.'.length)] ?? action.inputs[expression.slice('inputs.'.length)]?.default ?? '')
  const variables = Object.fromEntries(
    Object.entries(env).map(([name, text]) => [
      name,
      text.replace(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => inserted(expression)),
    ]),
  )
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: folder,
    env: { PATH: process.env.PATH, LC_ALL: 'C', ...variables },
    encoding: 'utf8',
  })
}

test('without inputs everything is checked, as annotations', () => {
  const { status, stdout } = run({})
  expect(status).toBe(1)
  expect(stdout).toMatch(/^::error file=bad\.sla\.yaml,line=4,/)
})

test('paths come one a line and may hold spaces', () => {
  write('two words.sla.yaml', readFileSync(path.join(folder, 'good.sla.yaml'), 'utf8'))
  expect(run({ paths: 'good.sla.yaml\ntwo words.sla.yaml\n' })).toMatchObject({ status: 0, stdout: '' })
})

test('a report for other tools goes to a file', () => {
  const { status, stdout } = run({ format: 'sarif', output: 'sla.sarif' })
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(JSON.parse(readFileSync(path.join(folder, 'sla.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
})

test('the limit for warnings counts', () => {
  write('good.sla.yaml', '# sla-ignore-file unused-person\nsla: 1\nlibrary: true\npeople:\n  ana: Ana\n')
  expect(run({ paths: 'good.sla.yaml' })).toMatchObject({ status: 0 })
  expect(run({ paths: 'good.sla.yaml', 'max-warnings': '0' })).toMatchObject({ status: 1 })
})

test('what an input holds is never run', () => {
  run({ paths: '$(touch run)\n; touch run\n`touch run`', format: 'pretty; touch run' })
  expect(existsSync(path.join(folder, 'run'))).toBe(false)
})

test('it runs where annotations are looked for, and asks nothing of the packages of the repository', () => {
  expect(action.runs.steps.at(-1)).not.toHaveProperty('working-directory')
  expect(action.runs.steps[0]).toMatchObject({ with: { 'package-manager-cache': false } })
})

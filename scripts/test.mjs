// `npm test`: installs what is missing, builds, and runs every check and every test. `--no-vscode` leaves out those in
// a real VS Code. Only Node's own modules until the dependencies are there: this must work on a fresh clone.
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { installDependencies, root } from './dependencies.mjs'

const started = Date.now()
const bin = name => path.join(root, 'node_modules', ...name.split('/'))
const report = path.join(root, 'test-artifacts/unit.json')
const withVsCode = !process.argv.includes('--no-vscode')

const steps = [
  ['formatting and lint', bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '--error-on-warnings', '.'],
  ['generated code', 'scripts/generate.mjs'],
  ['types', bin('typescript/bin/tsc'), '-b'],
  ['dead code', bin('knip/bin/knip.js')],
  ['bundles', 'scripts/build.mjs'],
  ['package', 'scripts/package.mjs'],
  [
    'unit tests',
    bin('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  ...(withVsCode ? [['tests in a real VS Code', 'test/vscode/run.mjs']] : []),
]

try {
  await installDependencies()
  rmSync(report, { force: true })
  for (const [name, script, ...args] of steps) await run(name, script, args)
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
  } = JSON.parse(readFileSync(report, 'utf8'))
  console.log(
    `\nEverything passed in ${Math.round((Date.now() - started) / 1000)} s.\n${passed} passed, ${failed} failed, ${skipped} skipped`,
  )
} catch (error) {
  console.error(`\n${error.message}`)
  process.exitCode = 1
}

/** Runs one step with this Node, its output shown as it comes. */
function run(name, script, args) {
  console.log(`\n── ${name}`)
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => (code === 0 ? resolve() : reject(new Error(`${name}: failed.`))))
  })
}

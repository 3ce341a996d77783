// `npm run clean-machine`: what somebody finds who has only Node and a clone. Clones the last commit into an empty
// folder, with an empty home, no caches and no programs but the system's, and runs there `npm start` until the editor
// answers, then `npm test`. Options: --start (only that), --test (only that).
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from './dependencies.mjs'

const machine = mkdtempSync(path.join(tmpdir(), 'sla-clean-'))
const clone = path.join(machine, 'sla-as-code')
const options = process.argv.slice(2)
const wants = name => options.length === 0 || options.includes(name)
const startsWithin = 10 * 60_000

try {
  for (const folder of ['home', 'tmp']) mkdirSync(path.join(machine, folder))
  await finished(run('git', ['clone', '--quiet', root, clone], machine))
  if (wants('--start')) await started()
  if (wants('--test')) await finished(run('npm', ['test'], clone))
  console.log('\nA clean machine needs nothing else.')
} catch (error) {
  console.error(`\n${error.message}`)
  process.exitCode = 1
} finally {
  rmSync(machine, { recursive: true, force: true, maxRetries: 3 })
}

/** Only the system's programs and this Node; of the settings only those without which there is no network. */
function run(command, args, cwd, stdout = 'inherit') {
  const kept = Object.entries(process.env).filter(([name]) =>
    /^(.*_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|LANG)$/i.test(name),
  )
  const env = {
    ...Object.fromEntries(kept),
    HOME: path.join(machine, 'home'),
    TMPDIR: path.join(machine, 'tmp'),
    PATH: [path.dirname(process.execPath), '/usr/bin', '/bin'].join(path.delimiter),
  }
  // A group of its own, so that whatever it starts ends with it.
  return spawn(command, args, { cwd, env, stdio: ['ignore', stdout, 'inherit'], detached: true })
}

function finished(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code =>
      code === 0 ? resolve() : reject(new Error(`${child.spawnargs.join(' ')}: ended with ${code}.`)),
    )
  })
}

/** Starts the editor, asks it for its page, and stops it again. */
async function started() {
  const child = run('npm', ['start', '--', '--web', '--no-open'], clone, 'pipe')
  const ended = new Promise(resolve => child.on('close', resolve))
  try {
    const address = await Promise.race([
      addressIn(child.stdout),
      ended.then(code => Promise.reject(new Error(`npm start: ended with ${code}.`))),
      late(startsWithin),
    ])
    const answer = await fetch(address)
    if (!answer.ok || !(await answer.text()).includes('workbench')) throw new Error(`${address}: no editor answers.`)
    console.log('\nThe editor answers.')
  } finally {
    if (child.exitCode === null) process.kill(-child.pid, 'SIGINT')
    await ended
  }
}

async function addressIn(output) {
  let said = ''
  for await (const chunk of output) {
    process.stdout.write(chunk)
    said += chunk
    const [address] = /http:\/\/\S+(?=\s)/.exec(said) ?? []
    if (address !== undefined) return address
  }
  // Whoever waits for its end says why.
  return new Promise(() => {})
}

function late(after) {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('npm start: no editor after ten minutes.')), after).unref()
  })
}

// Section "commands": `sla check` from the terminal, against bare Node and against what else checks YAML by a schema.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { agreementOf } from './agreement.mjs'
import { median, row, timed } from './figures.mjs'
import { peers } from './peers.mjs'

export async function commands({ built, scratch }) {
  const tools = await toolsIn(scratch, built)
  mkdirSync(path.join(scratch, 'one'))
  writeFileSync(path.join(scratch, 'one/a.sla.yaml'), forAll(agreementOf(200)))
  mkdirSync(path.join(scratch, 'many'))
  const text = forAll(agreementOf(299))
  for (let file = 0; file < 200; file++)
    writeFileSync(path.join(scratch, `many/${file}.sla.yaml`), `# ${file}\n${text}`)
  return [
    { title: '`sla check` of one file of 200 lines', rows: await one(tools) },
    { title: '`sla check` of 200 files of 300 lines', rows: await many(tools) },
  ]
}

async function one({ node, sla, ajv, spectral }) {
  const small = await inTurn({ node, sla: sla('one'), ajv: ajv('one'), spectral: spectral('one') }, 15)
  return [
    row('sla check, against `node -e 0`', { ours: small.sla, peer: small.node, bar: 2.5 }),
    row('sla check, against ajv-cli', { ours: small.sla, peer: small.ajv }),
    row('sla check, against spectral lint', { ours: small.sla, peer: small.spectral }),
  ]
}

async function many({ sla, ajv, spectral }) {
  const times = await inTurn({ sla: sla('many'), ajv: ajv('many'), spectral: spectral('many') }, 5)
  return [
    row('sla check, against ajv-cli (structure only)', { ours: times.sla, peer: times.ajv, bar: 2 }),
    row('sla check, against spectral lint', { ours: times.sla, peer: times.spectral, bar: 0.2 }),
  ]
}

/** Tools that read YAML 1.1 take dates for something else than text unless they stand in quotes. */
const forAll = text => text.replace(/\d{4}-\d\d-\d\d/g, '"$&"')

/** Medians of each command's times, run one after the other in turn. */
async function inTurn(works, runs) {
  const times = Object.fromEntries(Object.keys(works).map(name => [name, []]))
  for (let run = 0; run < runs; run++)
    for (const [name, work] of Object.entries(works)) times[name].push(await timed(work))
  return Object.fromEntries(Object.entries(times).map(([name, taken]) => [name, median(taken)]))
}

/** The commands, each as a function of the folder to check. All of them find nothing to complain about. */
async function toolsIn(scratch, built) {
  const { ajv, spectral } = await peers()
  const schema = path.join(built, '../schemas/sla.schema.json')
  const rules = path.join(scratch, 'spectral.json')
  writeFileSync(rules, JSON.stringify(spectralRules(JSON.parse(readFileSync(schema, 'utf8')))))
  const run = (...args) => ended(scratch, args)
  return {
    node: () => run('-e', '0'),
    sla: folder => () => run(path.join(built, 'cli.js'), 'check', '--today', '2026-11-21', folder),
    ajv: folder => () =>
      run(ajv, 'validate', '--spec=draft2020', '--strict=false', '-s', schema, '-d', `${folder}/*.yaml`),
    spectral: folder => () => run(spectral, 'lint', '--ruleset', rules, `${folder}/*.yaml`),
  }
}

const spectralRules = schema => ({
  rules: {
    structure: {
      given: '$',
      severity: 'error',
      // biome-ignore lint/suspicious/noThenProperty: Spectral calls it so.
      then: { function: 'schema', functionOptions: { schema, dialect: 'draft2020-12' } },
    },
  },
})

/** Runs Node with arguments; what fails here measures nothing. */
function ended(cwd, args) {
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => said.push(chunk))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code =>
      code === 0 ? resolve() : reject(new Error(`${args[0]} ended with ${code}:\n${Buffer.concat(said)}`)),
    )
  })
}

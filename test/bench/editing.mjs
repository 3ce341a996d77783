// Section "editing": our language server and the usual one for YAML, with our schema, on the same texts in turn.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { agreementOf } from './agreement.mjs'
import { median, row, timed } from './figures.mjs'
import { startServer } from './language-server.mjs'
import { peers } from './peers.mjs'

const uri = 'file:///agreements/measured.sla.yaml'

/** The two servers: how each is started, and what it is told. */
export async function bothServers({ built }) {
  const schema = pathToFileURL(path.join(built, '../schemas/sla.schema.json')).href
  return {
    ours: { script: path.join(built, 'server.js'), args: ['--stdio'], languageId: 'sla', settings: {} },
    peer: {
      script: (await peers()).languageServer,
      args: ['--stdio'],
      languageId: 'yaml',
      settings: {
        yaml: { schemas: { [schema]: '*.sla.yaml' }, schemaStore: { enable: false }, completion: true, hover: true },
      },
    },
  }
}

export async function editing(world) {
  const servers = await bothServers(world)
  const rows = [await starting(servers, agreementOf(200))]
  for (const lines of [200, 1000, 10_000]) rows.push(...(await typing(servers, agreementOf(lines), lines)))
  return [{ title: 'In the editor, against yaml-language-server with the same schema', rows }]
}

async function starting(servers, text) {
  const spot = new Spot(text)
  const start = description =>
    timed(async () => {
      const server = await startServer(description)
      const found = server.diagnostics(uri, spot.isFound)
      await server.open(uri, spot.broken)
      await found
      started.push(server)
    })
  const started = []
  const times = { ours: [], peer: [] }
  for (let run = 0; run < 7; run++)
    for (const who of ['ours', 'peer']) {
      times[who].push(await start(servers[who]))
      await started.pop().stop()
    }
  return row('start → first diagnostics, 200 lines', { ...medians(times), bar: 0.35 })
}

async function typing(servers, text, lines) {
  const spot = new Spot(text)
  const edits = lines > 1000 ? 15 : 31
  const typists = {}
  for (const who of ['ours', 'peer']) typists[who] = await Typist.at(await startServer(servers[who]), spot)
  const compared = async (times, work) => {
    const taken = { ours: [], peer: [] }
    for (let run = 0; run < times; run++) for (const who of ['ours', 'peer']) taken[who].push(await work(typists[who]))
    return medians(taken)
  }
  await compared(10, typist => typist.toggle())
  const used = { ours: -typists.ours.processorTime, peer: -typists.peer.processorTime }
  const single = await compared(edits, typist => typist.toggle())
  for (const who of ['ours', 'peer']) used[who] = (used[who] + typists[who].processorTime) / edits
  const size = `${lines.toLocaleString('en')} lines`
  const rows = [
    row(`one-character edit → diagnostics for it, ${size}`, { ...single, bar: 0.05 }),
    row(`processor time per edit, ${size}`, { ...used, bar: lines === 1000 ? 0.5 : undefined }),
  ]
  if (lines === 1000) rows.push(...(await atOneThousand(compared, size)))
  const held = { ours: typists.ours.memory, peer: typists.peer.memory }
  rows.push(row(`memory after all that, ${size}`, { ...held, unit: 'MB', bar: lines === 1000 ? 0.8 : undefined }))
  for (const who of ['ours', 'peer']) await typists[who].stop()
  return rows
}

async function atOneThousand(compared, size) {
  const requests = { completion: 'textDocument/completion', hover: 'textDocument/hover' }
  const rows = [
    row(`burst of 50 edits → diagnostics of the last, ${size}`, {
      ...(await compared(15, typist => typist.burst(50))),
      bar: 0.1,
    }),
  ]
  for (const [name, method] of Object.entries({ ...requests, symbols: 'textDocument/documentSymbol' }))
    rows.push(
      row(`${name} right after an edit, ${size}`, {
        ...(await compared(15, typist => typist.askedAfterEdit(method))),
        bar: 0.5,
      }),
    )
  return rows
}

const medians = ({ ours, peer }) => ({ ours: median(ours), peer: median(peer) })

/** A value in the middle of a text that one more character makes wrong, which both servers say. */
export class Spot {
  constructor(text) {
    const lines = text.split('\n')
    const from = lines.indexOf('commitments:')
    const middle = Math.max(from, Math.min(lines.length >> 1, lines.indexOf('handoffs:') - 12))
    this.line = lines.findIndex((line, number) => number > middle && line === '    every: month')
    this.character = lines[this.line].length
    this.sound = text
    this.broken = lines.with(this.line, `${lines[this.line]}x`).join('\n')
    this.title = lines.findIndex(line => line.startsWith('title:'))
    this.titleEnd = lines[this.title].length
  }

  isFound = diagnostics => diagnostics.some(({ range }) => range.start.line === this.line)
  isGone = diagnostics => !this.isFound(diagnostics)
}

/** Someone who types in a text and waits for what the server says. */
export class Typist {
  #server
  #spot
  #isBroken = true

  constructor(server, spot) {
    this.#server = server
    this.#spot = spot
  }

  static async at(server, spot) {
    const found = server.diagnostics(uri, spot.isFound)
    await server.open(uri, spot.broken)
    await found
    return new Typist(server, spot)
  }

  get processorTime() {
    return this.#server.processorTime
  }

  get memory() {
    return this.#server.memory
  }

  /** Milliseconds from one character typed or deleted to the diagnostics for it. */
  toggle() {
    return timed(() => this.#toggled())
  }

  /** Milliseconds from the first of many edits to the diagnostics that only the last of them brings. */
  burst(edits) {
    return timed(async () => {
      const { title: line, titleEnd: character } = this.#spot
      const range = { start: { line, character }, end: { line, character } }
      for (let edit = 1; edit < edits; edit++) void this.#server.edit(uri, range, 'x')
      await this.#toggled()
    })
  }

  /** Milliseconds until a request is answered that comes with an edit. */
  async askedAfterEdit(method) {
    const { line, character } = this.#spot
    const diagnostics = this.#toggled()
    const place = { textDocument: { uri }, position: { line, character: method.endsWith('hover') ? 6 : character } }
    const taken = await timed(() => this.#server.request(method, place))
    await diagnostics
    return taken
  }

  stop() {
    return this.#server.stop()
  }

  async #toggled() {
    const { line, character, isFound, isGone } = this.#spot
    this.#isBroken = !this.#isBroken
    const told = this.#server.diagnostics(uri, this.#isBroken ? isFound : isGone)
    const start = { line, character }
    const end = this.#isBroken ? start : { line, character: character + 1 }
    void this.#server.edit(uri, { start, end }, this.#isBroken ? 'x' : '')
    await told
  }
}

// Section "endurance": what our server holds on to when documents come and go, and when one is edited for long.
import { agreementOf } from './agreement.mjs'
import { bothServers, Spot, Typist } from './editing.mjs'
import { row } from './figures.mjs'
import { startServer, telling } from './language-server.mjs'

export async function endurance(world) {
  const { ours } = await bothServers(world)
  const rows = [await comingAndGoing(telling(ours)), await editingForLong(telling(ours))]
  return [{ title: 'What our server still holds, 200 lines', rows }]
}

const rounds = 1000

/** Kilobytes held more after many rounds than after as many before, in which everything gets its place. */
async function growth(server, work) {
  for (let round = 0; round < rounds; round++) await work(round)
  const before = await server.held()
  for (let round = rounds; round < 2 * rounds; round++) await work(round)
  return Math.max(0, (await server.held()) - before)
}

async function comingAndGoing(description) {
  const server = await startServer(description)
  const text = new Spot(agreementOf(200)).broken
  const grown = await growth(server, async round => {
    const uri = `file:///agreements/${round}.sla.yaml`
    const found = server.diagnostics(uri, diagnostics => diagnostics.length > 0)
    await server.open(uri, text)
    await found
    await server.close(uri)
  })
  await server.stop()
  return row('after 1,000 more documents were opened and closed', { ours: grown, unit: 'kB', bar: 1000 })
}

async function editingForLong(description) {
  const server = await startServer(description)
  const typist = await Typist.at(server, new Spot(agreementOf(200)))
  const grown = await growth(server, () => typist.burst(10))
  await server.stop()
  return row('after 10,000 more edits, in bursts of ten', { ours: grown, unit: 'kB', bar: 1000 })
}

// Section "checking": reading a text and applying every rule, against the YAML library's reading of it alone.
import { createRequire } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'
import { parseDocument } from 'yaml'
import { agreementOf } from './agreement.mjs'
import { median, row, timed } from './figures.mjs'

export async function checking({ root, scratch }) {
  const { Snapshot } = await bundledCore(root, scratch)
  const rows = []
  for (const lines of [200, 1000, 10_000]) {
    const text = agreementOf(lines)
    const works = {
      ours: text => new Snapshot(text, { today: '2026-11-21' }).findings,
      peer: text => parseDocument(text),
    }
    const runs = lines > 1000 ? 15 : 60
    const times = await inTurn(works, text, runs)
    const bar = lines === 1000 ? 1.5 : undefined
    rows.push(row(`full check, all rules, ${lines.toLocaleString('en')} lines`, { ...times, bar }))
  }
  return [{ title: 'A text that was never seen, against parseDocument of the library `yaml`, warm', rows }]
}

/** Medians of the second half of the runs: the first half warms up. */
async function inTurn(works, text, runs) {
  const times = { ours: [], peer: [] }
  for (let run = 0; run < 2 * runs; run++)
    for (const [who, work] of Object.entries(works)) {
      // Another text each time, so that nothing can be remembered.
      const fresh = `${text}# ${run}\n`
      const taken = await timed(() => work(fresh))
      if (run >= runs) times[who].push(taken)
    }
  return { ours: median(times.ours), peer: median(times.peer) }
}

async function bundledCore(root, scratch) {
  const outfile = path.join(scratch, 'core.cjs')
  const entry = path.join(root, 'core/snapshot.ts')
  await build({ entryPoints: [entry], outfile, bundle: true, format: 'cjs', platform: 'node', target: 'node20.19' })
  return createRequire(import.meta.url)(outfile)
}

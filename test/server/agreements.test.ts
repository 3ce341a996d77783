import { expect, test } from 'vitest'
import { type AgreementSummary, agreementsRequest } from '../../server/protocol.ts'
import type { Files } from '../../server/shared-files.ts'
import { everything, start } from './harness.ts'

const folder = 'file:///agreements'
const files = new Map([
  ['people.sla.yaml', 'sla: 1\nlibrary: true\ntitle: People\npeople:\n  ana: Ana\n'],
  [
    'harbor.sla.yaml',
    'sla: 1\ntitle: Harbor Tea\nstatus: proposed\nvalid: { from: 2026-07-01, to: 2027-06-30 }\nreview:\n  every: quarter\n  next: 2026-10-01\ngoals:\n  period: month\n  customers: 20\nfunnel:\n  stages:\n    lead: { volume: 100 }\n    customer: { rate: 10% }\n',
  ],
])
const onDisk: Files = {
  read: async uri => {
    const text = files.get(uri.slice(folder.length + 1))
    return text === undefined ? { to: 'nothing' } : { to: 'text', text }
  },
  list: async () => [...files.keys()],
  text: async () => undefined,
}

async function listed(...open: readonly [name: string, text: string][]) {
  const editor = await start(everything, { files: () => onDisk }, [folder])
  for (const [name, text] of open) await editor.open(text, name)
  return editor.connection.sendRequest<AgreementSummary[]>(agreementsRequest, {})
}

test('every agreement of the workspace is listed, and how it stands', async () => {
  const [people, harbor] = await listed()
  expect(people).toMatchObject({ title: 'People', status: 'library', library: true, errors: 0 })
  expect(harbor).toMatchObject({
    uri: `${folder}/harbor.sla.yaml`,
    title: 'Harbor Tea',
    status: 'proposed',
    library: false,
    plan: { holds: false },
    review: { date: '2026-10-01', overdue: true },
    ends: '2027-06-30',
  })
  expect(harbor?.errors).toBeGreaterThan(0)
  expect(harbor?.plan?.sentence).toContain('10')
})

test('what is open counts as it is on the screen', async () => {
  const summaries = await listed(['harbor.sla.yaml', 'sla: 1\ntitle: Harbor Coffee\n'])
  expect(summaries.map(({ title }) => title)).toEqual(['Harbor Coffee', 'People'])
})

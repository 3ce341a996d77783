import { describe, expect, test } from 'vitest'
import type { ComparisonParams, ComparisonResult } from '../../server/protocol.ts'
import { comparisonRequest } from '../../server/protocol.ts'
import { sound } from '../rules/sound.ts'
import { everything, start } from './harness.ts'

const uri = 'file:///agreements/agreement.sla.yaml'
const older = (text: string, files: ComparisonParams['older']['files'] = {}) => ({ name: 'abc1234', uri, text, files })

async function compared(newer: string, params: Omit<ComparisonParams, 'uri' | 'newerName'>) {
  const editor = await start(everything, {}, ['file:///agreements'])
  const opened = await editor.open(newer, 'agreement.sla.yaml')
  const all: ComparisonParams = { uri: opened.uri, newerName: 'agreement.sla.yaml', ...params }
  return editor.connection.sendRequest<ComparisonResult | null>(comparisonRequest, all)
}

describe('comparing an open agreement with another text', () => {
  test('gives Markdown', async () => {
    const result = await compared(sound.replace('count: 200', 'count: 250'), { older: older(sound) })
    expect(result).toMatchObject({ markdown: expect.stringContaining('From abc1234 to agreement.sla.yaml') })
    expect(result).toMatchObject({ markdown: expect.stringContaining('250 instead of 200 MQLs') })
  })

  test('asks for what the other text extends, as it was then', async () => {
    const extending = sound
      .replace(/calendar:\n(?: {2}.*\n)+/, '')
      .replace('sla: 1\n', 'sla: 1\nextends: shared/calendar.sla.yaml\n')
    const file = 'file:///agreements/shared/calendar.sla.yaml'
    expect(await compared(sound, { older: older(extending) })).toEqual({ missing: [file] })
    const then = 'sla: 1\nlibrary: true\ncalendar:\n  timezone: Europe/Lisbon\n  hours: 09:00-16:00\n'
    expect(await compared(sound, { older: older(extending, { [file]: then }) })).toMatchObject({
      markdown: expect.stringContaining('09:00–18:00 instead of 09:00–16:00'),
    })
    expect(await compared(sound, { older: older(extending, { [file]: null }) })).toMatchObject({
      markdown: expect.stringContaining('Calendar'),
    })
  })

  test('says nothing about a document that isn’t open', async () => {
    const editor = await start()
    const params: ComparisonParams = { uri, newerName: 'x', older: older(sound) }
    expect(await editor.connection.sendRequest(comparisonRequest, params)).toBeNull()
  })
})

// Section "preview": what the preview's page takes of its main thread when the text has changed.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { openBrowser } from '../vscode/drivers/browser.mjs'
import { bothServers } from './editing.mjs'
import { row } from './figures.mjs'
import { startServer } from './language-server.mjs'

const edits = 40

export async function preview(world) {
  const rows = []
  for (const name of ['northwind', 'aurora']) {
    const text = readFileSync(path.join(world.root, 'samples', `${name}.sla.yaml`), 'utf8')
    const lines = text.split('\n').length - 1
    const messages = await messagesFor([text, text.replace(/^title: .*/m, 'title: Another')], world)
    rows.push(row(`an edit shown, ${name}, ${lines} lines`, { ours: await mainThread(messages, world), bar: 16 }))
  }
  return [{ title: 'The preview: main-thread time for an edit, all work and layout', rows }]
}

/** What the page is told of each version of a text. */
async function messagesFor(texts, world) {
  const server = await startServer((await bothServers(world)).ours)
  const uri = 'file:///agreements/shown.sla.yaml'
  const messages = []
  for (const text of texts) {
    await server.open(uri, text)
    messages.push({ type: 'view', uri, ...(await server.request('sla/view', { uri, material: true })) })
    await server.close(uri)
  }
  await server.stop()
  return messages
}

/** Milliseconds of main thread for each of many edits that follow one another, once everything has warmed up. */
async function mainThread(messages, { built }) {
  const { page, close } = await openBrowser()
  try {
    await page.setContent('<!doctype html><html lang="en"><body><div id="root" data-uri=""></div></body></html>')
    await page.addStyleTag({ content: readFileSync(path.join(built, 'preview.css'), 'utf8') })
    await page.evaluate(() => {
      window.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} })
    })
    await page.addScriptTag({ content: readFileSync(path.join(built, 'preview.js'), 'utf8') })
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    const used = async work => {
      const before = await taskTime(session)
      await work()
      return (await taskTime(session)) - before
    }
    const shown = () => page.evaluate(show, { messages, edits })
    const waited = () => page.evaluate(show, { messages: [], edits })
    await shown()
    if ((await page.locator('#root').textContent()).length < 1000) throw new Error('The preview shows nothing.')
    return ((await used(shown)) - (await used(waited))) / edits
  } finally {
    await close()
  }
}

/** Runs in the page: shows one version after the other, each in frames of its own. */
async function show({ messages, edits }) {
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
  for (let edit = 0; edit < edits; edit++) {
    if (messages.length > 0)
      window.dispatchEvent(new MessageEvent('message', { data: messages[edit % messages.length] }))
    await frame()
    await frame()
  }
}

async function taskTime(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
}

import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { Terminal } from '../../cli/usage.ts'
import type { Showing } from '../../core/documents/showing.ts'
import { scratchFolder } from './scratch.ts'

const { file, folder, sla } = scratchFolder()

const agreement = (title: string) => `sla: 1\ntitle: ${title}\nextends: shared/people.sla.yaml\n`
const library = (name: string) => `sla: 1\nlibrary: true\npeople:\n  ana: ${name}\n`

/** What is under way in a test is stopped after it. */
const stops: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

/** `sla preview` of a file, until it is stopped. */
async function previewOf(name: string, ...options: readonly string[]) {
  let end = () => {}
  let said = ''
  let seen = (_: string) => {}
  const address = new Promise<string>(resolve => {
    seen = text => {
      said += text
      const [found] = /http:\S+/.exec(said) ?? []
      if (found !== undefined) resolve(found)
    }
  })
  const browsed: string[] = []
  const world: Partial<Terminal> = {
    installed: async installed => `/* ${installed} */`,
    browse: opened => browsed.push(opened),
    ended: () =>
      new Promise<void>(resolve => {
        end = resolve
      }),
    out: text => seen(text),
  }
  const running = sla(['preview', name, ...options], '', world)
  const stop = async () => {
    end()
    return running
  }
  stops.push(stop)
  const failed = running.then(({ err }) => Promise.reject(new Error(err)))
  return { address: await Promise.race([address, failed]), stop, browsed }
}

interface Got {
  readonly status: number | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

const fetched = (address: string, { method = 'GET', host }: { method?: string; host?: string } = {}) =>
  new Promise<Got>((resolve, reject) => {
    const sent = request(address, { method, ...(host === undefined ? {} : { headers: { host } }) }, response => {
      let body = ''
      response.on('data', chunk => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
    })
    sent.on('error', reject)
    sent.end()
  })

/** What the page is told, one after the other. */
function eventsOf(address: string) {
  const waiting: ((showing: Showing) => void)[] = []
  const come: Showing[] = []
  const sent = get(`${address}events`, response => {
    let text = ''
    response.on('data', chunk => {
      const parts = `${text}${chunk}`.split('\n\n')
      text = parts.pop() ?? ''
      for (const part of parts) {
        const showing: Showing = JSON.parse(part.replace(/^data: /, ''))
        const next = waiting.shift()
        if (next === undefined) come.push(showing)
        else next(showing)
      }
    })
    response.on('error', () => undefined)
  })
  sent.on('error', () => undefined)
  const next = () => {
    const showing = come.shift()
    return showing === undefined ? new Promise<Showing>(resolve => waiting.push(resolve)) : Promise.resolve(showing)
  }
  return { next, close: () => sent.destroy() }
}

const wordsIn = (showing: Showing) =>
  showing.type === 'view' ? JSON.stringify([showing.view.title.text, showing.view.others]) : showing.why

describe('sla preview', () => {
  test('shows the page at an address that it prints and opens', async () => {
    file('a.sla.yaml', agreement('First'))
    const { address, browsed } = await previewOf('a.sla.yaml')
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/)
    expect(browsed).toEqual([address])
    const { status, headers, body } = await fetched(address)
    expect(status).toBe(200)
    expect(body).toContain('<div id="root"')
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'nonce-[^']+'; style-src 'nonce-/,
    )
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|data:/)
    expect(headers['access-control-allow-origin']).toBeUndefined()
    expect((await fetched(`${address}preview.js`)).body).toBe('/* preview.js */')
  })

  test('opens nothing where that isn’t wanted', async () => {
    file('a.sla.yaml', agreement('First'))
    const { browsed } = await previewOf('a.sla.yaml', '--no-open')
    expect(browsed).toEqual([])
  })

  test('refuses whoever doesn’t know the secret, or comes by another name', async () => {
    file('a.sla.yaml', agreement('First'))
    const { address } = await previewOf('a.sla.yaml', '--no-open')
    const { origin, host } = new URL(address)
    for (const wrong of [
      '/',
      '/events',
      '/preview.js',
      `/${'x'.repeat(32)}/`,
      `/${'x'.repeat(32)}/events`,
      '//',
      '/%00/',
    ])
      expect((await fetched(origin + wrong)).status, wrong).toBe(403)
    expect((await fetched(address, { host: `evil.example:${new URL(address).port}` })).status).toBe(403)
    expect((await fetched(address, { host: '127.0.0.1' })).status).toBe(403)
    expect((await fetched(address, { host: host.replace('127.0.0.1', 'localhost') })).status).toBe(200)
    expect((await fetched(address, { method: 'POST' })).status).toBe(405)
    expect((await fetched(`${address}../a.sla.yaml`)).status).toBe(403)
    expect((await fetched(`${address}a.sla.yaml`)).status).toBe(404)
    expect((await fetched(`${address}events/more`)).status).toBe(404)
  })

  test('is reached by no other interface of the machine', async () => {
    file('a.sla.yaml', agreement('First'))
    const { address } = await previewOf('a.sla.yaml', '--no-open')
    const others = Object.values(networkInterfaces())
      .flatMap(all => all ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
    for (const other of others) expect(await reaches(other.address, Number(new URL(address).port))).toBe(false)
  })

  test('follows the file however it is saved, and the files it extends', async () => {
    file('a.sla.yaml', agreement('First'))
    file('shared/people.sla.yaml', library('Ana'))
    const { address } = await previewOf('a.sla.yaml', '--no-open')
    const { next, close } = eventsOf(address)
    stops.push(async () => close())
    /** Waits until the page is told so; a file that is half written may be told of on the way. */
    const until = async (words: string) => {
      for (let shown = ''; !shown.includes(words); ) shown = wordsIn(await next())
    }
    await until('First')
    file('a.sla.yaml', agreement('Second'))
    await until('Second')

    const at = path.join(folder(), 'a.sla.yaml')
    writeFileSync(`${at}.new`, agreement('Third'))
    renameSync(`${at}.new`, at)
    await until('Third')

    file('shared/people.sla.yaml', library('Bea'))
    await until('Bea')

    rmSync(at)
    await until('a.sla.yaml can’t be read any more.')
    writeFileSync(at, agreement('Fourth'))
    await until('Fourth')
  })

  test('stops when it is told to, also while a page listens', async () => {
    file('a.sla.yaml', agreement('First'))
    const { address, stop } = await previewOf('a.sla.yaml', '--no-open')
    const { next } = eventsOf(address)
    await next()
    expect((await stop()).status).toBe(0)
    expect(await reaches('127.0.0.1', Number(new URL(address).port))).toBe(false)
  })

  test('says what is wrong with what it is given', async () => {
    file('a.sla.yaml', agreement('First'))
    const installed = async () => 'x'
    expect(await sla(['preview', 'none.sla.yaml'])).toMatchObject({
      status: 2,
      err: 'sla: There is no file “none.sla.yaml”.\n',
    })
    expect((await sla(['preview', '-'], agreement('First'), { installed })).err).toMatch(/can’t take standard input/)
    expect((await sla(['preview', 'a.sla.yaml', '--port', 'x'])).err).toMatch(/a port is a number/)
    const { address } = await previewOf('a.sla.yaml', '--no-open')
    const taken = await sla(['preview', 'a.sla.yaml', '--port', new URL(address).port], '', { installed })
    expect(taken).toMatchObject({ status: 2, err: expect.stringMatching(/^sla: Port \d+ can’t be used/) })
    expect((await sla(['preview', 'a.sla.yaml'])).err).toMatch(/own files are missing/)
  })
})

const reaches = (host: string, port: number) =>
  new Promise<boolean>(resolve => {
    const socket = connect(port, host)
    socket.on('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })

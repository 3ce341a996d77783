import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { browserPage } from './browser-page.ts'

/** The only interface that it listens on. */
const host = '127.0.0.1'

export interface PageParts {
  /** By name, in the order in which they run. */
  readonly scripts: ReadonlyMap<string, string>
  readonly style: string
  /** What is shown, as the page remembers it. */
  readonly uri: string
  readonly language: string
}

/**
 * Serves the preview's page to browsers on this machine. Every address begins with a secret that other programs and
 * web pages can't guess; what doesn't have it, or comes by another name for this machine, is refused.
 */
export class PageServer {
  private readonly secret = randomBytes(24).toString('base64url')
  private readonly server = createServer((request, response) => this.answer(request, response))
  private readonly listeners = new Set<ServerResponse>()
  private shown = ''

  constructor(private readonly parts: PageParts) {}

  /** Port 0 is any that is free. */
  async listen(port: number): Promise<string> {
    this.server.listen(port, host)
    await once(this.server, 'listening')
    return `http://${host}:${this.port}/${this.secret}/`
  }

  /** Shows something from now on: a message for the page, as JSON. */
  show(message: string): void {
    this.shown = message
    for (const listener of this.listeners) tell(listener, message)
  }

  async stop(): Promise<void> {
    for (const listener of this.listeners) listener.end()
    const closed = once(this.server, 'close')
    this.server.close()
    this.server.closeAllConnections()
    await closed
  }

  private get port(): number {
    // It listens on a port, not on a pipe.
    return (this.server.address() as AddressInfo).port
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    // What is sent back must not be kept, guessed at, framed, or read by another page.
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'no-referrer')
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    const [, secret = '', name = '', ...more] = (request.url ?? '').split('?')[0]?.split('/') ?? []
    if (!this.isMeant(request) || !isSame(secret, this.secret)) refuse(response, 403)
    else if (request.method !== 'GET') refuse(response, 405)
    else this.give(more.length > 0 ? undefined : name, response)
  }

  private give(name: string | undefined, response: ServerResponse): void {
    const script = this.parts.scripts.get(name ?? '')
    if (script !== undefined) send(response, 'text/javascript; charset=utf-8', script)
    else this.giveOther(name, response)
  }

  private giveOther(name: string | undefined, response: ServerResponse): void {
    switch (name) {
      case '':
        this.page(response)
        break
      case 'preview.css':
        send(response, 'text/css; charset=utf-8', this.parts.style)
        break
      case 'events':
        this.listenTo(response)
        break
      default:
        refuse(response, 404)
    }
  }

  /** A name that leads here by somebody else's name server (DNS rebinding) isn't ours. */
  private isMeant({ headers }: IncomingMessage): boolean {
    return headers.host === `${host}:${this.port}` || headers.host === `localhost:${this.port}`
  }

  private page(response: ServerResponse): void {
    const nonce = randomBytes(16).toString('base64')
    const { html, policy } = browserPage({ ...this.parts, scripts: [...this.parts.scripts.keys()], nonce })
    response.setHeader('Content-Security-Policy', policy)
    send(response, 'text/html; charset=utf-8', html)
  }

  private listenTo(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' })
    this.listeners.add(response)
    response.on('close', () => this.listeners.delete(response))
    tell(response, this.shown)
  }
}

/** JSON has no line breaks of its own, so it is one line of an event. */
const tell = (response: ServerResponse, message: string) => response.write(`data: ${message}\n\n`)

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { 'Content-Type': type })
  response.end(body)
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status)
  response.end()
}

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Takes as long for a wrong secret as for the right one. */
const isSame = (given: string, secret: string): boolean => timingSafeEqual(digest(given), digest(secret))

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { main } from '../../cli/main.ts'
import type { Terminal } from '../../cli/usage.ts'
import { wordingFor } from '../../core/language/wording.ts'

/** A folder of its own for each test, and `sla` run in it. Call once in a test file. */
export function scratchFolder() {
  let cwd = ''
  beforeEach(() => {
    cwd = mkdtempSync(path.join(tmpdir(), 'sla-cli-'))
  })
  afterEach(() => rmSync(cwd, { recursive: true, force: true }))

  const file = (name: string, text: string | Uint8Array): void => {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true })
    writeFileSync(path.join(cwd, name), text)
  }

  const sla = async (args: readonly string[], stdin = '', world: Partial<Terminal> = {}) => {
    let out = ''
    let err = ''
    const status = await main(args, {
      cwd,
      today: '2026-11-21',
      wording: wordingFor('en'),
      colour: false,
      live: false,
      clock: () => 0,
      out: text => {
        out += text
      },
      outBytes: bytes => {
        out += Buffer.from(bytes).toString('latin1')
      },
      outIsShown: false,
      browser: undefined,
      err: text => {
        err += text
      },
      stdin: async () => stdin,
      rulePage: async () => undefined,
      installed: async () => undefined,
      browse: () => undefined,
      ended: async () => undefined,
      ...world,
    })
    return { status, out, err }
  }

  return { file, folder: () => cwd, sla }
}

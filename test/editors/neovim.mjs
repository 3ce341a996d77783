// Neovim without a window, operated from outside by the keys that a person would press.
import { execFile, execFileSync, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

export const command = 'nvim'

/** Which of the page's two sets of lines this version takes. */
export function setup() {
  const [, major, minor] = /v(\d+)\.(\d+)/.exec(execFileSync('nvim', ['--version'], { encoding: 'utf8' })) ?? []
  return Number(major) > 0 || Number(minor) >= 11 ? 'neovim 0.11' : 'neovim'
}

/** What happens, in lines. */
export async function record({ scratch, folder, file, setup: lines, env }) {
  const [init, socket] = [path.join(scratch, 'init.lua'), path.join(scratch, 'nvim.sock')]
  writeFileSync(init, lines)
  const flags = ['--headless', '-n', '-u', init, '--listen', socket]
  const editor = spawn('nvim', [...flags, file], { cwd: folder, env, stdio: 'ignore' })
  try {
    return await session(new Remote(socket, env))
  } finally {
    editor.kill()
  }
}

async function session(nvim) {
  const told = []
  const errors = `luaeval("vim.tbl_map(function(d) return {d.lnum + 1, d.col + 1, d.code, d.message} end,
    vim.diagnostic.get(0, {severity = vim.diagnostic.severity.ERROR}))")`.replace(/\n\s*/g, ' ')
  const [[line, column, code, message]] = await nvim.until('a finding', errors, found => found.length > 0)
  told.push(`${line}:${column} error ${code}: ${message}`)

  await nvim.keys(`:${line}<CR>$ciw<C-x><C-o>`)
  told.push(`owner: ‸ Ctrl-X Ctrl-O offers ${words(await nvim.offered())}`)
  await nvim.keys('<C-y><Esc>')
  told.push(`accepted: ${(await nvim.get(`getline(${line})`)).trim()}`)
  await nvim.until('no finding', errors, found => found.length === 0)
  told.push('no errors left')

  await nvim.keys('Gowh<C-x><C-o>')
  told.push(`wh‸ Ctrl-X Ctrl-O offers ${words(await nvim.offered())}`)
  // The only one there is gets written without being asked for.
  await nvim.keys('Speed wins<Esc>')
  told.push(`accepted: ${(await nvim.get('getline("$")')).trim()}`)

  await nvim.keys('gg/of: con<CR>5l:lua vim.lsp.buf.hover()<CR>')
  const shown = `luaeval("(function() for _, w in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(w).relative ~= '' then
    return vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(w), 0, -1, false) end end return {} end)()")`
  const hover = await nvim.until('a hover', shown.replace(/\n\s*/g, ' '), found => found.length > 0)
  told.push(`hover over contact: ${hover.filter(text => text !== '').join(' ')}`)

  await nvim.keys(':lua vim.lsp.buf.rename("inquiry")<CR>')
  const uses = 'len(filter(getline(1, "$"), "v:val =~ \'\\\\<inquiry\\\\>\'"))'
  told.push(`renamed contact to inquiry in ${await nvim.until('a rename', uses, count => count > 3)} lines`)
  return told
}

const words = offered => offered.map(({ word }) => word.trim()).join(', ')

class Remote {
  constructor(socket, env) {
    this.socket = socket
    this.env = env
  }

  /** Presses keys, in the notation of Neovim. */
  async keys(keys) {
    await this.run('--remote-send', keys)
  }

  /** The value of an expression. */
  async get(expression) {
    const { stdout, stderr } = await this.run('--remote-expr', `json_encode(${expression})`)
    return JSON.parse(stdout || stderr)
  }

  offered() {
    return this.until('completions', 'complete_info(["items"]).items', items => items.length > 0)
  }

  /** The first value of an expression that is as it should be. */
  async until(what, expression, isRight) {
    for (const started = Date.now(); Date.now() - started < 15_000; ) {
      const value = await this.get(expression).catch(() => undefined)
      if (value !== undefined && isRight(value)) return value
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    throw new Error(`waited 15 s in vain for ${what}`)
  }

  run(how, what) {
    return promisify(execFile)('nvim', ['--headless', '--server', this.socket, how, what], { env: this.env })
  }
}

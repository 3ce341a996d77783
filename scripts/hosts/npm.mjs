// Runs npm quietly: its output is shown only when it fails.
import { spawn } from 'node:child_process'

/** What started this script: `npm` sets it. A plain file needs no shell, so no quoting and no `npm.cmd` on Windows. */
const npmScript = process.env.npm_execpath

/**
 * Runs `npm` with `args` in `folder` and resolves when it has ended well.
 * `env` is added to the environment, `node` is the Node that npm itself runs on where it is not this one.
 */
export function npm(args, { folder, env = {}, node = process.execPath }) {
  const [command, commandArgs, shell] = npmScript?.endsWith('.js')
    ? [node, [npmScript, ...args], false]
    : ['npm', args, process.platform === 'win32']
  const child = spawn(command, commandArgs, {
    cwd: folder,
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...quiet, ...env },
  })
  const output = []
  child.stdout.on('data', chunk => output.push(chunk))
  child.stderr.on('data', chunk => output.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', error => reject(new Error(`npm could not be started: ${error.message}`)))
    child.on('close', code => {
      if (code === 0) resolve()
      else
        reject(
          new Error(`"npm ${args.join(' ')}" failed in ${folder}:\n${lastLines(Buffer.concat(output).toString())}`),
        )
    })
  })
}

const quiet = {
  NPM_CONFIG_AUDIT: 'false',
  NPM_CONFIG_FUND: 'false',
  NPM_CONFIG_UPDATE_NOTIFIER: 'false',
  NPM_CONFIG_LOGLEVEL: 'error',
}

function lastLines(text) {
  return text.trimEnd().split('\n').slice(-15).join('\n')
}

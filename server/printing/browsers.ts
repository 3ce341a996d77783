import { accessSync, constants, statSync } from 'node:fs'
import path from 'node:path'

/** What finding a browser depends on of a machine. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether there is a file that can be run. */
  readonly runs: (file: string) => boolean
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  runs: file => {
    try {
      accessSync(file, constants.X_OK)
      return statSync(file).isFile()
    } catch {
      return false
    }
  },
}

/** The browsers that can print, in the order in which they are tried, by the names of their programs. */
const programs = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
]

const applications = ['Google Chrome', 'Microsoft Edge', 'Chromium']

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
]

/** An installed Chrome, Edge or Chromium where such programs are; `undefined` if there is none. */
export const installedBrowser = (machine: Machine): string | undefined => placesOn(machine).find(machine.runs)

function placesOn({ platform, env }: Machine): readonly string[] {
  switch (platform) {
    case 'win32':
      return windowsPrograms.flatMap(way =>
        ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(name => {
          const root = env[name]
          return root === undefined || root === '' ? [] : [path.win32.join(root, ...way)]
        }),
      )
    case 'darwin':
      return applications.flatMap(name =>
        ['', env.HOME ?? ''].map(home => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
      )
    default:
      return programs.flatMap(name => foldersOf(env).map(folder => path.posix.join(folder, name)))
  }
}

/** Only whole paths: a folder that depends on where a command is run could hold anything. */
function foldersOf(env: Machine['env']): readonly string[] {
  const named = (env.PATH ?? '').split(':').filter(folder => folder.startsWith('/'))
  return [
    ...new Set([...named, '/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/opt/microsoft/msedge', '/snap/bin']),
  ]
}

import { existsSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

/** The command line as it is shipped; tests of what runs outside this project need it. */
export const cli = path.join(root, 'dist/cli.js')
if (!existsSync(cli)) throw new Error('The command line isn’t built yet: run “npm run build” first.')

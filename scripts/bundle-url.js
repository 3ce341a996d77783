// Put into every bundle for Node: the address of the bundle, which ES modules know as `import.meta.url`.
import { pathToFileURL } from 'node:url'

export const bundleUrl = pathToFileURL(__filename).href

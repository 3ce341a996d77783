import { Configuration, configurationName } from '../core/config/configuration.ts'
import { rules, type Severities } from '../core/rules/registry.ts'

/** The text of a file; `undefined` where there is none, or it can't be read. */
type ReadFile = (uri: string) => Promise<string | undefined>

/** A configuration with the folder from which its patterns start. */
interface Found {
  readonly folder: string
  readonly configuration: Configuration
}

/** Files that a team ignores have no findings. */
const allOff: Severities = new Map(rules.map(({ meta }) => [meta.id, 'off']))

/** What teams have decided about the open agreements: for each the configuration nearest above it. */
export class Configurations {
  private reading = new Map<string, Promise<Found | undefined>>()
  /** What has been read so far, by the folder of agreements. */
  private known = new Map<string, Found | undefined>()
  private readonly weighed = new WeakMap<
    Configuration,
    { readonly personal: Severities; readonly merged: Severities }
  >()

  /** `personal` is what the editor's settings say: the same object until they change. */
  constructor(
    private readonly read: ReadFile,
    private readonly personal: () => Severities,
  ) {}

  /** Reads what decides about a document; until then only the editor's settings count. */
  async ready(uri: string): Promise<void> {
    const folder = folderOf(uri)
    const { known } = this
    if (folder !== '' && !known.has(folder)) known.set(folder, await this.above(folder))
  }

  /** The same object as long as nothing changes. */
  severities(uri: string): Severities {
    const found = this.known.get(folderOf(uri))
    if (found === undefined) return this.personal()
    const { configuration, folder } = found
    return configuration.ignores(below(folder, uri)) ? allOff : this.merged(configuration)
  }

  /** Files have changed: whatever is asked next is read anew. */
  forget(): void {
    this.reading = new Map()
    this.known = new Map()
  }

  /** The team's word beats a person's. */
  private merged(configuration: Configuration): Severities {
    const personal = this.personal()
    if (personal.size === 0) return configuration.severities
    const known = this.weighed.get(configuration)
    if (known?.personal === personal) return known.merged
    const merged: Severities = new Map([...personal, ...configuration.severities])
    this.weighed.set(configuration, { personal, merged })
    return merged
  }

  private above(folder: string): Promise<Found | undefined> {
    const known = this.reading.get(folder)
    if (known !== undefined) return known
    const found = this.in(folder)
    this.reading.set(folder, found)
    return found
  }

  private async in(folder: string): Promise<Found | undefined> {
    const text = await this.read(`${folder}${configurationName}`)
    if (text !== undefined) return { folder, configuration: new Configuration(text.replace(/^\ufeff/, '')) }
    return isRoot(folder) ? undefined : this.above(folderOf(folder.slice(0, -1)))
  }
}

export const isConfiguration = (uri: string): boolean => uri.endsWith(`/${configurationName}`)

/** The folder with `/` at its end, in the words in which the client writes it; empty for a text without a place. */
const folderOf = (uri: string) => uri.slice(0, uri.lastIndexOf('/') + 1)

const isRoot = (folder: string) => folder === '' || /^[^:/]+:\/\/[^/]*\/$/.test(folder)

/** The path of a file from a folder above it, with `/`. */
function below(folder: string, uri: string): string {
  try {
    return decodeURIComponent(uri.slice(folder.length))
  } catch {
    return uri.slice(folder.length)
  }
}

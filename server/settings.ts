import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  InlayHintRefreshRequest,
} from 'vscode-languageserver'
import { severityWords } from '../core/config/read.ts'
import { rules, type Severities } from '../core/rules/registry.ts'

/** What a person can set of the editor's features, under `sla` among the editor's settings. */
export interface Settings {
  /** `sla.inlayHints.enabled` */
  readonly inlayHints: boolean
  /** `sla.codeLens.enabled` */
  readonly codeLens: boolean
  /** `sla.rules`: the same object until they are others. */
  readonly rules: Severities
}

/** What is said under `sla`; what isn't, or is no switch, counts as on. */
function settingsOf(said: unknown): Settings {
  return {
    inlayHints: isOn(said, 'inlayHints'),
    codeLens: isOn(said, 'codeLens'),
    rules: severitiesOf(within(said, 'rules')),
  }
}

/** Of what isn't a rule or a severity nothing comes: the editor marks it where it is written. */
function severitiesOf(said: unknown): Severities {
  return new Map(
    rules.flatMap(({ meta: { id } }) => {
      const word = severityWords.find(severity => severity === within(said, id))
      return word === undefined ? [] : [[id, word] as const]
    }),
  )
}

const same = (some: Severities, others: Severities) =>
  some.size === others.size && [...some].every(([id, severity]) => others.get(id) === severity)

function isOn(said: unknown, feature: string): boolean {
  const part = within(said, feature)
  return within(part, 'enabled') !== false
}

function within(said: unknown, key: string): unknown {
  return typeof said === 'object' && said !== null && Object.hasOwn(said, key)
    ? (said as Readonly<Record<string, unknown>>)[key]
    : undefined
}

/** Keeps up with the settings: asks for them where the client can be asked, else takes what it sends. */
export class KnownSettings {
  current: Settings = settingsOf(undefined)
  private capabilities: ClientCapabilities = {}

  constructor(
    private readonly connection: Connection,
    private readonly log: (error: unknown) => void,
    /** The severities are others now. */
    private readonly reweighed: () => void,
  ) {}

  /** Until the client says otherwise, what it passed at the start counts. */
  begin(capabilities: ClientCapabilities, options: unknown): void {
    this.capabilities = capabilities
    this.current = settingsOf(within(options, 'sla') ?? options)
  }

  /** Once the client may be asked. */
  listen(): void {
    const { configuration, didChangeConfiguration } = this.capabilities.workspace ?? {}
    if (configuration === true && didChangeConfiguration?.dynamicRegistration === true)
      this.quietly(this.connection.client.register(DidChangeConfigurationNotification.type, { section: 'sla' }))
    if (configuration === true) this.quietly(this.ask())
  }

  /** The client says that they are others now. */
  changed(sent: unknown): void {
    if (this.capabilities.workspace?.configuration === true) this.quietly(this.ask())
    else this.take(within(sent, 'sla'))
  }

  private async ask(): Promise<void> {
    this.take(await this.connection.workspace.getConfiguration('sla'))
  }

  /** What is on the screen already follows. */
  private take(said: unknown): void {
    const { current, connection } = this
    const { inlayHint, codeLens } = this.capabilities.workspace ?? {}
    const told = settingsOf(said)
    const weighsTheSame = same(told.rules, current.rules)
    this.current = weighsTheSame ? { ...told, rules: current.rules } : told
    if (!weighsTheSame) this.reweighed()
    if (this.current.inlayHints !== current.inlayHints && inlayHint?.refreshSupport === true)
      this.quietly(connection.sendRequest(InlayHintRefreshRequest.type))
    if (this.current.codeLens !== current.codeLens && codeLens?.refreshSupport === true)
      this.quietly(connection.sendRequest(CodeLensRefreshRequest.type))
  }

  /** A client that can't be told, or doesn't answer, keeps what it has. */
  private quietly(work: Promise<unknown>): void {
    work.catch(this.log)
  }
}

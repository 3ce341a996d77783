import { Disposable, EventEmitter, LogLevel, type LogOutputChannel, workspace } from 'vscode'

/**
 * Where the conversation with the server is written when the setting `sla.trace.server` asks for it. The library writes
 * it to a channel whose level is "trace"; so that the setting alone is enough, this channel has that level as long as
 * the setting isn't "off", and hands everything to the output that people see.
 */
export class Trace implements LogOutputChannel {
  private readonly changed = new EventEmitter<LogLevel>()
  private readonly listeners: Disposable
  readonly onDidChangeLogLevel = this.changed.event

  constructor(private readonly output: LogOutputChannel) {
    this.listeners = Disposable.from(
      this.changed,
      workspace.onDidChangeConfiguration(change => {
        if (change.affectsConfiguration('sla.trace')) this.changed.fire(this.logLevel)
      }),
    )
  }

  get name(): string {
    return this.output.name
  }

  get logLevel(): LogLevel {
    return this.isWanted ? LogLevel.Trace : this.output.logLevel
  }

  trace(message: string): void {
    if (this.isWanted) this.output.info(message)
    else this.output.trace(message)
  }

  private get isWanted(): boolean {
    return workspace.getConfiguration('sla').get('trace.server', 'off') !== 'off'
  }

  debug(message: string, ...values: unknown[]): void {
    this.output.debug(message, ...values)
  }

  info(message: string, ...values: unknown[]): void {
    this.output.info(message, ...values)
  }

  warn(message: string, ...values: unknown[]): void {
    this.output.warn(message, ...values)
  }

  error(error: string | Error, ...values: unknown[]): void {
    this.output.error(error, ...values)
  }

  append(value: string): void {
    this.output.append(value)
  }

  appendLine(value: string): void {
    this.output.appendLine(value)
  }

  replace(value: string): void {
    this.output.replace(value)
  }

  clear(): void {
    this.output.clear()
  }

  show(): void {
    this.output.show(true)
  }

  hide(): void {
    this.output.hide()
  }

  /** The output itself belongs to the window. */
  dispose(): void {
    this.listeners.dispose()
  }
}

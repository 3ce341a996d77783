import { commands, Disposable } from 'vscode'
import type { Previews } from '../panel/previews.ts'

/** “SLA: Lock Preview” and “SLA: Unlock Preview”, about the preview in front. */
export const lockPreview = (previews: Previews): Disposable =>
  Disposable.from(
    ...(
      [
        ['sla.lockPreview', true],
        ['sla.unlockPreview', false],
      ] as const
    ).map(([command, locked]) =>
      commands.registerCommand(command, () => {
        if (previews.active !== undefined) previews.active.locked = locked
      }),
    ),
  )

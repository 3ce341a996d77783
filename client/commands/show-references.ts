import { commands, type Disposable, Location, Position, Range, Uri } from 'vscode'
import type { Location as Place } from 'vscode-languageclient'
import { showReferencesCommand } from '../../server/protocol.ts'

/** What the lens above a term does: lists the places that use it. Only the server's lenses call it. */
export const showReferences = (): Disposable =>
  commands.registerCommand(showReferencesCommand, (uri: string, position: Position, places: readonly Place[]) =>
    commands.executeCommand(
      'editor.action.showReferences',
      Uri.parse(uri),
      new Position(position.line, position.character),
      places.map(({ uri: address, range: { start, end } }) => {
        const range = new Range(start.line, start.character, end.line, end.character)
        return new Location(Uri.parse(address), range)
      }),
    ),
  )

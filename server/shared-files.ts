/** The files of the person's workspace, as far as the server may see them: on disk, or wherever the client keeps them. */
export interface Files {
  /** What stands at an address; nothing is read that doesn't lie in the folder once all symbolic links are resolved. */
  read(uri: string, folder: string): Promise<FileRead>
  /** The agreements in a folder and below, as ways from it. */
  list(folder: string): Promise<readonly string[]>
  /** The text at any address: the team's configuration may stand above the folder. `undefined` if none can be read. */
  text(uri: string): Promise<string | undefined>
}

export type FileRead =
  /** `way` is the way from the folder where a symbolic link led to the file. */
  | { readonly to: 'text'; readonly text: string; readonly way?: string }
  | { readonly to: 'nothing' }
  | { readonly to: 'unreadable' }
  | { readonly to: 'outside' }
  /** There is nobody who could look. */
  | { readonly to: 'unknown' }

/** So many agreements of one folder are looked at. */
export const mostFiles = 5000

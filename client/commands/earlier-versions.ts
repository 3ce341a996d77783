import { extensions, l10n, type QuickPickItem, type Uri, window } from 'vscode'

/** An older text of an agreement, and how to read other files as they were beside it. */
export interface Older {
  readonly name: string
  readonly uri: Uri
  readonly text: string
  /** `undefined` for what wasn't there. */
  readonly read: (uri: Uri) => Promise<string | undefined>
}

/** What an agreement can be compared with, in a list. */
export interface Choice extends QuickPickItem {
  readonly choose: () => Promise<Older | undefined>
}

/** Of the built-in git extension what is used here. */
interface GitExtension {
  readonly enabled: boolean
  getAPI(version: 1): { getRepository(uri: Uri): Repository | null }
}

interface Repository {
  readonly rootUri: Uri
  show(revision: string, path: string): Promise<string>
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly Commit[]>
}

interface Commit {
  readonly hash: string
  readonly message: string
  readonly authorDate?: Date
}

/** So many earlier versions are offered. */
const mostVersions = 50

/** The versions of a file in git, the latest first; none where no git extension knows it. */
export async function versionsOf(uri: Uri): Promise<readonly Choice[]> {
  const repository = await repositoryOf(uri)
  const commits = await repository?.log({ maxEntries: mostVersions, path: uri.fsPath }).catch(() => [])
  if (repository === undefined || commits === undefined || commits.length === 0) return []
  const [last] = commits
  const head = last && atRevision(repository, uri, 'HEAD', l10n.t('The last commit'), last)
  const earlier = commits.slice(1).map(commit => {
    const [subject = ''] = commit.message.split('\n')
    return atRevision(repository, uri, commit.hash, subject, commit)
  })
  return head === undefined ? earlier : [head, ...earlier]
}

function atRevision(
  repository: Repository,
  uri: Uri,
  revision: string,
  label: string,
  { hash, authorDate }: Commit,
): Choice {
  const short = hash.slice(0, 7)
  const read = (file: Uri): Promise<string | undefined> => repository.show(revision, file.fsPath).catch(() => undefined)
  return {
    label,
    description: authorDate === undefined ? short : `${short} · ${authorDate.toISOString().slice(0, 10)}`,
    choose: async () => {
      const text = await read(uri)
      if (text !== undefined) return { name: short, uri, text: text.replace(/^\ufeff/, ''), read }
      void window.showErrorMessage(l10n.t('{0} can’t be read as it was in {1}.', fileName(uri), short))
      return undefined
    },
  }
}

/** The repository of a file; `undefined` without the git extension, as in the browser, or outside every repository. */
async function repositoryOf(uri: Uri): Promise<Repository | undefined> {
  const git = extensions.getExtension<GitExtension>('vscode.git')
  if (git === undefined || uri.scheme !== 'file') return undefined
  try {
    const api = await git.activate()
    return api.enabled ? (api.getAPI(1).getRepository(uri) ?? undefined) : undefined
  } catch {
    return undefined
  }
}

/** The last part of an address. */
export const fileName = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1)

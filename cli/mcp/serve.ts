import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { CallToolRequestSchema, type CallToolResult, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import { answerOf, type ToolInput, Unanswerable } from '../../core/advice/answers.ts'
import { tools } from '../../core/advice/tools.ts'
import { say, worded } from '../../core/language/message.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import { version } from '../../package.json'
import { Configurations } from '../configurations.ts'
import { Neighbours } from '../neighbours.ts'
import type { Terminal } from '../usage.ts'

/** What the server needs of the world around it. */
export type Surroundings = Pick<Terminal, 'cwd' | 'today' | 'wording'>

/** Answers questions of a language model about agreements, over standard input and output, until it is closed. */
export async function serve(surroundings: Surroundings): Promise<void> {
  const server = new Server({ name: 'sla-as-code', version }, { capabilities: { tools: {} } })
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, title, description, inputSchema }) => ({
      name,
      title,
      description,
      inputSchema: { ...inputSchema, required: [...inputSchema.required] },
      annotations: { title, readOnlyHint: true, openWorldHint: false },
    })),
  }))
  server.setRequestHandler(CallToolRequestSchema, ({ params }) =>
    answered(params.name, params.arguments ?? {}, surroundings),
  )
  await server.connect(new StdioServerTransport())
}

/** What can't be answered is told to the model, so that it can ask in another way. */
async function answered(name: string, input: ToolInput, surroundings: Surroundings): Promise<CallToolResult> {
  try {
    const tool = tools.find(candidate => candidate.name === name)
    if (tool === undefined) throw new Unanswerable(worded(say`There is no tool “${name}”.`, surroundings.wording))
    const snapshot = await agreementAt(input.file, surroundings)
    const answer = answerOf(tool.name, snapshot, input, surroundings.wording)
    return { content: [{ type: 'text', text: JSON.stringify(answer, undefined, 2) }] }
  } catch (error) {
    if (!(error instanceof Unanswerable)) throw error
    return { content: [{ type: 'text', text: error.message }], isError: true }
  }
}

/** The agreement at a path, as far as it lies in the folder in which the server was started. */
async function agreementAt(file: unknown, { cwd, today, wording }: Surroundings): Promise<Snapshot> {
  const refuse = (message: Parameters<typeof worded>[0]) => new Unanswerable(worded(message, wording))
  if (typeof file !== 'string' || file === '') throw refuse(say`Name the file of the agreement.`)
  const neighbours = new Neighbours(cwd)
  if (!neighbours.mayRead(file)) throw refuse(say`${file} lies outside the folder in which agreements are read.`)
  const absolute = path.resolve(cwd, file)
  if (!/\.sla\.ya?ml$/.test(absolute)) throw refuse(say`${file} is no agreement: their names end in .sla.yaml.`)
  // A pipe or a device would never come to its end.
  const isFile = (await stat(absolute).catch(() => undefined))?.isFile() === true
  const text = isFile ? await readFile(absolute, 'utf8').catch(() => undefined) : undefined
  if (text === undefined) throw refuse(say`${file} can’t be read.`)
  const severities = await new Configurations(cwd).severities(absolute)
  return neighbours.snapshot(file, text.replace(/^\ufeff/, ''), { today, severities })
}

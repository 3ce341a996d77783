/** What a language model can ask about an agreement. None of it changes a file. */
export interface Tool {
  readonly name: ToolName
  readonly title: string
  /** For the model: what it gets, and when to ask for it. */
  readonly description: string
  /** What it is called with, as JSON Schema. */
  readonly inputSchema: InputSchema
}

export interface InputSchema {
  readonly type: 'object'
  readonly properties: Readonly<Record<string, { readonly type: 'string' | 'integer'; readonly description: string }>>
  readonly required: readonly string[]
}

export type ToolName = 'sla_check' | 'sla_targets' | 'sla_explain' | 'sla_propose_fix'

const file = {
  type: 'string',
  description: 'The path of the agreement, a .sla.yaml file, from the workspace folder.',
} as const
const rule = {
  type: 'string',
  description: 'The rule of the finding, as the check names it, such as funnel-mismatch.',
} as const
const line = {
  type: 'integer',
  description: 'The line of the finding, counted from 1, where there are several of this rule.',
} as const

export const tools: readonly Tool[] = [
  {
    name: 'sla_check',
    title: 'Check an agreement',
    description:
      'Checks a service level agreement between Marketing and Sales (a .sla.yaml file) and lists what is wrong: contradicting numbers, missing owners or definitions, unknown names. Each finding has its rule, severity, message, place, and the titles of its fixes. Use it before and after changing an agreement.',
    inputSchema: { type: 'object', properties: { file }, required: ['file'] },
  },
  {
    name: 'sla_targets',
    title: 'Read the computed targets',
    description:
      'Computes an agreement exactly: the revenue goal worked back through the funnel into customers and leads per stage, plan against need, commitments against need, capacity, confidence, segments, lag. Use these numbers instead of doing the arithmetic.',
    inputSchema: { type: 'object', properties: { file }, required: ['file'] },
  },
  {
    name: 'sla_explain',
    title: 'Explain a finding or a number',
    description:
      'Explains one finding of an agreement (give rule, and line where there are several), or how one computed number came about with its formula and inputs (give path, such as funnel.stages.mql.required).',
    inputSchema: {
      type: 'object',
      properties: {
        file,
        rule,
        line,
        path: { type: 'string', description: 'The dotted path of a number in the targets, such as goals.customers.' },
      },
      required: ['file'],
    },
  },
  {
    name: 'sla_propose_fix',
    title: 'Propose a fix',
    description:
      'Proposes how to repair one finding: the edits, and the whole text of the agreement as it would be. Writes nothing: show the change to the person and let them decide. Where several fixes are possible, their titles are listed; choose one by its number.',
    inputSchema: {
      type: 'object',
      properties: {
        file,
        rule,
        line,
        choice: { type: 'integer', description: 'Which of the fixes, counted from 1. The likeliest if left out.' },
      },
      required: ['file', 'rule'],
    },
  },
]

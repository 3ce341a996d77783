import { type Message, say } from '../language/message.ts'
import type { IsoDate } from '../language/values/time.ts'
import { languages } from '../language/wording.ts'
import type { Answers } from './answers.ts'
import { templateIds } from './kinds.ts'
import { type Given, type Person, type Question, questions } from './questions.ts'
import { regionsIn } from './readings.ts'

/** How far the questions have come. */
export type Interview =
  /** `given` are the answers before this question, as the language writes them. */
  | {
      readonly to: 'ask'
      readonly question: Question
      readonly step: number
      readonly of: number
      readonly given: Given
    }
  /** An answer can't stay as it is. */
  | { readonly to: 'correct'; readonly question: Question; readonly problem: Message; readonly given: Given }
  | { readonly to: 'write'; readonly answers: Answers; readonly given: Given }

/**
 * Goes through the questions with what was typed so far, whatever its order. `proposals` takes what is most likely for
 * everything that wasn't answered.
 */
export function interview(typed: Given, person: Person, today: IsoDate, proposals = false): Interview {
  const given = new Map<string, string>()
  for (let step = 1; ; step++) {
    const all = questions(given, person)
    const question = all[step - 1]
    if (question === undefined) return { to: 'write', answers: answersFrom(given, today), given }
    const text = typed.get(question.id) ?? (proposals ? question.proposal : undefined)
    if (text === undefined) return { to: 'ask', question, step, of: all.length, given }
    const read = question.read(text)
    if ('problem' in read) return { to: 'correct', question, problem: read.problem, given }
    given.set(question.id, read.answer)
    const problem = together(given, question.id)
    if (problem !== undefined) return { to: 'correct', question, problem, given }
  }
}

/** What only shows beside other answers. */
function together(given: Given, id: string): Message | undefined {
  const same = given.get('marketing')?.toLowerCase() === given.get('sales')?.toLowerCase()
  return id === 'sales' && same
    ? say`That is the other team’s name already. Each team needs a name of its own.`
    : undefined
}

function answersFrom(given: Given, today: IsoDate): Answers {
  const get = (id: string) => given.get(id) ?? ''
  return {
    template: templateIds.find(id => id === get('template')) ?? 'small-business',
    language: languages.find(language => language === get('language')) ?? 'en',
    company: get('company'),
    currency: get('currency'),
    timezone: get('timezone'),
    marketing: get('marketing'),
    sales: get('sales'),
    marketingLead: get('marketing-lead'),
    salesLead: get('sales-lead'),
    period: (['week', 'month', 'quarter', 'year'] as const).find(period => period === get('period')) ?? 'month',
    revenue: get('revenue'),
    marketingShare: get('marketing-share'),
    averageDeal: get('average-deal'),
    rates: new Map([...given].flatMap(([id, text]) => (id.startsWith('rate-') ? [[id.slice(5), text] as const] : []))),
    regions: regionsIn(get('regions')) ?? [],
    today,
  }
}

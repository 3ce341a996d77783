import { fixed, type Message, say } from '../language/message.ts'
import { currencies } from '../language/values/currency.ts'
import { type Language, languages } from '../language/wording.ts'
import { type Template, templateIds, templateOf, templates } from './kinds.ts'
import { type Reading, readAnswer } from './readings.ts'
import { textsIn } from './texts/index.ts'

/** What has been answered so far, as the language writes it, by the question's id. */
export type Given = ReadonlyMap<string, string>

/** What whoever asks knows of the person. */
export interface Person {
  readonly language: Language
  /** IANA name. */
  readonly timezone: string
}

/** One question of the way to a new agreement. */
export interface Question {
  /** Also the name of the flag of `sla init`. */
  readonly id: string
  readonly ask: Message
  /** More about it, or an example. */
  readonly hint?: Message
  /** Only one of these is possible. */
  readonly choices?: readonly Choice[]
  /** What is most likely; absent for what only the person knows. */
  readonly proposal?: string
  readonly read: (text: string) => Reading
}

export interface Choice {
  readonly value: string
  readonly label: Message
  readonly description?: Message
}

const languageNames: Readonly<Record<Language, Message>> = {
  en: fixed('English'),
  es: fixed('Español'),
  pt: fixed('Português'),
}

/** The questions in their order; which there are, and what they propose, depends on what is answered already. */
export function questions(given: Given, person: Person): readonly Question[] {
  const template = templateOf(templateIds.find(id => id === given.get('template')) ?? 'small-business')
  const language = languages.find(one => one === given.get('language')) ?? person.language
  return [
    ...about(person, language),
    ...numbers(given, template),
    ...(template.regional ? [regions(language)] : []),
    ...rates(template, language),
  ]
}

/** Every question of every template. */
export function allQuestions(person: Person): readonly Question[] {
  const all = templateIds.flatMap(template => questions(new Map([['template', template]]), person))
  return [...new Map(all.map(question => [question.id, question])).values()]
}

const choice = (question: Omit<Question, 'read'> & { readonly choices: readonly Choice[] }): Question => ({
  ...question,
  read: text =>
    readAnswer.choice(
      text,
      question.choices.map(({ value }) => value),
    ),
})

function about(person: Person, language: Language): readonly Question[] {
  const texts = textsIn[language]
  return [
    choice({
      id: 'template',
      ask: say`What kind of business is it?`,
      choices: templates.map(({ id, name, description }) => ({ value: id, label: name, description })),
      proposal: 'small-business',
    }),
    choice({
      id: 'language',
      ask: say`In which language is the agreement read?`,
      choices: languages.map(value => ({ value, label: languageNames[value] })),
      proposal: person.language,
    }),
    { id: 'company', ask: say`What is your company called?`, read: readAnswer.name },
    {
      id: 'marketing',
      ask: say`What is the team called that brings the leads?`,
      proposal: texts.marketing,
      read: readAnswer.name,
    },
    { id: 'marketing-lead', ask: say`Who leads it?`, hint: say`A name, such as Ana Example`, read: readAnswer.name },
    {
      id: 'sales',
      ask: say`What is the team called that wins the customers?`,
      proposal: texts.sales,
      read: readAnswer.name,
    },
    { id: 'sales-lead', ask: say`Who leads that one?`, hint: say`A name, such as Ben Example`, read: readAnswer.name },
    {
      id: 'currency',
      ask: say`In which currency do you count?`,
      hint: say`Its three-letter code, such as USD, EUR or BRL`,
      proposal: { en: 'USD', es: 'EUR', pt: 'BRL' }[language],
      read: text =>
        readAnswer.currency(text.length === 3 && currencies.includes(text.toUpperCase()) ? text.toUpperCase() : text),
    },
    {
      id: 'timezone',
      ask: say`In which time zone do you work?`,
      hint: say`Region and city, such as Europe/Madrid or America/New_York`,
      proposal: person.timezone,
      read: readAnswer.timezone,
    },
  ]
}

function numbers(given: Given, { regional }: Template): readonly Question[] {
  const currency = given.get('currency')
  return [
    choice({
      id: 'period',
      ask: say`For which period do you set goals?`,
      choices: (['month', 'quarter', 'year', 'week'] as const).map(value => ({ value, label: fixed(value) })),
      proposal: regional ? 'quarter' : 'month',
    }),
    {
      id: 'revenue',
      ask: say`How much new revenue do you want in that period?`,
      hint: say`An amount in ${currency ?? 'USD'}, such as 400000`,
      read: text => readAnswer.money(text, currency),
    },
    {
      id: 'marketing-share',
      ask: say`Which part of it starts with the team that brings the leads?`,
      hint: say`A percent, such as 60%`,
      proposal: '60%',
      read: readAnswer.share,
    },
    {
      id: 'average-deal',
      ask: say`How much is an average sale?`,
      hint: say`An amount in ${currency ?? 'USD'}, such as 20000`,
      read: text => readAnswer.money(text, currency),
    },
  ]
}

const regions = (language: Language): Question => ({
  id: 'regions',
  ask: say`Which regions do you have, and which part of the revenue comes from each?`,
  hint: say`From two to eight, with parts that make 100%, such as ${textsIn[language].regions}`,
  proposal: textsIn[language].regions,
  read: readAnswer.regions,
})

function rates({ stages }: Template, language: Language): readonly Question[] {
  const { terms } = textsIn[language]
  return stages.flatMap(({ term, rate }, index) => {
    const before = stages[index - 1]
    if (before === undefined || rate === undefined) return []
    const [from, to] = [terms[before.term].several, terms[term].several]
    return [
      {
        id: `rate-${term}`,
        ask: say`Of 100 ${from}, how many become ${to}?`,
        hint: say`A percent, such as ${rate}. A guess will do: the agreement can be checked against what happens.`,
        proposal: rate,
        read: readAnswer.rate,
      },
    ]
  })
}

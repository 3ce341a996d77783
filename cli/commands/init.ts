import { stat } from 'node:fs/promises'
import path from 'node:path'
import Fraction from 'fraction.js'
import { count, type Message, say, worded } from '../../core/language/message.ts'
import { languageOf } from '../../core/language/wording.ts'
import { interview } from '../../core/templates/interview.ts'
import { type NewAgreement, newAgreement } from '../../core/templates/new-agreement.ts'
import { allQuestions, type Given, type Person, type Question, questions } from '../../core/templates/questions.ts'
import { readArguments } from '../arguments.ts'
import { type Command, type ExitStatus, exit, type Terminal, UsageError } from '../usage.ts'
import { writeNamed } from '../write-whole.ts'

/** Who is at the terminal, as far as the machine knows. */
const personAt = ({ wording }: Terminal): Person => ({
  language: languageOf(wording.locale),
  timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
})

/** For the help, which is the same for everybody. */
const anybody: Person = { language: 'en', timezone: 'UTC' }

const flags = allQuestions(anybody).map(({ id }) => id)

export const init: Command = {
  name: 'init',
  usage: 'sla init [FILE]',
  summary: say`writes a new agreement from your answers, complete and without a finding`,
  details: say`Asks at a terminal, each question with what is most likely; flags answer in advance. FILE is agreement.sla.yaml if none is named, - for standard output.

  --template small-business|b2b-saas|multi-region|agency
  --language en|es|pt       in which the agreement is read
  --company NAME            --marketing NAME  --marketing-lead NAME  --sales NAME  --sales-lead NAME
  --currency CODE           --timezone ZONE
  --period week|month|quarter|year
  --revenue AMOUNT          --marketing-share PERCENT  --average-deal AMOUNT
  --rate-lead PERCENT       how many of 100 of the stage before become one; also --rate-customer, --rate-mql …
  --regions LIST            for multi-region, such as "North 60%, South 40%"
  --yes                     takes what is most likely for everything that isn't answered
  --force                   writes over a file that is there

  sla init --yes --company "Fernhill Bikes" --marketing-lead Ana --sales-lead Ben --revenue 100000 --average-deal 5000`,
  async run(args, terminal) {
    const options = Object.fromEntries(flags.map(id => [id, { type: 'string' as const }]))
    const { values, positionals } = readArguments(args, {
      ...options,
      yes: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    })
    const file = fileFrom(positionals)
    await refuseToOverwrite(file, values.force === true, terminal)
    const typed = new Map(
      Object.entries(values).flatMap(([id, value]) => (typeof value === 'string' ? [[id, value] as const] : [])),
    )
    const agreement = await answered(typed, values.yes === true, terminal)
    if (agreement === undefined) return exit.usage
    return write(file, agreement, terminal)
  },
}

function fileFrom([file = 'agreement.sla.yaml', another]: readonly string[]): string {
  if (another !== undefined) throw new UsageError(say`sla init writes one file. Name only one.`)
  if (file !== '-' && !/\.sla\.ya?ml$/.test(file))
    throw new UsageError(say`“${file}”: the name of an agreement ends in .sla.yaml.`)
  return file
}

async function refuseToOverwrite(file: string, force: boolean, { cwd }: Terminal): Promise<void> {
  const found = file === '-' ? undefined : await stat(path.resolve(cwd, file)).catch(() => undefined)
  if (found?.isDirectory()) throw new UsageError(say`“${file}” is a folder.`)
  if (found !== undefined && !force)
    throw new UsageError(say`There is a file “${file}” already. Name another one, or use --force to write over it.`)
}

/** The agreement, once every question has an answer; `undefined` where the person stopped. */
async function answered(
  typed: Map<string, string>,
  yes: boolean,
  terminal: Terminal,
): Promise<NewAgreement | undefined> {
  const person = personAt(terminal)
  refuseWhatIsNotAsked(typed, person)
  const { ask } = terminal
  if (ask === undefined || yes) return withoutAsking(typed, person, yes, terminal)
  for (;;) {
    const state = interview(typed, person, terminal.today)
    if (state.to === 'write') {
      const agreement = newAgreement(state.answers)
      terminal.err(funnelText(agreement, terminal))
      return (await confirmed(terminal, ask)) ? agreement : undefined
    }
    if (state.to === 'correct') terminal.err(`  ${worded(state.problem, terminal.wording)}\n`)
    const answer = await ask(questionText(state.question, terminal))
    if (answer === undefined) return undefined
    typed.set(
      state.question.id,
      answer.trim() === '' ? (state.question.proposal ?? '') : chosen(answer, state.question, terminal),
    )
  }
}

/** A flag that the template has no question for is most likely a mistake. */
function refuseWhatIsNotAsked(typed: Given, person: Person): void {
  const asked = new Set(questions(typed, person).map(({ id }) => id))
  const stray = [...typed.keys()].find(id => !asked.has(id))
  if (stray !== undefined)
    throw new UsageError(
      say`The template ${typed.get('template') ?? 'small-business'} has no question for ${`--${stray}`}.`,
    )
}

function withoutAsking(typed: Given, person: Person, yes: boolean, terminal: Terminal): NewAgreement {
  const state = interview(typed, person, terminal.today, yes)
  if (state.to === 'write') return newAgreement(state.answers)
  const { id, proposal } = state.question
  if (state.to === 'correct')
    throw new UsageError(say`${`--${id} ${typed.get(id) ?? proposal ?? ''}`}: ${state.problem}`)
  const open = questions(typed, person).filter(
    question => !typed.has(question.id) && !(yes && question.proposal !== undefined),
  )
  const list = open.map(question => `--${question.id}`).join(', ')
  throw new UsageError(
    yes
      ? say`Only you can know these: ${list}.`
      : say`There is no terminal to ask at, and these are missing: ${list}. With --yes, what is most likely is taken where anything is.`,
  )
}

/** The number of a choice stands for it, and so do the words in which it is shown. */
function chosen(answer: string, { choices = [] }: Question, { wording }: Terminal): string {
  const typed = answer.trim().toLowerCase()
  const found = choices.find(
    ({ label }, index) => typed === String(index + 1) || typed === worded(label, wording).toLowerCase(),
  )
  return found?.value ?? answer
}

function questionText({ ask, hint, choices, proposal }: Question, { wording }: Terminal): string {
  const words = (message: Message) => worded(message, wording)
  const list = (choices ?? []).map(({ value, label, description }, index) => {
    const more = description === undefined ? '' : ` – ${words(description)}`
    return `\n  ${index + 1}  ${words(label)}${more}${value === proposal ? ' *' : ''}`
  })
  const about = hint === undefined ? '' : `\n  ${words(hint)}`
  const likely = choices?.find(({ value }) => value === proposal)?.label
  const shown = likely === undefined ? proposal : words(likely)
  return `\n${words(ask)}${about}${list.join('')}\n${shown === undefined ? '' : `[${shown}] `}> `
}

/** What the goal takes, from the first stage to the customers. */
function funnelText({ funnel }: NewAgreement, { wording }: Terminal): string {
  const rows = funnel.map(({ name, needed, rate }) => [
    name,
    worded(say`${count(new Fraction(needed))}`, wording),
    rate ?? '',
  ])
  const [names, numbers] = [0, 1].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  const lines = rows.map(([name = '', needed = '', rate = '']) =>
    `  ${name.padEnd(names ?? 0)}  ${needed.padStart(numbers ?? 0)}  ${rate}`.trimEnd(),
  )
  return `\n${worded(say`So many the goal takes in each period:`, wording)}\n${lines.join('\n')}\n`
}

async function confirmed({ wording }: Terminal, ask: NonNullable<Terminal['ask']>): Promise<boolean> {
  const answer = await ask(`\n${worded(say`Write the agreement?`, wording)} [y] > `)
  return answer !== undefined && !/^\s*n/i.test(answer)
}

async function write(file: string, agreement: NewAgreement, terminal: Terminal): Promise<ExitStatus> {
  if (file === '-') terminal.out(agreement.text)
  else {
    await writeNamed(path.resolve(terminal.cwd, file), agreement.text, file)
    terminal.out(`${worded(say`Written: ${file}`, terminal.wording)}\n${funnelText(agreement, terminal).slice(1)}`)
  }
  return exit.fine
}

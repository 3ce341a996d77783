import type { Agreement, Declared, Field } from '../../language/agreement.ts'
import { type Message, say } from '../../language/message.ts'
import { type Part, perSection } from '../../language/parts.ts'
import type { Slot } from '../../language/walk.ts'
import type { Path } from '../../syntax/tree.ts'
import type { Subject } from '../subject.ts'

/** Something that is needed because of what stands elsewhere, so the schema can't ask for it. */
export interface Need {
  readonly path: Path
  readonly key: string
  readonly why: Message
}

export function* contextualNeeds(subject: Subject): Generator<Need> {
  const { agreement } = subject
  const said = saying(subject.sections, saidIn)
  if (said.some(({ money }) => money) && subject.lacks([], 'currency') && !subject.isLibrary)
    yield {
      path: [],
      key: 'currency',
      why: say`There are amounts of money here, but no currency. Add one, such as “currency: EUR”.`,
    }
  if (said.some(({ businessTime }) => businessTime) && subject.lacks([], 'calendar') && !subject.isLibrary)
    yield {
      path: [],
      key: 'calendar',
      why: say`Some times here are business time, but nothing says what your business hours are. Add a calendar with timezone and hours.`,
    }
  if (
    agreement.goals.node === undefined &&
    agreement.funnel.value !== undefined &&
    subject.lacks([], 'goals') &&
    subject.lacks(['funnel'], 'period')
  )
    yield {
      path: ['funnel'],
      key: 'period',
      why: say`Nothing says to which period the funnel's numbers belong. Add one, such as “period: month”.`,
    }
  for (const { tables } of said) yield* emptyTables(tables, subject)
  yield* sides(agreement, subject)
}

/** What one part of the file says that may need something elsewhere. */
interface Said {
  readonly money: boolean
  readonly businessTime: boolean
  readonly tables: readonly Slot[]
}

const saying = perSection<Said>()

/** Most parts say nothing of the kind. */
function saidIn(part: Part): readonly Said[] {
  const money = part.slots.some(
    ({ shape, node }) => shape.value === 'money' && node.kind === 'scalar' && node.text !== '',
  )
  const businessTime = [...(part.of('duration')?.values() ?? [])].some(({ business }) => business)
  const tables = part.slots.filter(({ entry }) => entry?.key.text === 'touches' || entry?.key.text === 'stages')
  return money || businessTime || tables.length > 0 ? [{ money, businessTime, tables }] : []
}

/** Touches and stages are there, but none in them. */
function* emptyTables(tables: readonly Slot[], subject: Subject): Generator<Need> {
  for (const { path } of tables) {
    const key = last(path)
    const parent = path.slice(0, -1)
    if (subject.lacks(parent, key))
      yield { path: parent, key, why: say`“${key}” is empty. Write at least one below it.` }
  }
}

/** With two teams one side says who the other is; with more it has to be written. */
function* sides({ teams, commitments, handoffs }: Agreement, subject: Subject): Generator<Need> {
  const several = (teams.value?.size ?? 0) > 2
  for (const { path } of read(commitments))
    if (several && subject.lacks(path, 'to'))
      yield {
        path,
        key: 'to',
        why: say`There are more than two teams, so “${last(path)}” must say to whom it is promised. Add “to” with a team.`,
      }
  for (const { path } of read(handoffs)) {
    const [gives, receives] = [subject.lacks(path, 'gives'), subject.lacks(path, 'receives')]
    if (gives && (several || receives))
      yield { path, key: 'gives', why: say`“${last(path)}” must say which team hands over. Add “gives” with a team.` }
    if (receives && several)
      yield {
        path,
        key: 'receives',
        why: say`There are more than two teams, so “${last(path)}” must say which team takes over. Add “receives” with a team.`,
      }
  }
}

const last = (path: Path) => String(path.at(-1))

/** The entries that could be read. */
const read = <T>(field: Field<Declared<T>>): Field<T>[] =>
  [...(field.value?.values() ?? [])].filter(({ value }) => value !== undefined)

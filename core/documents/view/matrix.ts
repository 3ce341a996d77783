import type { Field, Responsibility } from '../../language/agreement.ts'
import type { MatrixRow, MatrixView, Role } from '../model.ts'
import type { Part } from '../phrase.ts'
import type { Telling } from '../telling.ts'

const roles: readonly Role[] = ['responsible', 'accountable', 'consulted', 'informed']

/** Who does what: tasks by everyone who has a part in them, in the order in which they are named. */
export function matrixOf(telling: Telling): MatrixView | undefined {
  const { responsibilities } = telling.agreement
  if (responsibilities.node === undefined) return undefined
  const tasks = [...(responsibilities.value ?? [])].flatMap(([, { value, path }]) =>
    value === undefined ? [] : [{ value, path, parts: partsIn(telling, value) }],
  )
  const columns = new Map(tasks.flatMap(({ parts }) => parts.map(({ who }) => [who.text, who] as const)))
  return {
    columns: [...columns.values()],
    rows: tasks.map(
      ({ value, path, parts }): MatrixRow => ({
        task: telling.blocks(value.task),
        for: value.for.node === undefined ? undefined : purpose(telling, value.for),
        roles: [...columns.keys()].map(name => parts.filter(({ who }) => who.text === name).map(({ role }) => role)),
        source: telling.source(path),
      }),
    ),
    source: telling.source(responsibilities.path),
  }
}

/** Everyone who has a part in a task. */
function partsIn(
  telling: Telling,
  responsibility: Responsibility,
): readonly { readonly role: Role; readonly who: Part }[] {
  return roles.flatMap(role => {
    const { value } = responsibility[role]
    const fields: readonly Field<string>[] = typeof value === 'object' ? value : [responsibility[role] as Field<string>]
    return fields.filter(field => field.value !== undefined).map(field => ({ role, who: telling.personOrTeam(field) }))
  })
}

/** A responsibility serves a commitment or a term. */
function purpose(telling: Telling, field: Field<string>): Part {
  const id = field.value ?? ''
  return telling.knows('commitment', id) ? { role: 'text', text: telling.name('commitment', id) } : telling.term(field)
}

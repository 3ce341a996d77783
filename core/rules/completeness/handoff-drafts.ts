import { durationText } from '../../language/values/duration.ts'
import type { TextEdit } from '../../syntax/edit.ts'
import { insertion } from '../insertion.ts'
import type { Subject } from '../subject.ts'
import { limit } from './drafts.ts'

const fields = {
  en: ['name', 'position', 'company', 'company size', 'product interest'],
  es: ['nombre', 'cargo', 'empresa', 'tamaño de la empresa', 'producto de interés'],
  pt: ['nome', 'cargo', 'empresa', 'tamanho da empresa', 'produto de interesse'],
} as const

/** The least that the receiving team needs to know of a lead, in the agreement's language. */
export const usualFields = ({ agreement }: Subject): readonly string[] => fields[agreement.language.value ?? 'en']

const reasons = {
  en: ['no budget', 'wrong persona', 'duplicate'],
  es: ['sin presupuesto', 'perfil equivocado', 'duplicado'],
  pt: ['sem orçamento', 'perfil errado', 'duplicado'],
} as const

const nurture = {
  en: 'Leads that are not ready yet and hear from us until they ask again.',
  es: 'Leads que aún no están listos y reciben noticias nuestras hasta que vuelven a pedir algo.',
  pt: 'Leads que ainda não estão prontos e recebem notícias nossas até pedirem algo de novo.',
} as const

/** How rejected leads of a term come back, and the definition that this may need. */
export interface Rejection {
  readonly reject: { readonly within: string; readonly reasons: readonly string[]; readonly to: string }
  readonly edits: readonly TextEdit[]
}

/** In the time that a feedback commitment promises; to where other hand-offs send theirs, else to a list to nurture. */
export function rejection(subject: Subject, term: string | undefined): Rejection {
  const { agreement, names, tree } = subject
  const promised = [...(agreement.commitments.value?.values() ?? [])].find(
    ({ value }) => value?.kind.value === 'feedback' && value.of.value === term,
  )?.value?.within.value
  const elsewhere = [...(agreement.handoffs.value?.values() ?? [])].map(({ value }) => value?.reject.value?.to.value)
  const to = elsewhere.find(id => id !== undefined && names.declared('term').has(id)) ?? 'nurture'
  const language = agreement.language.value ?? 'en'
  const definition = names.declared('term').has(to)
    ? undefined
    : insertion(tree, ['definitions', to], nurture[language])
  return {
    reject: {
      within: promised === undefined ? limit(subject, 3) : durationText(promised),
      reasons: reasons[language],
      to,
    },
    edits: definition === undefined ? [] : [definition],
  }
}

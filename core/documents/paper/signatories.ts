import type { AgreementView, ApprovalView } from '../model.ts'
import type { Words } from './making.ts'
import type { Signatory } from './paper.ts'

/** Those who sign: whoever leads a team, and whoever else has approved. */
export function signatoriesOf({ approvals, parties }: AgreementView, t: Words): readonly Signatory[] {
  const leads = parties.map(({ name, lead }): Signatory => {
    const given = approvals.filter(({ person }) => isSame(person, lead))
    return { name: lead.text, team: name, approved: approvedText(given, t) }
  })
  const others = approvals.filter(({ person }) => !parties.some(({ lead }) => isSame(person, lead)))
  const further = others.map(
    (approval): Signatory => ({
      name: approval.person.text,
      team: undefined,
      approved: approvedText([approval], t),
    }),
  )
  return [...leads, ...further]
}

type PersonPart = ApprovalView['person']

const isSame = (one: PersonPart, other: PersonPart): boolean =>
  one.role === 'person' && other.role === 'person' ? one.id === other.id : one.text === other.text && one.text !== '…'

function approvedText(approvals: readonly ApprovalView[], t: Words): string | undefined {
  if (approvals.length === 0) return undefined
  return approvals
    .map(({ date, version }) => {
      const day = date ?? t('date not known')
      return version === undefined ? day : `${day}, ${t('version {0}', version)}`
    })
    .join('; ')
}

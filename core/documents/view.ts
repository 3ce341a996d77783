import type { Snapshot } from '../snapshot.ts'
import type { AgreementView } from './model.ts'
import { Telling } from './telling.ts'
import { agendaOf } from './view/agenda.ts'
import { calendarOf } from './view/calendar.ts'
import { capacityViewOf } from './view/capacity.ts'
import { confidenceOf } from './view/confidence.ts'
import { deadlinesOf, funnelOf } from './view/funnel.ts'
import { economicsOf, goalsOf } from './view/goals.ts'
import { handoffsOf } from './view/handoffs.ts'
import { headFacts, titleOf } from './view/head.ts'
import { historyViewOf } from './view/history.ts'
import { loadsOf } from './view/loads.ts'
import { matrixOf } from './view/matrix.ts'
import { definitionsOf, personasOf } from './view/meanings.ts'
import { othersOf, partiesOf } from './view/parties.ts'
import { exchangesOf } from './view/promises.ts'
import { approvalsOf, changesOf, problemsOf } from './view/record.ts'
import { rhythmOf } from './view/rhythm.ts'
import { segmentsOf } from './view/segments.ts'
import { figuresOf, verdictOf } from './view/verdict.ts'

/** Everything that is shown of an agreement. Works on any text: what can't be read is left out. Never throws. */
export function viewOf(snapshot: Snapshot): AgreementView {
  const telling = new Telling(snapshot)
  return {
    language: telling.format.language,
    readable: !snapshot.tree.partial && snapshot.tree.problems.length === 0,
    errors: snapshot.findings.filter(({ severity }) => severity === 'error').length,
    title: titleOf(telling),
    facts: headFacts(telling),
    summary: telling.blocks(telling.agreement.summary),
    verdict: verdictOf(telling),
    figures: figuresOf(telling),
    parties: partiesOf(telling),
    others: othersOf(telling),
    definitions: definitionsOf(telling),
    personas: personasOf(telling),
    goals: goalsOf(telling),
    funnel: funnelOf(telling),
    economics: economicsOf(telling),
    history: historyViewOf(telling),
    segments: segmentsOf(telling),
    capacity: capacityViewOf(telling),
    exchanges: exchangesOf(telling),
    handoffs: handoffsOf(telling),
    responsibilities: matrixOf(telling),
    rhythm: rhythmOf(telling),
    calendar: calendarOf(telling),
    approvals: approvalsOf(telling),
    changes: changesOf(telling),
    problems: problemsOf(telling),
    confidence: confidenceOf(telling),
    deadlines: deadlinesOf(telling),
    loads: loadsOf(telling),
    agenda: agendaOf(telling),
    // Last: the numbers above have asked for theirs.
    derivations: telling.how.all(),
  }
}

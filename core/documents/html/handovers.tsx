import type { ComponentChild } from 'preact'
import type { AgreementView, HandoffView } from '../model.ts'
import { type Part, phrase } from '../phrase.ts'
import { Section } from './section.tsx'
import { placed, usePhrases, useWords } from './surroundings.tsx'
import { Words } from './words.tsx'

/** More teams than this would leave their columns too narrow for words. */
const mostTeams = 6

/** Who gives what to whom: a column for each team, an arrow for each hand-off and one for the way back. */
export function Handovers({ view }: { readonly view: AgreementView }) {
  const t = useWords()
  const { handoffs } = view
  const teams = teamsIn(view)
  if (handoffs.length === 0 || teams.length < 2 || teams.length > mostTeams) return null
  return (
    <Section id="handovers" title={t('Who gives what to whom')}>
      <table class="handovers">
        <thead>
          <tr>
            {teams.map(team => (
              <th key={team.text} scope="col">
                <span class="box">
                  <Words of={[team]} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {handoffs.map(handoff => (
            <Handover key={handoff.id} of={handoff} teams={teams} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

/** The teams that take part, in the order of the agreement. */
function teamsIn({ parties, handoffs }: AgreementView): readonly Part[] {
  const named = handoffs.flatMap(({ gives, receives }) => [gives, receives])
  const names = parties.map(({ name }) => name)
  const place = ({ text }: Part) => (names.includes(text) ? names.indexOf(text) : names.length)
  const first = named.filter(({ text }, index) => named.findIndex(other => other.text === text) === index)
  return first.sort((a, b) => place(a) - place(b))
}

function Handover({ of, teams }: { readonly of: HandoffView; readonly teams: readonly Part[] }) {
  const p = usePhrases()
  const place = (team: Part) => teams.findIndex(({ text }) => text === team.text)
  const [from, to] = [place(of.gives), place(of.receives)]
  const { becomes, accept, reject } = of
  return (
    <>
      <tr class="forth" {...placed(of.source)}>
        <Row from={from} to={to} teams={teams} what={[of.of]}>
          {accept === undefined ? null : <Words of={p(phrase`${of.receives} ${accept}`)} />}
          {becomes === undefined ? null : <Words of={p(phrase`becomes ${becomes}`)} />}
        </Row>
      </tr>
      {reject === undefined ? null : <Rejected of={reject} from={to} to={from} teams={teams} />}
    </>
  )
}

interface RejectedProperties {
  readonly of: NonNullable<HandoffView['reject']>
  readonly from: number
  readonly to: number
  readonly teams: readonly Part[]
}

/** The way back. */
function Rejected({ of: { within, to: term, source }, ...way }: RejectedProperties) {
  const p = usePhrases()
  return (
    <tr class="back" {...placed(source)}>
      <Row {...way} what={p(phrase`if rejected`)} dashed>
        {within === undefined ? null : <Words of={within} />}
        {term === undefined ? null : <Words of={p(phrase`becomes ${term}`)} />}
      </Row>
    </tr>
  )
}

interface RowProperties {
  readonly from: number
  readonly to: number
  readonly teams: readonly Part[]
  /** What is handed over. */
  readonly what: readonly Part[]
  readonly dashed?: boolean
  readonly children: ComponentChild[]
}

/** An arrow from one team's column to another's, and the lines of those it doesn't touch. */
function Row({ from, to, teams, what, dashed = false, children }: RowProperties) {
  const p = usePhrases()
  const [left, right] = [Math.min(from, to), Math.max(from, to)]
  const span = right - left + 1
  const [giver, receiver] = [teams[from], teams[to]]
  return (
    <>
      {teams.slice(0, left).map(({ text }) => (
        <td key={text}>
          <Lifelines span={1} />
        </td>
      ))}
      <td class={`arrow span-${span}`} colSpan={span}>
        <Lifelines span={span} />
        <div class="label">
          {giver === undefined || receiver === undefined ? null : (
            <span class="hidden">
              <Words of={p(phrase`${giver} to ${receiver}: `)} />
            </span>
          )}
          <b>
            <Words of={what} />
          </b>
        </div>
        <Shaft span={span} leftwards={to < from} dashed={dashed} />
        <div class="label below">
          <small>
            {children.map((child, index) => (
              <span key={index}>{child}</span>
            ))}
          </small>
        </div>
      </td>
      {teams.slice(right + 1).map(({ text }) => (
        <td key={text}>
          <Lifelines span={1} />
        </td>
      ))}
    </>
  )
}

/** The middle of a column, of so many. */
const middle = (column: number, span: number) => `${(((2 * column + 1) / (2 * span)) * 100).toFixed(2)}%`

function Lifelines({ span }: { readonly span: number }) {
  return (
    <svg class="lines" width="100%" height="100%" aria-hidden="true">
      {Array.from({ length: span }, (_, column) => (
        <line key={column} class="life" x1={middle(column, span)} x2={middle(column, span)} y1="0" y2="100%" />
      ))}
    </svg>
  )
}

interface ShaftProperties {
  readonly span: number
  readonly leftwards: boolean
  readonly dashed: boolean
}

/** Between the middles of the first and the last column of a stretch. */
function Shaft({ span, leftwards, dashed }: ShaftProperties) {
  const [start, end] = [middle(0, span), middle(span - 1, span)]
  return (
    <svg class="shaft" width="100%" height="14" aria-hidden="true">
      <line class={dashed ? 'way dashed' : 'way'} x1={start} x2={end} y1="7" y2="7" />
      <svg x={leftwards ? start : end} y="7" overflow="visible" aria-hidden="true">
        <path class="tip" d={leftwards ? 'M0 0 L9 -5 L9 5 Z' : 'M0 0 L-9 -5 L-9 5 Z'} />
      </svg>
    </svg>
  )
}

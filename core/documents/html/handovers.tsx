import type { ComponentChildren } from 'preact'
import type { AgreementView, HandoffView } from '../model.ts'
import { type Part, phrase } from '../phrase.ts'
import { Section } from './section.tsx'
import { placed, usePhrases, useWords, Where } from './surroundings.tsx'
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
  const accepted = of.becomes === undefined ? [] : p(phrase`becomes ${of.becomes}`)
  return (
    <>
      <tr class="forth" {...placed(of.source)}>
        <Row from={from} to={to} teams={teams}>
          <b>
            <Words of={[of.of]} />
          </b>
          {accepted.length === 0 && of.accept === undefined ? null : (
            <small>
              {[accepted, of.accept ?? []]
                .filter(words => words.length > 0)
                .map((words, index) => (
                  <span key={index}>
                    <Words of={words} />
                  </span>
                ))}
            </small>
          )}
          <Where source={of.source} />
        </Row>
      </tr>
      {of.reject === undefined ? null : (
        <tr class="back" {...placed(of.reject.source)}>
          <Row from={to} to={from} teams={teams} dashed>
            <Rejected of={of.reject} />
          </Row>
        </tr>
      )}
    </>
  )
}

function Rejected({ of: { within, to } }: { readonly of: NonNullable<HandoffView['reject']> }) {
  const p = usePhrases()
  const t = useWords()
  return (
    <small>
      <span>{t('rejected')}</span>
      {within === undefined ? null : (
        <span>
          <Words of={within} />
        </span>
      )}
      {to === undefined ? null : (
        <span>
          <Words of={p(phrase`becomes ${to}`)} />
        </span>
      )}
    </small>
  )
}

interface RowProperties {
  readonly from: number
  readonly to: number
  readonly teams: readonly Part[]
  readonly dashed?: boolean
  readonly children: ComponentChildren
}

/** An arrow from one team's column to another's, and the lines of those it doesn't touch. */
function Row({ from, to, teams, dashed = false, children }: RowProperties) {
  const p = usePhrases()
  const [left, right] = [Math.min(from, to), Math.max(from, to)]
  const giver = teams[from]
  const receiver = teams[to]
  return (
    <>
      {teams.slice(0, left).map(({ text }) => (
        <Lifeline key={text} />
      ))}
      <td class="arrow" colSpan={right - left + 1}>
        <Arrow span={right - left + 1} leftwards={to < from} dashed={dashed} />
        {giver === undefined || receiver === undefined ? null : (
          <span class="hidden">
            <Words of={p(phrase`${giver} to ${receiver}: `)} />
          </span>
        )}
        <div class="label">{children}</div>
      </td>
      {teams.slice(right + 1).map(({ text }) => (
        <Lifeline key={text} />
      ))}
    </>
  )
}

function Lifeline() {
  return (
    <td>
      <svg class="lines" width="100%" height="100%" aria-hidden="true">
        <line class="life" x1="50%" x2="50%" y1="0" y2="100%" />
      </svg>
    </td>
  )
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`

/** Between the middles of the first and the last column of a stretch. */
function Arrow({
  span,
  leftwards,
  dashed,
}: {
  readonly span: number
  readonly leftwards: boolean
  readonly dashed: boolean
}) {
  const middle = (column: number) => percent((2 * column + 1) / (2 * span))
  const [start, end] = [middle(0), middle(span - 1)]
  return (
    <svg class="lines" width="100%" height="100%" aria-hidden="true">
      {Array.from({ length: span }, (_, column) => (
        <line key={column} class="life" x1={middle(column)} x2={middle(column)} y1="0" y2="100%" />
      ))}
      <line class={dashed ? 'way dashed' : 'way'} x1={start} x2={end} y1="20" y2="20" />
      <svg x={leftwards ? start : end} y="20" overflow="visible" aria-hidden="true">
        <path class="tip" d={leftwards ? 'M0 0 L9 -5 L9 5 Z' : 'M0 0 L-9 -5 L-9 5 Z'} />
      </svg>
    </svg>
  )
}

import { describe, expect, test } from 'vitest'
import { plainText } from '../../core/documents/phrase.ts'
import { agreement, viewOfText } from './telling.ts'

const northwind = () => viewOfText(agreement('northwind.sla.yaml'))
const changed = (from: string, to: string) => viewOfText(agreement('northwind.sla.yaml').replace(from, to))

describe('the verdict', () => {
  test('says that the plan reaches the goal', () => {
    const { verdict } = northwind()
    expect(verdict?.holds).toBe(true)
    expect(plainText(verdict?.sentence ?? [])).toBe(
      'The plan reaches the goal: 20 customers a month come out where 20 are needed.',
    )
  })
  test('says that it does not, and by how much', () => {
    const { verdict } = changed('revenue: 400000', 'revenue: 500000')
    expect(verdict?.holds).toBe(false)
    expect(plainText(verdict?.sentence ?? [])).toBe(
      'The plan misses the goal: 20 customers a month come out where 24 are needed.',
    )
  })
  test('says that nobody knows while a number can’t be read', () => {
    expect(changed('average-deal: 12500', 'average-deal: lots').verdict?.holds).toBeUndefined()
  })
  test('is silent in an agreement without numbers', () => {
    expect(viewOfText('sla: 1\ntitle: Shared words').verdict).toBeUndefined()
  })
  test('warns while there are errors', () => {
    const { verdict } = changed('owner: ana', 'owner: anna')
    expect(verdict?.more.map(plainText)).toContain('The agreement has 1 error: once it is put right, this may change.')
  })
})

describe('the funnel', () => {
  test('has for each stage what is planned, what is needed and the gap', () => {
    const { funnel } = changed('revenue: 400000', 'revenue: 200000')
    expect(funnel?.stages.map(({ id, plan, required, gap }) => [id, plan?.text, required?.text, gap?.text])).toEqual([
      ['visit', '2,500', '1,250', '+1,250'],
      ['contact', '250', '125', '+125'],
      ['customer', '20', '10', '+10'],
    ])
  })
  test('tells what is written from what is worked out', () => {
    const { funnel } = changed('      volume: 20\n', '')
    expect(funnel?.stages.map(({ plan }) => plan?.stated)).toEqual([true, true, false])
  })
  test('says how one stage leads to the next', () => {
    const steps = northwind().funnel?.stages.map(({ step }) => step.map(plainText))
    expect(steps?.[2]?.[0]).toBe('8% become customers, 21 days later')
  })
})

describe('promises', () => {
  test('face each other', () => {
    const sides = northwind().exchanges.flatMap(exchange => exchange.sides)
    expect(sides.map(({ by, to, commitments }) => [by.text, to?.text, commitments.length])).toEqual([
      ['Marketing', 'Sales', 2],
      ['Sales', 'Marketing', 3],
    ])
  })
  test('show the side that promises nothing', () => {
    const view = viewOfText(`sla: 1
teams: { marketing: {}, sales: {} }
commitments:
  leads: { by: marketing, kind: volume }
`)
    expect(view.exchanges[0]?.sides.map(({ commitments }) => commitments.length)).toEqual([1, 0])
  })
  test('by nobody, or by a team that is not there, are shown too', () => {
    const view = viewOfText(`sla: 1
teams: { marketing: {}, sales: {} }
commitments:
  leads: { kind: volume }
  calls: { by: support, kind: response }
  broken: later
`)
    const shown = view.exchanges.flatMap(({ sides }) => sides).flatMap(({ commitments }) => commitments)
    expect(shown.map(({ id }) => id).sort()).toEqual(['broken', 'calls', 'leads'])
  })
  test('of three teams stand in pairs', () => {
    const pairs = viewOfText(agreement('aurora.sla.yaml')).exchanges.map(({ sides }) =>
      sides.map(({ by }) => by.text).join(' – '),
    )
    expect(pairs).toEqual(['Marketing – Pré-vendas', 'Marketing – Vendas', 'Pré-vendas – Vendas'])
  })
  test('say whether the numbers support them', () => {
    const support = changed('count: 250', 'count: 200').exchanges[0]?.sides[0]?.commitments[0]?.support
    expect(support?.holds).toBe(false)
    expect(plainText(support?.text ?? [])).toBe('too little: 250 needed')
  })
})

describe('places', () => {
  test('lead to the lines of the file, as editors count', () => {
    const text = agreement('northwind.sla.yaml')
    const commitment = northwind().exchanges[0]?.sides[0]?.commitments[0]
    const { at, start } = commitment?.source ?? {}
    expect(at).toBe('commitments.qualified-contacts')
    expect(text.split('\n')[start?.line ?? 0]?.slice(start?.character)).toBe('qualified-contacts:')
  })
  test('are missing for what is not written', () => {
    const computed = northwind().goals?.items.find(({ key }) => key === 'marketing-revenue')
    expect(computed).toMatchObject({ computed: true, source: undefined })
  })
})

test('a text that can’t be read as YAML is told so', () => {
  const text = agreement('northwind.sla.yaml')
  expect(viewOfText(text).readable).toBe(true)
  expect(viewOfText(`${text}\nmore: [`).readable).toBe(false)
})

test('a wrong value does not make a text unreadable', () => {
  expect(changed('count: 250', 'count: many').readable).toBe(true)
})

test('all findings are listed, and errors counted', () => {
  const { problems, errors } = changed('owner: ana', 'owner: anna')
  expect(problems.map(({ rule }) => rule)).toContain('unknown-person')
  expect(errors).toBe(problems.filter(({ severity }) => severity === 'error').length)
})

test('a view is plain JSON: nothing is lost on the way to the panel', () => {
  const view = viewOfText(agreement('aurora.sla.yaml'))
  expect(JSON.parse(JSON.stringify(view))).toEqual(JSON.parse(JSON.stringify(viewOfText(agreement('aurora.sla.yaml')))))
  expect(structuredClone(view)).toEqual(view)
})

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { wordingFor } from '../../core/language/wording.ts'
import { scratchFolder } from './scratch.ts'

const { folder, sla } = scratchFolder()
const read = (name = 'agreement.sla.yaml') => readFileSync(path.join(folder(), name), 'utf8')

const known = [
  ...['--company', 'Fernhill Bikes', '--marketing-lead', 'Ana', '--sales-lead', 'Ben'],
  ...['--revenue', '100k', '--average-deal', '5,000'],
]

/** A person who types these lines, and what they were asked. */
function person(lines: readonly string[]) {
  const asked: string[] = []
  const left = [...lines]
  const ask = async (question: string) => {
    asked.push(question)
    return left.shift()
  }
  return { asked, ask }
}

describe('sla init with flags', () => {
  test('takes what is most likely for the rest, and the result is without a finding', async () => {
    const { status, out } = await sla(['init', '--yes', ...known])
    expect(status).toBe(0)
    expect(out).toBe(`Written: agreement.sla.yaml
So many the goal takes in each period:
  Visit     2,400
  Lead        120  5%
  Customer     12  10%
`)
    expect(read()).toContain('revenue: 100000')
    const check = await sla(['check', 'agreement.sla.yaml', '--max-warnings', '0'])
    expect(check).toMatchObject({ status: 0, out: expect.stringContaining('nothing to mend') })
  })

  test('writes to standard output', async () => {
    const { out } = await sla(['init', '-', '--yes', ...known, '--template', 'b2b-saas', '--language', 'es'])
    expect(out).toContain('language: es')
    expect(out).toContain('  mql:\n      rate: 40%'.replace('  mql', '    mql'))
    expect(existsSync(path.join(folder(), 'agreement.sla.yaml'))).toBe(false)
  })

  test('doesn’t write over a file unless it is told to', async () => {
    writeFileSync(path.join(folder(), 'mine.sla.yaml'), 'mine')
    const refused = await sla(['init', 'mine.sla.yaml', '--yes', ...known])
    expect(refused).toMatchObject({ status: 2, err: expect.stringContaining('--force') })
    expect(read('mine.sla.yaml')).toBe('mine')
    expect((await sla(['init', 'mine.sla.yaml', '--yes', '--force', ...known])).status).toBe(0)
    expect(read('mine.sla.yaml')).toContain('sla: 1')
  })

  test.each([
    [['init', '--yes', ...known, '--marketing', 'Sales'], '--sales Sales: That is the other team’s name'],
    [['init'], 'these are missing: --template, --language, --company'],
    [
      ['init', '--yes'],
      'Only you can know these: --company, --marketing-lead, --sales-lead, --revenue, --average-deal.',
    ],
    [['init', '--yes', ...known, '--revenue', 'lots'], '--revenue lots: “lots” is not an amount'],
    [['init', '--yes', ...known, '--marketing-share', '0.6'], 'could mean 60% or 0.6%'],
    [['init', '--yes', ...known, '--rate-lead', '120%'], 'More than 100%'],
    [['init', '--yes', ...known, '--rate-mql', '20%'], 'has no question for --rate-mql'],
    [['init', '--yes', ...known, '--template', 'agncy'], 'Did you mean agency?'],
    [['init', '--yes', ...known, '--sales', 'marketing'], 'the other team’s name'],
    [
      ['init', '--yes', ...known, '--template', 'multi-region', '--regions', 'A 60%, B 30%'],
      'The parts make 90% together',
    ],
    [['init', 'a.sla.yaml', 'b.sla.yaml', '--yes', ...known], 'Name only one'],
    [['init', 'agreement.txt', '--yes', ...known], 'ends in .sla.yaml'],
    [['init', 'no/such/folder.sla.yaml', '--yes', ...known], 'There is no folder'],
    [['init', '--colour', 'red'], 'There is no option --colour'],
  ])('says how it is used: %j', async (args, message) => {
    const { err, status } = await sla(args)
    expect(err).toContain(message)
    expect(status).toBe(2)
  })
})

describe('sla init at a terminal', () => {
  const lines = [
    '1',
    '',
    'Fernhill Bikes',
    '',
    'Ana',
    '',
    'Ben',
    '€',
    'Europe/Lisbon',
    '',
    '100 000',
    '60',
    '5000',
    '',
    '10%',
    '',
  ]

  test('asks, takes what is most likely for an empty line, and shows what the goal takes before it writes', async () => {
    const { asked, ask } = person(lines)
    const { status, err } = await sla(['init'], '', { ask })
    expect(status).toBe(0)
    expect(asked[0]).toContain('1  Small business – Visits, leads, customers')
    expect(asked.at(-1)).toContain('Write the agreement?')
    expect(err).toContain('  Visit     2,400\n')
    expect(read()).toContain('currency: EUR')
    expect((await sla(['check', '--max-warnings', '0'])).status).toBe(0)
  })

  test('asks again where an answer can’t stay as it is', async () => {
    const { asked, ask } = person([...lines.slice(0, 11), '600', '60%', ...lines.slice(12)])
    const { status, err } = await sla(['init'], '', { ask })
    expect(status).toBe(0)
    expect(err).toContain('More than 100% is more than there is')
    expect(asked.filter(question => question.includes('starts with the team'))).toHaveLength(2)
  })

  test('asks only for what no flag says', async () => {
    const { asked, ask } = person(['2', 'y'])
    const flags = ['--language', 'pt', '--marketing', 'A', '--sales', 'B', '--currency', 'BRL', '--timezone', 'UTC']
    const rates = ['--period', 'month', '--marketing-share', '50%', '--rate-lead', '5%', '--rate-customer', '10%']
    expect(
      (await sla(['init', ...known, ...flags, ...rates, '--template', 'small-business'], '', { ask })).status,
    ).toBe(0)
    expect(asked).toHaveLength(1)
  })

  test.each([
    ['no answer to whether to write', [...lines.slice(0, -1), 'n']],
    ['the end of input', lines.slice(0, 4)],
  ])('writes nothing after %s', async (_, typed) => {
    const { status } = await sla(['init'], '', person(typed))
    expect(status).toBe(2)
    expect(existsSync(path.join(folder(), 'agreement.sla.yaml'))).toBe(false)
  })

  test('takes a choice in the words in which it is shown', async () => {
    const { asked, ask } = person(['Trimestre', 'y'])
    const rest = ['--template', 'small-business', '--language', 'es', '--marketing', 'A', '--sales', 'B']
    const more = ['--currency', 'EUR', '--timezone', 'UTC', '--marketing-share', '50%']
    const rates = ['--rate-lead', '5%', '--rate-customer', '10%']
    await sla(['init', ...known, ...rest, ...more, ...rates], '', { ask, wording: wordingFor('es') })
    expect(asked[0]).toContain('[mes] > ')
    expect(read()).toContain('  period: quarter')
  })

  test('proposes the language of the terminal', async () => {
    const { asked, ask } = person(['1'])
    await sla(['init'], '', { ask, wording: wordingFor('pt') })
    expect(asked[1]).toContain('[Português] > ')
  })
})

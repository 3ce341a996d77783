import { describe, expect, test } from 'vitest'
import { wordingFor } from '../../core/language/wording.ts'
import { scratchFolder } from './scratch.ts'

const { file, sla } = scratchFolder()

const inSpanish = { wording: wordingFor('es') }

/** Languages set spaces of several widths around signs. */
const plain = (text: string) => text.replace(/[^\S\n]/gu, ' ')

describe('the command line speaks the language of the terminal', () => {
  test('in findings and their summary, with the same rules and exit status', async () => {
    file('agreement.sla.yaml', 'sla: 1\ntitle: 5\n')
    const english = await sla(['check', '--format', 'json'])
    const { status, out } = await sla(['check', '--format', 'json'], '', inSpanish)
    expect(status).toBe(english.status)
    const findings = (text: string) => JSON.parse(text).files[0].findings as { rule: string; message: string }[]
    expect(findings(out).map(({ rule }) => rule)).toEqual(findings(english.out).map(({ rule }) => rule))
    expect(
      findings(out)
        .map(({ message }) => message)
        .join(' '),
    ).toContain('Falta “commitments” en este acuerdo.')
    expect((await sla(['check'], '', inSpanish)).out).toMatch(/✗ 1 archivo comprobado: \d+ errores/)
  })

  test('in what is wrong with its use', async () => {
    const { status, err } = await sla(['chek'], '', inSpanish)
    expect([status, err]).toEqual([
      2,
      'sla: No existe el comando “chek”. ¿Quiso decir sla check? “sla help” los enumera.\n',
    ])
  })

  test('in its help', async () => {
    expect((await sla(['help', 'check'], '', inSpanish)).out).toMatch(
      /^Uso: sla check \[paths…\]\n\nComprueba acuerdos y dice qué está mal\.\n/,
    )
  })

  test('in how a number came about', async () => {
    file(
      'agreement.sla.yaml',
      'sla: 1\ncurrency: EUR\ngoals:\n  period: month\n  revenue: 400000\n  marketing-share: 60%\n  average-deal: 20000\n',
    )
    const { out } = await sla(['explain', 'agreement.sla.yaml', 'goals.customers'], '', inSpanish)
    expect(plain(out)).toBe(`clientes: 12
  = ingresos de Marketing ÷ venta media, redondeado hacia arriba
  = 240.000 EUR ÷ 20.000 EUR = 12
  ingresos de Marketing: 240.000 EUR (calculado)
    = ingresos × parte de Marketing
    = 400.000 EUR × 60 %
    ingresos: 400.000 EUR (línea 5)
    parte de Marketing: 60 % (línea 6)
  venta media: 20.000 EUR (línea 7)
`)
  })

  test('in its tables', async () => {
    file('agreement.sla.yaml', 'sla: 1\ngoals:\n  period: month\n  revenue: 400000\n  marketing-share: 60%\n')
    const { out } = await sla(['targets', 'agreement.sla.yaml'], '', inSpanish)
    expect(plain(out)).toContain('Metas, por mes\n')
    expect(plain(out)).toContain('marketing-revenue  240.000\n')
  })
})

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import onig from 'vscode-oniguruma'
import textmate, { type IGrammar, type IRawGrammar } from 'vscode-textmate'
import { yamlStub } from './yaml-stub.ts'

const root = new URL('../../', import.meta.url)
const readJson = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, root), 'utf8'))

const slaGrammar = readJson<IRawGrammar>('syntaxes/sla.tmLanguage.json')

const loadGrammars = async (): Promise<(scope: string) => Promise<IGrammar>> => {
  await onig.loadWASM(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')))
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: sources => new onig.OnigScanner(sources),
      createOnigString: text => new onig.OnigString(text),
    }),
    loadGrammar: async scope => ({ 'source.sla': slaGrammar, 'source.yaml': yamlStub })[scope] ?? null,
  })
  return async scope => {
    const grammar = await registry.loadGrammar(scope)
    if (grammar === null) throw new Error(`no grammar for ${scope}`)
    return grammar
  }
}

const load = await loadGrammars()
const sla = await load('source.sla')
const yaml = await load('source.yaml')

interface Token {
  readonly text: string
  readonly scopes: readonly string[]
}

const tokensOf = (grammar: IGrammar, text: string): readonly Token[] => {
  let state = textmate.INITIAL
  return text.split('\n').flatMap(line => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state)
    state = ruleStack
    return tokens.map(token => ({ text: line.slice(token.startIndex, token.endIndex), scopes: token.scopes }))
  })
}

/** What our grammar calls each piece of a text, without what YAML calls it; pieces that are only YAML are left out. */
const coloured = (text: string): readonly string[] =>
  tokensOf(sla, text).flatMap(token => {
    const own = token.scopes.filter(scope => scope.endsWith('.sla') && scope !== 'source.sla').at(-1)
    return own === undefined || token.text.trim() === '' ? [] : [`${token.text.trim()} = ${own.replace(/\.sla$/, '')}`]
  })

describe('values', () => {
  it.each([
    ['rate: 8%', ['8 = constant.numeric.percent', '% = keyword.other.unit.percent']],
    ['rate: 12.5 %  # as last year', ['12.5 = constant.numeric.percent', '% = keyword.other.unit.percent']],
    [
      'rate: 8% to 12%',
      [
        '8 = constant.numeric.percent',
        '% = keyword.other.unit.percent',
        'to = keyword.operator.range',
        '12 = constant.numeric.percent',
        '% = keyword.other.unit.percent',
      ],
    ],
    ['within: 5 business minutes', ['5 = constant.numeric.duration', 'business minutes = keyword.other.unit.duration']],
    ['lag: 1 day', ['1 = constant.numeric.duration', 'day = keyword.other.unit.duration']],
    ['every: half year', ['half year = constant.language.cadence']],
    ['deal-period: year', ['year = constant.language.cadence']],
    ['from: 2026-07-01', ['2026-07-01 = constant.other.date']],
    ['- 2026-12-25', ['2026-12-25 = constant.other.date']],
    ['hours: [09:00-14:00, 16:00-19:00]', ['09:00-14:00 = constant.other.hours', '16:00-19:00 = constant.other.hours']],
    [
      '- { period: 2026-W07, kept: { first-contact: 94% } }',
      ['2026-W07 = constant.other.period', '94 = constant.numeric.percent', '% = keyword.other.unit.percent'],
    ],
  ])('%s', (text, expected) => {
    expect(coloured(text)).toEqual(expected)
  })

  it.each(['why: We lost 8% of them in 5 days last year', 'task: month', '# within: 5 days', 'task: "8%"'])(
    'are not seen in prose, names, comments or quotes: %s',
    text => {
      expect(coloured(text)).toEqual([])
    },
  )
})

describe('terms and inserts', () => {
  it('are seen in prose', () => {
    expect(coloured('why: Each [[mql|good lead]] counts, {{ goals.customers }} in all')).toEqual([
      '[[ = punctuation.definition.term.begin',
      'mql = entity.name.type.term',
      '| = punctuation.separator.term',
      'good lead = string.other.term',
      ']] = punctuation.definition.term.end',
      '{{ = punctuation.section.embedded.begin',
      'goals.customers = variable.other.property.insert',
      '}} = punctuation.section.embedded.end',
    ])
  })

  it('are seen in quoted text', () => {
    expect(coloured('why: "[[mql]] first"')).toContain('mql = entity.name.type.term')
  })

  it('are not seen in comments', () => {
    expect(coloured('# the [[mql]] of {{ goals.customers }}')).toEqual([])
  })
})

describe('sections', () => {
  it('are the keys at the top, not their namesakes below', () => {
    expect(coloured('goals:\n  goals: 3\n  revenue: 5')).toEqual(['goals = keyword.other.section'])
  })

  it('are those of the language', () => {
    const { properties } = readJson<{ properties: Readonly<Record<string, unknown>> }>('schemas/sla.schema.json')
    const seen = Object.keys(properties).filter(key => coloured(`${key}: 1`).length > 0)
    expect(seen).toEqual(Object.keys(properties))
    expect(coloured('sumary: 1')).toEqual([])
  })
})

describe('ignore comments', () => {
  it('show the rule and the reason', () => {
    expect(coloured('# sla-ignore-next-line goal-surplus: a cautious first year')).toEqual([
      'sla-ignore-next-line = keyword.control.ignore',
      'goal-surplus = support.constant.rule',
      ': = punctuation.separator.reason',
      'a cautious first year = meta.reason',
    ])
  })

  it('begin the comment', () => {
    expect(coloured('# see sla-ignore-file goal-surplus: x')).toEqual([])
  })
})

describe('the YAML grammar below', () => {
  it('sees every character of a sample as it would alone', () => {
    const text = readFileSync(new URL('samples/northwind.sla.yaml', root), 'utf8')
    const byCharacter = (grammar: IGrammar) =>
      tokensOf(grammar, text).flatMap(token => {
        const scopes = token.scopes.filter(scope => !/^source\.|\.sla$/.test(scope)).join(' ')
        return [...token.text].map(character => `${character} ${scopes}`)
      })
    expect(byCharacter(sla)).toEqual(byCharacter(yaml))
  })
})

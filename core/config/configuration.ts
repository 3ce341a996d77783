import picomatch from 'picomatch/posix'
import type { Severities } from '../rules/registry.ts'
import type { Finding, Problem } from '../rules/rule.ts'
import { syntaxProblems } from '../rules/structure/yaml-syntax.ts'
import { parse, type SyntaxTree } from '../syntax/parse.ts'
import type { SyntaxProblem } from '../syntax/problems.ts'
import { unquotedStar } from './pattern.ts'
import { type Read, readConfiguration } from './read.ts'

/** How the file is called, wherever it stands. */
export const configurationName = 'sla.config.yaml'

/** One version of a `sla.config.yaml`: what a team says about rules and files, and what is wrong with how it says it. */
export class Configuration {
  private made: { tree?: SyntaxTree; read?: Read; matches?: (path: string) => boolean } = {}

  constructor(readonly text: string) {}

  get tree(): SyntaxTree {
    this.made.tree ??= parse(this.text)
    return this.made.tree
  }

  /** The team's word on single rules, as far as it can be read. */
  get severities(): Severities {
    return this.read.severities
  }

  /** In order of position. All are errors: a configuration that is misread checks something else than the team decided. */
  get findings(): readonly Finding[] {
    const problems = [
      ...[...formProblems(this.tree)].map(problem => ({ ...problem, rule: 'yaml-syntax' })),
      ...this.read.problems,
    ]
    return problems
      .map(problem => ({ ...problem, severity: 'error' as const }))
      .sort((a, b) => a.span.start - b.span.start)
  }

  /** Whether a file is left out; its path is relative to the configuration's folder, with `/`. */
  ignores(path: string): boolean {
    this.made.matches ??= matcher(this.read.ignore)
    return this.made.matches(path)
  }

  private get read(): Read {
    this.made.read ??= readConfiguration(this.tree)
    return this.made.read
  }
}

/** What is wrong with the form. In a configuration a star is no alias but a pattern that lacks its quotes. */
function* formProblems(tree: SyntaxTree): Generator<Problem> {
  const isStar = ({ kind }: SyntaxProblem) => kind === 'unknown-alias'
  yield* syntaxProblems({ ...tree, problems: tree.problems.filter(problem => !isStar(problem)) })
  for (const { span } of tree.problems.filter(isStar)) yield unquotedStar(tree, span)
}

/** Folders are called “Offers (old)” more often than anybody groups with brackets. */
const literalBrackets = (pattern: string) => pattern.replace(/[()]/g, '\\$&')

const options = { dot: true, nonegate: true, noextglob: true }

/** A pattern that fits a folder is for everything in it. */
function matcher(patterns: readonly string[]): (path: string) => boolean {
  const matches = patterns.map(pattern => picomatch(literalBrackets(pattern.replace(/\/+$/, '')), options))
  return path => {
    const steps = path.split('/')
    const ways = steps.map((_, index) => steps.slice(0, index + 1).join('/'))
    return matches.some(match => ways.some(way => match(way)))
  }
}

import { type Message, say, type Value, type Wording, worded } from '../language/message.ts'
import { rules } from '../rules/registry.ts'
import type { Finding, Fix } from '../rules/rule.ts'
import type { Snapshot } from '../snapshot.ts'
import { applyEdits } from '../syntax/edit.ts'
import type { Span } from '../syntax/lines.ts'
import { dotted } from '../syntax/tree.ts'
import { type Derivation, derivationOf, type Input } from '../targets/derivations/index.ts'
import type { TargetsDocument } from '../targets/document.ts'
import type { ToolName } from './tools.ts'

/** What a tool was called with; what doesn't fit its schema is as if it weren't there. */
export type ToolInput = Readonly<Record<string, unknown>>

/** The call can't be answered; the message says why, and what to ask instead. */
export class Unanswerable extends Error {
  override readonly name = 'Unanswerable'
}

/**
 * What a tool answers about an agreement, as plain JSON.
 * @throws Unanswerable where the input names nothing that is there
 */
export function answerOf(tool: ToolName, snapshot: Snapshot, input: ToolInput, wording: Wording): object {
  const question = new Question(snapshot, input, wording)
  switch (tool) {
    case 'sla_check':
      return question.check()
    case 'sla_targets':
      return question.targets()
    case 'sla_explain':
      return question.explanation()
    case 'sla_propose_fix':
      return question.fix()
  }
}

class Question {
  constructor(
    private readonly snapshot: Snapshot,
    private readonly input: ToolInput,
    private readonly wording: Wording,
  ) {}

  check(): object {
    const { findings } = this.snapshot
    const of = (severity: Finding['severity']) => findings.filter(finding => finding.severity === severity).length
    return {
      findings: findings.map(finding => this.told(finding)),
      summary: { errors: of('error'), warnings: of('warning'), infos: of('info') },
    }
  }

  targets(): TargetsDocument {
    return this.snapshot.targets.document()
  }

  explanation(): object {
    const path = this.text('path')
    if (path === undefined) return this.explainedFinding()
    const derivation = derivationOf(this.snapshot.targets, path)
    if (derivation === undefined)
      throw new Unanswerable(this.words(say`“${path}” leads to no known number. sla_targets lists them all.`))
    return this.explained(derivation, new Set([path]))
  }

  fix(): object {
    const finding = this.finding()
    const { fixes = [] } = finding
    const choice = this.number('choice') ?? 1
    const fix = fixes[choice - 1]
    if (fix === undefined)
      throw new Unanswerable(
        this.words(
          fixes.length === 0
            ? say`There is no ready fix for this finding. Its message says what to do.`
            : say`There is no fix ${String(choice)}, only 1 to ${String(fixes.length)}.`,
        ),
      )
    return {
      finding: this.told(finding),
      title: this.words(fix.title),
      otherFixes: fixes.filter(other => other !== fix).map(({ title }) => this.words(title)),
      needsFillingIn: fix.placeholder === true,
      edits: this.edits(fix),
      text: applyEdits(this.snapshot.text, fix.edits),
    }
  }

  private explainedFinding(): object {
    const finding = this.finding()
    const meta = rules.find(rule => rule.meta.id === finding.rule)?.meta
    return {
      ...this.told(finding),
      finds: meta?.finds,
      related: (finding.related ?? []).map(({ span, file, message }) => ({
        message: this.words(message),
        ...(file === undefined ? { line: this.line(span) } : { file }),
      })),
    }
  }

  private explained({ name, value, formula, working, inputs }: Derivation, told: ReadonlySet<string>): object {
    return {
      name: this.words(name),
      value: this.shown(value),
      formula: this.words(formula),
      working: working && this.words(working),
      inputs: inputs.map(input => this.took(input, told)),
    }
  }

  /** A number that took part, with its own derivation the first time it is told. */
  private took({ name, value, place, computed }: Input, told: ReadonlySet<string>): object {
    const inner =
      computed === undefined || told.has(computed) ? undefined : derivationOf(this.snapshot.targets, computed)
    if (computed !== undefined && inner !== undefined) return this.explained(inner, new Set([...told, computed]))
    const shown = { name: this.words(name), value: this.shown(value) }
    if (place === undefined) return shown
    return place.file === undefined ? { ...shown, line: this.line(place.node.span) } : { ...shown, file: place.file }
  }

  /** The finding that is meant: of this rule, on this line if one is named. */
  private finding(): Finding {
    const [rule, line] = [this.text('rule'), this.number('line')]
    if (rule === undefined)
      throw new Unanswerable(this.words(say`Name a rule, as sla_check does, or the path of a number.`))
    const found = this.snapshot.findings.find(
      finding => finding.rule === rule && (line === undefined || this.line(finding.span) === line),
    )
    if (found !== undefined) return found
    throw new Unanswerable(
      this.words(
        line === undefined
          ? say`There is no finding of the rule ${rule}. sla_check lists them all.`
          : say`There is no finding of the rule ${rule} in line ${String(line)}. sla_check lists them all.`,
      ),
    )
  }

  private told({ rule, severity, message, at, span, fixes = [] }: Finding): object {
    return {
      rule,
      severity,
      message: this.words(message),
      at: dotted(at),
      line: this.line(span),
      fixes: fixes.map(({ title }) => this.words(title)),
    }
  }

  private edits({ edits }: Fix): object[] {
    const { lines } = this.snapshot.tree
    return edits.map(({ span, text }) => {
      const [start, end] = [lines.positionAt(span.start), lines.positionAt(span.end)]
      return {
        start: { line: start.line + 1, column: start.character + 1 },
        end: { line: end.line + 1, column: end.character + 1 },
        text,
      }
    })
  }

  private line({ start }: Span): number {
    return this.snapshot.tree.lines.lineAt(start) + 1
  }

  private text(key: string): string | undefined {
    const value = this.input[key]
    return typeof value === 'string' && value !== '' ? value : undefined
  }

  private number(key: string): number | undefined {
    const value = this.input[key]
    return typeof value === 'number' && Number.isInteger(value) ? value : undefined
  }

  private shown(value: Value): string {
    return this.words(say`${value}`)
  }

  private words(message: Message): string {
    return worded(message, this.wording)
  }
}

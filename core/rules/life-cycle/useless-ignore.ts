import { type Message, say } from '../../language/message.ts'
import { nearest } from '../../language/values/nearest.ts'
import { replacement } from '../../syntax/edit.ts'
import type { SyntaxTree } from '../../syntax/parse.ts'
import { pathAt } from '../place.ts'
import type { Fix, Problem, Rule } from '../rule.ts'
import { type Ignore, nextLine, type Suppression, suppresses, wholeFile, withoutComment } from '../suppression.ts'

const id = 'useless-ignore'

export const uselessIgnore: Rule = {
  meta: {
    id,
    group: 'life-cycle',
    severity: 'warning',
    finds: 'a comment that ignores a finding where there is none',
    fixable: 'fix',
  },
  *check({ tree }, suppression) {
    const useless = suppression.unused.filter(ignore => isUseless(ignore, suppression))
    const others = useless.filter(({ rule }) => rule !== id)
    for (const ignore of useless) {
      const suppressesOne = others.some(({ span }) => suppresses(ignore, id, span.start))
      if (!suppressesOne) yield found(ignore, tree, suppression)
    }
  },
}

/** One without a reason has that finding; where its rule is switched off nobody can say what it would suppress. */
function isUseless({ rule, reason, reach }: Ignore, { rules }: Suppression): boolean {
  if (reach === undefined || !rules.has(rule)) return true
  return reason !== '' && rules.get(rule) === 'on'
}

function found(ignore: Ignore, tree: SyntaxTree, { rules }: Suppression): Problem {
  const { span, rule, ruleSpan, keyword } = ignore
  const unknown = rule !== '' && !rules.has(rule) && (keyword === nextLine || keyword === wholeFile)
  const meant = unknown && !isSeveral(rule, rules) ? nearest(rule, rules.keys()) : undefined
  const rename: Fix[] =
    meant === undefined ? [] : [{ title: say`Write ${meant}`, edits: [replacement(ruleSpan, meant)], preferred: true }]
  const remove: Fix = {
    title: say`Remove the comment`,
    edits: [withoutComment(tree, span)],
    preferred: meant === undefined,
  }
  return {
    at: pathAt(tree, span.start),
    span: unknown ? ruleSpan : span,
    message: why(ignore, rules, meant),
    fixes: [...rename, remove],
    unnecessary: true,
  }
}

const isSeveral = (rule: string, rules: Suppression['rules']) =>
  rule.split(/[\s,]+/).filter(part => rules.has(part)).length > 1

function why({ rule, keyword, reach }: Ignore, rules: Suppression['rules'], meant: string | undefined): Message {
  if (keyword !== nextLine && keyword !== wholeFile)
    return say`There is no “${keyword}”, so this ignores nothing. Write ${nextLine} above the line that is meant, or ${wholeFile} at the top of the file.`
  if (rule === '')
    return say`This comment names no rule, so it ignores nothing. Write the rule and a reason: “${keyword} rule: reason”.`
  if (isSeveral(rule, rules))
    return say`A comment ignores one rule, so this one ignores nothing. Write a line of its own for each rule.`
  if (meant !== undefined) return say`There is no rule “${rule}”, so this ignores nothing. Did you mean ${meant}?`
  if (!rules.has(rule)) return say`There is no rule “${rule}”, so this ignores nothing. Remove the comment.`
  if (reach === undefined)
    return say`This comment is for the whole file, but it does not stand at its top, so it ignores nothing. Move it above the first line of the agreement.`
  return keyword === wholeFile
    ? say`Nothing in this file has a finding of ${rule}, so there is nothing to ignore. Remove the comment, or else it will hide a mistake to come.`
    : say`The line below has no finding of ${rule}, so there is nothing to ignore. Remove the comment, or else it will hide a mistake to come.`
}

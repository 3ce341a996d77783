import { type Message, type Wording, worded } from '../../core/language/message.ts'
import { asId } from '../../core/language/values/word.ts'
import { languageOf } from '../../core/language/wording.ts'
import { interview } from '../../core/templates/interview.ts'
import { newAgreement } from '../../core/templates/new-agreement.ts'
import type { Question } from '../../core/templates/questions.ts'
import type { InterviewParams, InterviewQuestion, InterviewResult } from '../protocol.ts'

/** The next question on the way to a new agreement, or the agreement once everything is answered. */
export function interviewed({ answers, timezone }: InterviewParams, wording: Wording, today: string): InterviewResult {
  const typed = new Map(answers)
  const state = interview(typed, { language: languageOf(wording.locale), timezone }, today)
  const words = (message: Message) => worded(message, wording)
  if (state.to === 'ask')
    return { to: 'ask', question: questionFor(state.question, words), step: state.step, of: state.of }
  if (state.to === 'correct') return { to: 'correct', id: state.question.id, problem: words(state.problem) }
  const { text, funnel } = newAgreement(state.answers)
  return { to: 'write', text, funnel, name: asId(state.answers.company) ?? 'agreement' }
}

function questionFor(
  { id, ask, hint, choices, proposal }: Question,
  words: (message: Message) => string,
): InterviewQuestion {
  return {
    id,
    ask: words(ask),
    hint: hint && words(hint),
    choices: choices?.map(({ value, label, description }) => ({
      value,
      label: words(label),
      description: description && words(description),
    })),
    proposal,
  }
}

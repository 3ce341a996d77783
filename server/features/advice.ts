import { answerOf, Unanswerable } from '../../core/advice/answers.ts'
import type { AgreementDocument } from '../document.ts'
import type { AdviceParams, AdviceResult } from '../protocol.ts'

/** What a language model gets to know about an agreement. A question that can't be answered is told why. */
export function adviceOn({ snapshot, wording }: AgreementDocument, { tool, input }: AdviceParams): AdviceResult {
  try {
    return { answer: answerOf(tool, snapshot, input, wording) }
  } catch (error) {
    if (error instanceof Unanswerable) return { refusal: error.message }
    throw error
  }
}

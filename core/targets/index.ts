import type { Agreement } from '../language/agreement.ts'

export interface Targets {
  readonly agreement: Agreement
}

export const computeTargets = (agreement: Agreement): Targets => ({ agreement })

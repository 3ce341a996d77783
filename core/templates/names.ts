import { asId } from '../language/values/word.ts'
import type { Answers } from './answers.ts'
import type { Texts } from './texts/texts.ts'

/** The short names of the teams, people and regions of a new agreement. */
export interface ShortNames {
  readonly marketing: string
  readonly sales: string
  readonly marketingLead: string
  /** The same as the other lead where one person leads both teams. */
  readonly salesLead: string
  readonly regions: readonly string[]
}

/** Made of the displayed names as far as these have letters for it; no two teams or people have the same. */
export function shortNames(answers: Answers, { ids }: Texts): ShortNames {
  const taken = new Set<string>()
  const free = (name: string, fallback: string): string => {
    const id = asId(name) ?? fallback
    const found = taken.has(id) ? firstFree(id, taken) : id
    taken.add(found)
    return found
  }
  const marketing = free(answers.marketing, ids.marketing)
  const sales = free(answers.sales, ids.sales)
  const marketingLead = free(answers.marketingLead, `${ids.marketing}-1`)
  const same = answers.marketingLead.toLowerCase() === answers.salesLead.toLowerCase()
  const salesLead = same ? marketingLead : free(answers.salesLead, `${ids.sales}-1`)
  taken.clear()
  const regions = answers.regions.map(({ name }, index) => free(name, `r${index + 1}`))
  return { marketing, sales, marketingLead, salesLead, regions }
}

function firstFree(id: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    const tried = `${id.slice(0, 60)}${number}`
    if (!taken.has(tried)) return tried
  }
}

import type { AgreementView } from '../model.ts'
import { headOf } from './head.ts'
import { type Words, wordsIn } from './making.ts'
import { definitionsSection, partiesSection, personasSection } from './meanings.ts'
import { derivationsSection, numbersSection } from './numbers.ts'
import type { Paper, PaperBlock, PaperSection } from './paper.ts'
import { handoffsSection, loadsSection, promisesSection, responsibilitiesSection } from './promises.ts'
import { approvalsSection, changesSection, problemsSection, rhythmSection } from './record.ts'

type Write = (view: AgreementView, t: Words) => readonly PaperBlock[]

/** The agreement as it stands on paper, with the sections that it has. */
export function paperOf(view: AgreementView): Paper {
  const t = wordsIn(view.language)
  const section = (title: string, write: Write): readonly PaperSection[] => {
    const blocks = write(view, t)
    return blocks.length === 0 ? [] : [{ title, blocks }]
  }
  const version = view.facts.find(({ key }) => key === 'version')?.value
  return {
    language: view.language,
    title: view.title.text,
    status: view.title.status,
    version: version?.map(part => part.text).join(''),
    head: headOf(view, t),
    sections: [
      ...section(t('Between whom'), partiesSection),
      ...section(t('What the words mean'), definitionsSection),
      ...section(t('Whom we look for'), personasSection),
      ...section(t('Goals and targets'), numbersSection),
      ...section(t('What each side promises'), promisesSection),
      ...section(t('How it changes hands'), handoffsSection),
      ...section(t('Who does what'), responsibilitiesSection),
      ...section(t('Who answers for how much'), loadsSection),
      ...section(t('Reports and meetings'), rhythmSection),
      ...section(t('Approvals'), approvalsSection),
      ...section(t('Changes'), changesSection),
      ...section(t('How the numbers came about'), derivationsSection),
      ...section(t('Open points'), problemsSection),
    ],
  }
}

import type { Translations } from '../translations.ts'

export const editor: Translations = () => ({
  'From here on there are {0} more findings, which are not shown. Mend those above, and they are.':
    'A partir daqui há mais {0} constatações que não são mostradas. Corrija as de cima e elas aparecerão.',
})

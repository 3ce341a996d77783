import type { Translations } from '../translations.ts'

export const rulesStructure: Translations = () => ({
  'This file is too large to be checked: more than {0} values in lists and braces. Move parts of it into files of their own.':
    'Este arquivo é grande demais para ser verificado: tem mais de {0} valores em listas e chaves. Passe partes dele para outros arquivos.',
  'There are more than {0} findings of this kind, and this is the first of those left out. Mend the others, and these are shown.':
    'Há mais de {0} constatações deste tipo, e esta é a primeira das que não são mostradas. Corrija as outras e estas aparecerão.',
})

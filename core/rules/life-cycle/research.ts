/**
 * Words by which prose quotes what others found out, by language. Words that an agreement needs for itself are not
 * among them: a case study to publish, a survey to send, a market to research, a studio.
 */
const words = {
  en: [
    '(?<!case )stud(?:y|ies)',
    'surveys? (?:shows?|showed|finds?|found|says?|suggests?|by|among)|surveyed|in an? (?:\\p{L}+ )?survey',
    'statistics',
    'researchers?',
    'research(?= (?:shows?|showed|finds?|found|says?|said|suggests?|proves?|proved|indicates?|by|from|has|confirms?|reveals?))',
    '(?:some|recent|academic|independent|according to) research',
    '(?:more|less) (?:likely|effective|successful)',
    'likelier',
    'odds',
  ],
  es: [
    'un estudio|(?:varios|algunos|muchos|otros) estudios|según (?:\\p{L}+ )?estudios?',
    'estudios? (?:muestran?|demuestran?|dicen?|revelan?|indican?|recientes?)',
    'encuestas? (?:muestran?|dicen?|revelan?|indican?)|(?:en|según) una encuesta',
    'investigaci(?:ón|ones)|investigador(?:es|as?)?',
    'estadísticas?',
    '(?:más|menos) (?:probables?|probabilidad|probabilidades|eficaz|eficaces|efectiv[oa]s?)',
  ],
  pt: [
    'estudos?(?! de caso)',
    'pesquisas? (?:mostram?|dizem?|diz|revelam?|indicam?|apontam?|recentes?)|(?:segundo|em|com) uma pesquisa',
    'pesquisador(?:es|as?)?|investigador(?:es|as?)?',
    'estatísticas?',
    '(?:mais|menos) (?:prováve(?:l|is)|probabilidade|chances?|efica(?:z|zes)|efetiv[oa]s?)',
  ],
} as const

type Language = keyof typeof words

/** Any of these words on its own. */
const pattern = (alternatives: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu')

const patterns: Readonly<Record<Language, RegExp>> = {
  en: pattern(words.en),
  es: pattern(words.es),
  pt: pattern(words.pt),
}

/** Whether a sentence quotes research. */
export const isAboutResearch = (sentence: string, language: Language): boolean =>
  patterns[language].test(sentence.replace(/\s+/gu, ' '))

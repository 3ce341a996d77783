import type { Translations } from '../translations.ts'

export const reading: Translations = () => ({
  'A pattern is a text, such as “drafts/**”.': 'Um padrão é um texto, por exemplo “drafts/**”.',
  'Write {0}': 'Escrever {0}',
  'A text that begins with “*” needs quotes. Write {0}.': 'Um texto que começa com “*” precisa de aspas. Escreva {0}.',
  'An empty pattern fits no file. Write one such as “drafts/**”, or remove the line.':
    'Um padrão vazio não corresponde a nenhum arquivo. Escreva um, por exemplo “drafts/**”, ou retire a linha.',
  'Folders are separated by “/”, on Windows too.': 'As pastas são separadas por “/”, também no Windows.',
  'Patterns start from the folder of this file, so “{0}” is written without “/” or “./” in front.':
    'Os padrões partem da pasta deste arquivo, portanto “{0}” se escreve sem “/” nem “./” na frente.',
  '“{0}” leads out of the folder of this file. Only files below it can be ignored.':
    '“{0}” sai da pasta deste arquivo. Só se podem ignorar arquivos dentro dela.',
  '“!” does not take back what another pattern ignores. Write the other pattern so that it fits only what is to be ignored.':
    '“!” não desfaz o que outro padrão ignora. Escreva o outro padrão de modo que corresponda só ao que se quer ignorar.',
  'A configuration has entries: write “rules:” or “ignore:” and what belongs to it below.':
    'Uma configuração tem entradas: escreva “rules:” ou “ignore:” e, abaixo, o que pertence a ela.',
  '“rules” needs one line for each rule, indented below it: the rule, a colon and a severity, such as “missing-persona: off”.':
    '“rules” precisa, abaixo e com recuo, de uma linha por regra: a regra, dois-pontos e uma gravidade, por exemplo “missing-persona: off”.',
  '“{0}” is a rule, so it belongs below “rules:”, indented by two spaces.':
    '“{0}” é uma regra, portanto vai abaixo de “rules:”, recuada em dois espaços.',
  'There is no “{0}” in a configuration. Possible are: {1}.':
    'Não existe “{0}” em uma configuração. São possíveis: {1}.',
  'There is no “{0}” in a configuration. Did you mean {1}?':
    'Não existe “{0}” em uma configuração. Você quis dizer {1}?',
  'There is no rule “{0}”. Write the name that stands behind a finding, such as missing-persona.':
    'Não existe a regra “{0}”. Escreva o nome que acompanha um problema, por exemplo missing-persona.',
  'There is no rule “{0}”. Did you mean {1}?': 'Não existe a regra “{0}”. Você quis dizer {1}?',
  '“{0}” needs a severity behind its colon: one of {1}.': '“{0}” precisa de uma gravidade depois dos dois-pontos: {1}.',
  '“{0}” is not a severity. Write one of {1}.': '“{0}” não é uma gravidade. Escreva uma destas: {1}.',
  '“{0}” is not a severity. Did you mean {1}? Possible are: {2}.':
    '“{0}” não é uma gravidade. Você quis dizer {1}? São possíveis: {2}.',
  '“ignore” needs a list, even for one pattern: each on a line of its own below, behind “- ”.':
    '“ignore” precisa de uma lista, mesmo para um só padrão: abaixo, cada um em uma linha própria, depois de “- ”.',
  'There is no day {0} in the calendar. Write a day that exists, as year-month-day.':
    'O dia {0} não existe no calendário. Escreva um dia que exista, como ano-mês-dia.',
  '“{0}” is not a date. Write year-month-day, such as 2026-01-31.':
    '“{0}” não é uma data. Escreva ano-mês-dia, por exemplo 2026-01-31.',
  '“{0}” is not how a date is written. Write {1}.': '“{0}” não é a forma de escrever uma data. Escreva {1}.',
  '“{0}” is not a past period. Write 2025-W07, 2025-10, 2025-Q4, 2025-H2 or 2025.':
    '“{0}” não é um período passado. Escreva 2025-W07, 2025-10, 2025-Q4, 2025-H2 ou 2025.',
  '“{0}” begins before the hours in front of it end. Write them in order, without overlap.':
    '“{0}” começa antes que termine o horário anterior. Escreva os horários em ordem e sem sobreposição.',
  'There are no opening hours. Write them like 09:00-18:00.': 'Não há nenhum horário. Escreva-o assim: 09:00-18:00.',
  '“{0}” ends before it begins. Write opening and closing time of one day, such as 09:00-18:00.':
    '“{0}” termina antes de começar. Escreva a hora de início e a de fim de um mesmo dia, por exemplo 09:00-18:00.',
  '“{0}” is not how opening hours are written. Write {1}.': '“{0}” não é a forma de escrever um horário. Escreva {1}.',
  '“{0}” is not a stretch of hours. Write opening and closing time, such as 09:00-18:00.':
    '“{0}” não é um horário. Escreva a hora de início e a de fim, por exemplo 09:00-18:00.',
  '“{0}”: business time is counted in minutes, hours or days. Write it in business days.':
    '“{0}”: o tempo útil se conta em minutos, horas ou dias. Escreva-o em dias úteis (business days).',
  '“{0}”: here the calendar counts, not business hours. Write a time such as 45 days.':
    '“{0}”: aqui conta o calendário, não o horário comercial. Escreva um prazo como 45 days.',
  '“{0}”: this time is counted in {1}.': '“{0}”: este prazo se conta em {1}.',
  '“{0}” has no unit. Write the time with one, such as {1}.':
    '“{0}” não tem unidade. Escreva o prazo com uma, por exemplo {1}.',
  '“{0}” is not a time. Write a whole number and a unit, such as {1}.':
    '“{0}” não é um prazo. Escreva um número inteiro e uma unidade, por exemplo {1}.',
  '“{0}” is not how a time is written. Write {1}.': '“{0}” não é a forma de escrever um prazo. Escreva {1}.',
  '“{0}” is not how often something happens. Write one of: {1}.':
    '“{0}” não indica com que frequência algo acontece. Escreva uma destas palavras: {1}.',
  '“{0}” is not how often something happens. Did you mean {1}? Possible are: {2}.':
    '“{0}” não indica com que frequência algo acontece. Você quis dizer {1}? São possíveis: {2}.',
  'There is no name here yet. Write one, or remove the line.':
    'Ainda não há nenhum nome aqui. Escreva um ou retire a linha.',
  'This number must be greater than 0.': 'Este número deve ser maior que 0.',
  'There is no version here yet. Write one, such as 2026.10, or remove the line.':
    'Ainda não há nenhuma versão aqui. Escreva uma, por exemplo 2026.10, ou retire a linha.',
  '“{0}” is not the path of an agreement file. Write one that ends in .sla.yaml.':
    '“{0}” não é o caminho de um arquivo de acordo. Escreva um que termine em .sla.yaml.',
  '“{0}” is not a version of this language. Write 1.': '“{0}” não é uma versão desta linguagem. Escreva 1.',
  '“{0}” is below zero. A count is a whole number from 0, such as 2500.':
    '“{0}” é menor que zero. Uma quantidade é um número inteiro a partir de 0, por exemplo 2500.',
  '“{0}” is not a number. Write a whole number in plain digits, such as 2500.':
    '“{0}” não é um número. Escreva um número inteiro só com algarismos, por exemplo 2500.',
  '“{0}” is not a whole number. A count has no part behind the point, such as 2500.':
    '“{0}” não é um número inteiro. Uma quantidade não tem casas decimais, por exemplo 2500.',
  '“{0}” is not written in plain digits. Write {1}.': '“{0}” não está escrito só com algarismos. Escreva {1}.',
  '“{0}” reads as {1}, not as {2}: the point is no thousands separator. Write {3}.':
    '“{0}” é lido como {1}, não como {2}: o ponto não separa milhares. Escreva {3}.',
  '“{0}” has {1} digits behind the point, but {2} has {3}. Round it.':
    '“{0}” tem {1} casas decimais, mas {2} tem {3}. Arredonde.',
  'This amount must be greater than 0.': 'Este valor deve ser maior que 0.',
  '“{0}” is below zero. An amount of money is 0 or more.': '“{0}” é menor que zero. Um valor em dinheiro é 0 ou mais.',
  '“{0}” is not an amount. Write plain digits without currency sign or separators, such as 400000 or 19.99.':
    '“{0}” não é um valor em dinheiro. Escreva só algarismos, sem símbolo de moeda nem separador de milhares, por exemplo 400000 ou 19.99.',
  '“{0}” is not written in plain digits. Write {1}, without currency sign or separators.':
    '“{0}” não está escrito só com algarismos. Escreva {1}, sem símbolo de moeda nem separador de milhares.',
  '“{0}” is not a number. Write plain digits, such as 80.':
    '“{0}” não é um número. Escreva só algarismos, por exemplo 80.',
  'The range runs from high to low. Write {0}.': 'O intervalo vai do maior ao menor. Escreva {0}.',
  '“{0}” is not how a range is written. Write {1}.': '“{0}” não é a forma de escrever um intervalo. Escreva {1}.',
  '“{0}” is a range; here one percent is needed, such as 8%.':
    '“{0}” é um intervalo; aqui é preciso uma só porcentagem, por exemplo 8%.',
  '“{0}” is not how a percent is written. Write {1}.': '“{0}” não é a forma de escrever uma porcentagem. Escreva {1}.',
  '“{0}” is below zero. A percent is 0% or more.': '“{0}” é menor que zero. Uma porcentagem é 0% ou mais.',
  '“{0}” is not a percent. Write a number with its sign, such as 8% or 12.5%.':
    '“{0}” não é uma porcentagem. Escreva um número com o sinal, por exemplo 8% ou 12.5%.',
  '{0} has no percent sign. Write {1}.': 'Falta o sinal de porcentagem em {0}. Escreva {1}.',
  '{0} has no percent sign: it could mean {1} or {2}. Write the one you mean.':
    'Falta o sinal de porcentagem em {0}: poderia significar {1} ou {2}. Escreva o que quer dizer.',
  'This id has {0} characters, and an id has at most 64. Choose a shorter one.':
    'Este identificador tem {0} caracteres, e um identificador tem no máximo 64. Escolha um mais curto.',
  '“{0}” cannot be an id, because it has a meaning of its own in these files. Choose another word.':
    '“{0}” não pode ser um identificador, porque nestes arquivos tem um significado próprio. Escolha outra palavra.',
  '“{0}” cannot be an id, because keys that begin with x- are notes of your own. Choose one that begins otherwise.':
    '“{0}” não pode ser um identificador, porque as chaves que começam com x- são notas suas. Escolha um que comece de outro modo.',
  '“{0}” cannot be an id. An id is made of small letters, digits and hyphens and begins with a letter.':
    '“{0}” não pode ser um identificador. Um identificador é feito de letras minúsculas sem acento, algarismos e hifens, e começa com uma letra.',
  '“{0}” cannot be an id. An id is made of small letters, digits and hyphens and begins with a letter, such as {1}.':
    '“{0}” não pode ser um identificador. Um identificador é feito de letras minúsculas sem acento, algarismos e hifens, e começa com uma letra, por exemplo: {1}.',
  'There is no text here yet. Write some, or remove the line.':
    'Ainda não há nenhum texto aqui. Escreva-o ou retire a linha.',
  '“{0}” is read as a number or a switch, not as text. Put it in quotes: {1}.':
    '“{0}” é lido como número ou interruptor, não como texto. Ponha-o entre aspas: {1}.',
  '“{0}” is not a currency. Write its three-letter ISO 4217 code, such as EUR or USD.':
    '“{0}” não é uma moeda. Escreva o código ISO 4217 de três letras, por exemplo BRL ou USD.',
  '“{0}” is not a currency code. Did you mean {1}? Codes have three capital letters.':
    '“{0}” não é um código de moeda. Você quis dizer {1}? Os códigos têm três letras maiúsculas.',
  '“{0}” is not a time zone. Write region and city, such as Europe/Madrid or America/New_York.':
    '“{0}” não é um fuso horário. Escreva região e cidade, por exemplo America/Sao_Paulo ou Europe/Lisbon.',
  '“{0}” is not a time zone. Did you mean {1}?': '“{0}” não é um fuso horário. Você quis dizer {1}?',
  '“{0}” is not an e-mail address. Write one such as ana@example.com, or remove the line.':
    '“{0}” não é um endereço de e-mail. Escreva um como ana@example.com ou retire a linha.',
  '“{0}” is not possible here. Write one of: {1}.': '“{0}” não é possível aqui. Escreva uma destas palavras: {1}.',
  '“{0}” is not possible here. Did you mean {1}? Possible are: {2}.':
    '“{0}” não é possível aqui. Você quis dizer {1}? São possíveis: {2}.',
  call: 'ligação',
  voicemail: 'mensagem de voz',
  'e-mail': 'e-mail',
  'social message': 'mensagem em rede social',
  'text message': 'mensagem de texto',
  day: 'dia',
  'business day': 'dia útil',
  week: 'semana',
  'two weeks': 'duas semanas',
  month: 'mês',
  quarter: 'trimestre',
  'half year': 'semestre',
  year: 'ano',
  '{0} minute': '{0} minuto',
  '{0} minutes': '{0} minutos',
  '{0} hour': '{0} hora',
  '{0} hours': '{0} horas',
  '{0} day': '{0} dia',
  '{0} week': '{0} semana',
  '{0} weeks': '{0} semanas',
  '{0} month': '{0} mês',
  '{0} months': '{0} meses',
  '{0} quarter': '{0} trimestre',
  '{0} quarters': '{0} trimestres',
  '{0} year': '{0} ano',
  '{0} years': '{0} anos',
  '{0} business minute': '{0} minuto útil',
  '{0} business minutes': '{0} minutos úteis',
  '{0} business hour': '{0} hora útil',
  '{0} business hours': '{0} horas úteis',
  '{0} business day': '{0} dia útil',
  '{0} business days': '{0} dias úteis',
})

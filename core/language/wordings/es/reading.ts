import type { Translations } from '../translations.ts'

export const reading: Translations = () => ({
  'A pattern is a text, such as “drafts/**”.': 'Un patrón es un texto, por ejemplo “drafts/**”.',
  'Write {0}': 'Escribir {0}',
  'A text that begins with “*” needs quotes. Write {0}.':
    'Un texto que empieza por “*” necesita comillas. Escriba {0}.',
  'An empty pattern fits no file. Write one such as “drafts/**”, or remove the line.':
    'Un patrón vacío no corresponde a ningún archivo. Escriba uno, por ejemplo “drafts/**”, o quite la línea.',
  'Folders are separated by “/”, on Windows too.': 'Las carpetas se separan con “/”, también en Windows.',
  'Patterns start from the folder of this file, so “{0}” is written without “/” or “./” in front.':
    'Los patrones parten de la carpeta de este archivo, así que “{0}” se escribe sin “/” ni “./” delante.',
  '“{0}” leads out of the folder of this file. Only files below it can be ignored.':
    '“{0}” sale de la carpeta de este archivo. Solo se pueden ignorar archivos que estén dentro de ella.',
  '“!” does not take back what another pattern ignores. Write the other pattern so that it fits only what is to be ignored.':
    '“!” no anula lo que ignora otro patrón. Escriba el otro patrón de modo que corresponda solo a lo que se quiere ignorar.',
  'A configuration has entries: write “rules:” or “ignore:” and what belongs to it below.':
    'Una configuración tiene entradas: escriba “rules:” o “ignore:” y debajo lo que corresponda.',
  '“rules” needs one line for each rule, indented below it: the rule, a colon and a severity, such as “missing-persona: off”.':
    '“rules” necesita debajo, con sangría, una línea por regla: la regla, dos puntos y una gravedad, por ejemplo “missing-persona: off”.',
  '“{0}” is a rule, so it belongs below “rules:”, indented by two spaces.':
    '“{0}” es una regla, así que va debajo de “rules:”, con dos espacios de sangría.',
  'There is no “{0}” in a configuration. Possible are: {1}.':
    'En una configuración no existe “{0}”. Son posibles: {1}.',
  'There is no “{0}” in a configuration. Did you mean {1}?': 'En una configuración no existe “{0}”. ¿Quiso decir {1}?',
  'There is no rule “{0}”. Write the name that stands behind a finding, such as missing-persona.':
    'No existe la regla “{0}”. Escriba el nombre que acompaña a un hallazgo, por ejemplo missing-persona.',
  'There is no rule “{0}”. Did you mean {1}?': 'No existe la regla “{0}”. ¿Quiso decir {1}?',
  '“{0}” needs a severity behind its colon: one of {1}.': '“{0}” necesita una gravedad detrás de los dos puntos: {1}.',
  '“{0}” is not a severity. Write one of {1}.': '“{0}” no es una gravedad. Escriba una de estas: {1}.',
  '“{0}” is not a severity. Did you mean {1}? Possible are: {2}.':
    '“{0}” no es una gravedad. ¿Quiso decir {1}? Son posibles: {2}.',
  '“ignore” needs a list, even for one pattern: each on a line of its own below, behind “- ”.':
    '“ignore” necesita una lista, incluso para un solo patrón: debajo, cada uno en su propia línea detrás de “- ”.',
  'There is no day {0} in the calendar. Write a day that exists, as year-month-day.':
    'El día {0} no existe en el calendario. Escriba un día que exista, como año-mes-día.',
  '“{0}” is not a date. Write year-month-day, such as 2026-01-31.':
    '“{0}” no es una fecha. Escriba año-mes-día, por ejemplo 2026-01-31.',
  '“{0}” is not how a date is written. Write {1}.': '“{0}” no es la forma de escribir una fecha. Escriba {1}.',
  '“{0}” is not a past period. Write 2025-W07, 2025-10, 2025-Q4, 2025-H2 or 2025.':
    '“{0}” no es un periodo pasado. Escriba 2025-W07, 2025-10, 2025-Q4, 2025-H2 o 2025.',
  '“{0}” begins before the hours in front of it end. Write them in order, without overlap.':
    '“{0}” empieza antes de que termine el horario anterior. Escriba los horarios en orden y sin que se solapen.',
  'There are no opening hours. Write them like 09:00-18:00.': 'No hay ningún horario. Escríbalo así: 09:00-18:00.',
  '“{0}” ends before it begins. Write opening and closing time of one day, such as 09:00-18:00.':
    '“{0}” termina antes de empezar. Escriba la hora de inicio y la de cierre de un mismo día, por ejemplo 09:00-18:00.',
  '“{0}” is not how opening hours are written. Write {1}.': '“{0}” no es la forma de escribir un horario. Escriba {1}.',
  '“{0}” is not a stretch of hours. Write opening and closing time, such as 09:00-18:00.':
    '“{0}” no es un horario. Escriba la hora de inicio y la de cierre, por ejemplo 09:00-18:00.',
  '“{0}”: business time is counted in minutes, hours or days. Write it in business days.':
    '“{0}”: el tiempo hábil se cuenta en minutos, horas o días. Escríbalo en días hábiles (business days).',
  '“{0}”: here the calendar counts, not business hours. Write a time such as 45 days.':
    '“{0}”: aquí cuenta el calendario, no el horario hábil. Escriba un plazo como 45 days.',
  '“{0}”: this time is counted in {1}.': '“{0}”: este plazo se cuenta en {1}.',
  '“{0}” has no unit. Write the time with one, such as {1}.':
    '“{0}” no tiene unidad. Escriba el plazo con una, por ejemplo {1}.',
  '“{0}” is not a time. Write a whole number and a unit, such as {1}.':
    '“{0}” no es un plazo. Escriba un número entero y una unidad, por ejemplo {1}.',
  '“{0}” is not how a time is written. Write {1}.': '“{0}” no es la forma de escribir un plazo. Escriba {1}.',
  '“{0}” is not how often something happens. Write one of: {1}.':
    '“{0}” no indica cada cuánto ocurre algo. Escriba una de estas palabras: {1}.',
  '“{0}” is not how often something happens. Did you mean {1}? Possible are: {2}.':
    '“{0}” no indica cada cuánto ocurre algo. ¿Quiso decir {1}? Son posibles: {2}.',
  'There is no name here yet. Write one, or remove the line.':
    'Aquí aún no hay ningún nombre. Escriba uno o quite la línea.',
  'This number must be greater than 0.': 'Este número debe ser mayor que 0.',
  'There is no version here yet. Write one, such as 2026.10, or remove the line.':
    'Aquí aún no hay ninguna versión. Escriba una, por ejemplo 2026.10, o quite la línea.',
  '“{0}” is not the path of an agreement file. Write one that ends in .sla.yaml.':
    '“{0}” no es la ruta de un archivo de acuerdo. Escriba una que termine en .sla.yaml.',
  '“{0}” is not a version of this language. Write 1.': '“{0}” no es una versión de este lenguaje. Escriba 1.',
  '“{0}” is below zero. A count is a whole number from 0, such as 2500.':
    '“{0}” es menor que cero. Una cantidad es un número entero a partir de 0, por ejemplo 2500.',
  '“{0}” is not a number. Write a whole number in plain digits, such as 2500.':
    '“{0}” no es un número. Escriba un número entero solo con cifras, por ejemplo 2500.',
  '“{0}” is not a whole number. A count has no part behind the point, such as 2500.':
    '“{0}” no es un número entero. Una cantidad no lleva decimales, por ejemplo 2500.',
  '“{0}” is not written in plain digits. Write {1}.': '“{0}” no está escrito solo con cifras. Escriba {1}.',
  '“{0}” reads as {1}, not as {2}: the point is no thousands separator. Write {3}.':
    '“{0}” se lee como {1}, no como {2}: el punto no separa los miles. Escriba {3}.',
  '“{0}” has {1} digits behind the point, but {2} has {3}. Round it.':
    '“{0}” tiene {1} decimales, pero {2} tiene {3}. Redondéelo.',
  'This amount must be greater than 0.': 'Este importe debe ser mayor que 0.',
  '“{0}” is below zero. An amount of money is 0 or more.': '“{0}” es menor que cero. Un importe de dinero es 0 o más.',
  '“{0}” is not an amount. Write plain digits without currency sign or separators, such as 400000 or 19.99.':
    '“{0}” no es un importe. Escriba solo cifras, sin signo de moneda ni separadores de miles, por ejemplo 400000 o 19.99.',
  '“{0}” is not written in plain digits. Write {1}, without currency sign or separators.':
    '“{0}” no está escrito solo con cifras. Escriba {1}, sin signo de moneda ni separadores de miles.',
  '“{0}” is not a number. Write plain digits, such as 80.':
    '“{0}” no es un número. Escriba solo cifras, por ejemplo 80.',
  'The range runs from high to low. Write {0}.': 'El intervalo va de mayor a menor. Escriba {0}.',
  '“{0}” is not how a range is written. Write {1}.': '“{0}” no es la forma de escribir un intervalo. Escriba {1}.',
  '“{0}” is a range; here one percent is needed, such as 8%.':
    '“{0}” es un intervalo; aquí hace falta un solo porcentaje, por ejemplo 8%.',
  '“{0}” is not how a percent is written. Write {1}.': '“{0}” no es la forma de escribir un porcentaje. Escriba {1}.',
  '“{0}” is below zero. A percent is 0% or more.': '“{0}” es menor que cero. Un porcentaje es 0% o más.',
  '“{0}” is not a percent. Write a number with its sign, such as 8% or 12.5%.':
    '“{0}” no es un porcentaje. Escriba un número con su signo, por ejemplo 8% o 12.5%.',
  '{0} has no percent sign. Write {1}.': '{0} no tiene el signo de porcentaje. Escriba {1}.',
  '{0} has no percent sign: it could mean {1} or {2}. Write the one you mean.':
    '{0} no tiene el signo de porcentaje: podría significar {1} o {2}. Escriba el que corresponda.',
  'This id has {0} characters, and an id has at most 64. Choose a shorter one.':
    'Este identificador tiene {0} caracteres, y un identificador tiene como máximo 64. Elija uno más corto.',
  '“{0}” cannot be an id, because it has a meaning of its own in these files. Choose another word.':
    '“{0}” no puede ser un identificador, porque en estos archivos tiene un significado propio. Elija otra palabra.',
  '“{0}” cannot be an id, because keys that begin with x- are notes of your own. Choose one that begins otherwise.':
    '“{0}” no puede ser un identificador, porque las claves que empiezan por x- son notas propias. Elija uno que empiece de otro modo.',
  '“{0}” cannot be an id. An id is made of small letters, digits and hyphens and begins with a letter.':
    '“{0}” no puede ser un identificador. Un identificador se compone de letras minúsculas sin acentos, cifras y guiones, y empieza por una letra.',
  '“{0}” cannot be an id. An id is made of small letters, digits and hyphens and begins with a letter, such as {1}.':
    '“{0}” no puede ser un identificador. Un identificador se compone de letras minúsculas sin acentos, cifras y guiones, y empieza por una letra, por ejemplo: {1}.',
  'There is no text here yet. Write some, or remove the line.':
    'Aquí aún no hay ningún texto. Escríbalo o quite la línea.',
  '“{0}” is read as a number or a switch, not as text. Put it in quotes: {1}.':
    '“{0}” se lee como un número o un interruptor, no como texto. Póngalo entre comillas: {1}.',
  '“{0}” is not a currency. Write its three-letter ISO 4217 code, such as EUR or USD.':
    '“{0}” no es una moneda. Escriba su código ISO 4217 de tres letras, por ejemplo EUR o USD.',
  '“{0}” is not a currency code. Did you mean {1}? Codes have three capital letters.':
    '“{0}” no es un código de moneda. ¿Quiso decir {1}? Los códigos tienen tres letras mayúsculas.',
  '“{0}” is not a time zone. Write region and city, such as Europe/Madrid or America/New_York.':
    '“{0}” no es una zona horaria. Escriba región y ciudad, por ejemplo Europe/Madrid o America/New_York.',
  '“{0}” is not a time zone. Did you mean {1}?': '“{0}” no es una zona horaria. ¿Quiso decir {1}?',
  '“{0}” is not an e-mail address. Write one such as ana@example.com, or remove the line.':
    '“{0}” no es una dirección de correo electrónico. Escriba una como ana@example.com o quite la línea.',
  '“{0}” is not possible here. Write one of: {1}.': '“{0}” no es posible aquí. Escriba una de estas palabras: {1}.',
  '“{0}” is not possible here. Did you mean {1}? Possible are: {2}.':
    '“{0}” no es posible aquí. ¿Quiso decir {1}? Son posibles: {2}.',
  day: 'día',
  'business day': 'día hábil',
  week: 'semana',
  'two weeks': 'dos semanas',
  month: 'mes',
  quarter: 'trimestre',
  'half year': 'semestre',
  year: 'año',
  '{0} minute': '{0} minuto',
  '{0} minutes': '{0} minutos',
  '{0} hour': '{0} hora',
  '{0} hours': '{0} horas',
  '{0} day': '{0} día',
  '{0} week': '{0} semana',
  '{0} weeks': '{0} semanas',
  '{0} month': '{0} mes',
  '{0} months': '{0} meses',
  '{0} quarter': '{0} trimestre',
  '{0} quarters': '{0} trimestres',
  '{0} year': '{0} año',
  '{0} years': '{0} años',
  '{0} business minute': '{0} minuto hábil',
  '{0} business minutes': '{0} minutos hábiles',
  '{0} business hour': '{0} hora hábil',
  '{0} business hours': '{0} horas hábiles',
  '{0} business day': '{0} día hábil',
  '{0} business days': '{0} días hábiles',
})

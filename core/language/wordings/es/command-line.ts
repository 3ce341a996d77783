import type { Translations } from '../translations.ts'

export const commandLine: Translations = () => ({
  'There is no option {0}.': 'No existe la opción {0}.',
  'There is no option {0}. Did you mean {1}?': 'No existe la opción {0}. ¿Quiso decir {1}?',
  'An option is not used as it should be.': 'Una opción no se usa como corresponde.',
  '{0} needs a value behind it.': '{0} necesita un valor detrás.',
  '{0} takes no value.': '{0} no lleva ningún valor.',
  '{0} is not used as it should be.': '{0} no se usa como corresponde.',
  '{0}: possible are {1}.': '{0}: son posibles {1}.',
  'checks agreements and says what is wrong': 'comprueba acuerdos y dice qué está mal',
  "Paths are files, folders (searched for *.sla.yaml), patterns in quotes, or - for standard input;\nwithout any, the current folder.\n\n  --format FORMAT      how findings are shown: pretty (for people, the default), json, sarif,\n                       github (annotations of GitHub Actions) or junit\n  --fix                mend what has one sure way to mend it, say what was done, and show the rest;\n                       with -, the mended text goes to standard output\n  --max-warnings N     fail when there are more than N warnings\n  --rule id=severity   error, warning, info or off for one rule; can be repeated\n  --config FILE        read this configuration, not the {0} nearest above each file\n  --today DATE         judge the agreements as of this day, such as 2026-11-21\n\nExit status: 0 fine, 1 findings that fail, 2 wrong usage or a file that can't be read.":
    'Las rutas son archivos, carpetas (en las que se buscan *.sla.yaml), patrones entre comillas,\no - para la entrada estándar; si no hay ninguna, la carpeta actual.\n\n  --format FORMATO     cómo se muestran los hallazgos: pretty (para personas, el predeterminado), json,\n                       sarif, github (anotaciones de GitHub Actions) o junit\n  --fix                corrige lo que tiene una única corrección segura, dice qué se hizo y muestra el resto;\n                       con -, el texto corregido va a la salida estándar\n  --max-warnings N     falla cuando hay más de N advertencias\n  --rule id=gravedad   error, warning, info u off para una regla; se puede repetir\n  --config ARCHIVO     lee esta configuración, y no el {0} más cercano por encima de cada archivo\n  --today FECHA        juzga los acuerdos a fecha de este día, por ejemplo 2026-11-21\n\nEstado de salida: 0 todo bien, 1 hallazgos que hacen fallar, 2 uso incorrecto o un archivo que no se puede leer.',
  'it cannot be read': 'no se puede leer',
  '--today {0}: write a day as year-month-day, such as 2026-11-21.':
    '--today {0}: escriba un día como año-mes-día, por ejemplo 2026-11-21.',
  '--max-warnings {0}: write a whole number.': '--max-warnings {0}: escriba un número entero.',
  'There is no rule “{0}”.': 'No existe la regla “{0}”.',
  'says what changed between two agreements, and for whom it is tighter or looser':
    'dice qué cambió entre dos acuerdos, y para quién exige más o menos',
  'OLD and NEW are files, or REVISION:FILE for a file as it was in git; one of them may be - for standard input.\n\n  --format text|md|json             how the changes are shown (text); md is for a comment on a pull request\n  --fail-on never|tighter|looser|any  ends with status 1 if something is tighter, looser, or different at all (never)\n\n  sla diff HEAD:agreement.sla.yaml agreement.sla.yaml\n  sla diff main:agreement.sla.yaml agreement.sla.yaml --format md --fail-on tighter':
    'OLD y NEW son archivos, o REVISIÓN:ARCHIVO para un archivo tal como estaba en git; uno de ellos puede ser - para la entrada estándar.\n\n  --format text|md|json             cómo se muestran los cambios (text); md es para un comentario en un pull request\n  --fail-on never|tighter|looser|any  termina con estado 1 si algo exige más (tighter), menos (looser) o simplemente cambia (never)\n\n  sla diff HEAD:agreement.sla.yaml agreement.sla.yaml\n  sla diff main:agreement.sla.yaml agreement.sla.yaml --format md --fail-on tighter',
  'sla diff needs two files, such as: sla diff HEAD:agreement.sla.yaml agreement.sla.yaml':
    'sla diff necesita dos archivos, por ejemplo: sla diff HEAD:agreement.sla.yaml agreement.sla.yaml',
  'Only one of the two can be standard input.': 'Solo uno de los dos puede ser la entrada estándar.',
  'says how a number came about; “sla explain RULE” says what a rule finds':
    'dice de dónde sale un número; “sla explain REGLA” dice qué detecta una regla',
  'PATH is the way to a number in the agreement or in the targets that “sla targets” prints:\n\n  sla explain agreement.sla.yaml goals.customers\n  sla explain agreement.sla.yaml funnel.stages.mql.required\n  sla explain funnel-mismatch':
    'PATH es la ruta hasta un número del acuerdo o de los objetivos que imprime “sla targets”:\n\n  sla explain agreement.sla.yaml goals.customers\n  sla explain agreement.sla.yaml funnel.stages.mql.required\n  sla explain funnel-mismatch',
  'sla explain needs a file and a path, such as: sla explain agreement.sla.yaml goals.customers':
    'sla explain necesita un archivo y una ruta, por ejemplo: sla explain agreement.sla.yaml goals.customers',
  '“{0}” leads to no known number in {1}. “sla targets {2} --format json” shows them all.':
    '“{0}” no lleva a ningún número conocido en {1}. “sla targets {2} --format json” los muestra todos.',
  'There is no rule “{0}”. For a number, name a file and a path.':
    'No existe la regla “{0}”. Para un número, indique un archivo y una ruta.',
  'starts the language server for editors': 'inicia el servidor de lenguaje para editores',
  'An editor starts it and speaks the Language Server Protocol with it over standard input and output.':
    'Lo inicia un editor y habla con él en el Language Server Protocol por la entrada y la salida estándar.',
  'sla lsp speaks over standard input and output only: sla lsp --stdio':
    'sla lsp habla solo por la entrada y la salida estándar: sla lsp --stdio',
  'lets a language model check agreements and read their numbers':
    'permite a un modelo de lenguaje comprobar acuerdos y leer sus números',
  'An assistant starts it and speaks the Model Context Protocol with it over standard input and output.\nIt can check an agreement, read the targets, explain a finding or a number, and propose a fix. It reads agreements in\nthe folder in which it is started and below, and writes nothing.':
    'Lo inicia un asistente y habla con él en el Model Context Protocol por la entrada y la salida estándar.\nPuede comprobar un acuerdo, leer los objetivos, explicar un hallazgo o un número y proponer una corrección. Lee los\nacuerdos de la carpeta en la que se inicia y de las que contiene, y no escribe nada.',
  'prints the JSON Schema of the language, for other editors and tools':
    'imprime el JSON Schema del lenguaje, para otros editores y herramientas',
  'Example: sla schema > sla.schema.json': 'Ejemplo: sla schema > sla.schema.json',
  'prints what is computed: the goal worked back through the funnel':
    'imprime lo que se calcula: la meta llevada hacia atrás por el embudo',
  "Also for a file with findings: what can't be computed is left out.\n\n  --format table|json|csv   how the numbers are shown (table)":
    'También para un archivo con hallazgos: lo que no se puede calcular no aparece.\n\n  --format table|json|csv   cómo se muestran los números (table)',
  '--config {0}: there is no such file.': '--config {0}: ese archivo no existe.',
  'There is no file or folder “{0}”.': 'No existe ningún archivo ni carpeta “{0}”.',
  'The configuration ignores every agreement of “{0}”.': 'La configuración ignora todos los acuerdos de “{0}”.',
  'There is no agreement (*.sla.yaml) in “{0}”.': 'No hay ningún acuerdo (*.sla.yaml) en “{0}”.',
  'No file matches “{0}”.': 'Ningún archivo corresponde a “{0}”.',
  'you are not allowed to read it': 'no tiene permiso para leerlo',
  'sla {0} needs a file, such as: sla {1} agreement.sla.yaml':
    'sla {0} necesita un archivo, por ejemplo: sla {1} agreement.sla.yaml',
  'sla {0} takes one file, but there are more: {1}': 'sla {0} admite un solo archivo, pero hay más: {1}',
  'it is not UTF-8. Save it as UTF-8': 'no está en UTF-8. Guárdelo como UTF-8',
  'sla {0} takes no “{1}”.': 'sla {0} no admite “{1}”.',
  'There is no file “{0}”.': 'No existe el archivo “{0}”.',
  '“{0}” is a folder. sla {1} needs a file.': '“{0}” es una carpeta. sla {1} necesita un archivo.',
  'Fixed {0}': 'Corregido: {0}',
  'it is not UTF-8 throughout, so it was not fixed': 'no está en UTF-8 por completo, así que no se corrigió',
  'it changed meanwhile, so it was not fixed': 'cambió entretanto, así que no se corrigió',
  'it cannot be written, so it was not fixed': 'no se puede escribir, así que no se corrigió',
  'line {0}': 'línea {0}',
  ' (computed)': ' (calculado)',
  'no findings': 'sin hallazgos',
  error: 'error',
  warning: 'advertencia',
  info: 'información',
  'fix:': 'corrección:',
  'or:': 'o bien:',
  '1 file checked': '1 archivo comprobado',
  '{0} files checked': '{0} archivos comprobados',
  '{0}: nothing to mend.': '{0}: nada que corregir.',
  '1 error': '1 error',
  '{0} errors': '{0} errores',
  '1 warning': '1 advertencia',
  '{0} warnings': '{0} advertencias',
  '1 hint': '1 sugerencia',
  '{0} hints': '{0} sugerencias',
  'There is a quick fix.': 'Hay una corrección rápida.',
  'There are quick fixes to choose from.': 'Hay correcciones rápidas para elegir.',
  More: 'Más',
  'Amounts in {0}': 'Importes en {0}',
  Commitments: 'Compromisos',
  Economics: 'Rentabilidad',
  Confidence: 'Confianza',
  Lag: 'Demora',
  '{0}, each {1}': '{0}, por {1}',
  yes: 'sí',
  NO: 'NO',
  'There is no file “{0}” in {1}.': 'En {1} no existe el archivo “{0}”.',
  '“{0}” is looked for in git, and there is no git repository here.':
    '“{0}” se busca en git, y aquí no hay ningún repositorio de git.',
  'git knows no revision “{0}”. It may be misspelt, or not fetched yet.':
    'git no conoce la revisión “{0}”. Puede que esté mal escrita o que aún no se haya descargado.',
  'git isn’t installed, or can’t be found. Without it, compare two files.':
    'git no está instalado o no se encuentra. Sin él, compare dos archivos.',
  'There is no command “{0}”. “sla help” lists them.': 'No existe el comando “{0}”. “sla help” los enumera.',
  'There is no command “{0}”. Did you mean sla {1}? “sla help” lists them.':
    'No existe el comando “{0}”. ¿Quiso decir sla {1}? “sla help” los enumera.',
  'Usage: {0}': 'Uso: {0}',
  'SLA as Code: agreements between Marketing and Sales, checked.':
    'SLA as Code: acuerdos entre Marketing y Ventas, comprobados.',
  '“sla help COMMAND” says more about one. “sla --version” prints the version.':
    '“sla help COMANDO” dice más sobre uno. “sla --version” imprime la versión.',
  'There is no tool “{0}”.': 'No existe la herramienta “{0}”.',
  'Name the file of the agreement.': 'Indique el archivo del acuerdo.',
  '{0} lies outside the folder in which agreements are read.':
    '{0} está fuera de la carpeta en la que se leen acuerdos.',
  '{0} is no agreement: their names end in .sla.yaml.': '{0} no es un acuerdo: sus nombres terminan en .sla.yaml.',
  '{0} can’t be read.': '{0} no se puede leer.',
  'Checking {0} of {1} files …': 'Comprobando {0} de {1} archivos…',
  'writes a new agreement from your answers, complete and without a finding':
    'escribe un acuerdo nuevo con sus respuestas, completo y sin hallazgos',
  'Asks at a terminal, each question with what is most likely; flags answer in advance. FILE is agreement.sla.yaml if none is named, - for standard output.\n\n  --template small-business|b2b-saas|multi-region|agency\n  --language en|es|pt       in which the agreement is read\n  --company NAME            --marketing NAME  --marketing-lead NAME  --sales NAME  --sales-lead NAME\n  --currency CODE           --timezone ZONE\n  --period week|month|quarter|year\n  --revenue AMOUNT          --marketing-share PERCENT  --average-deal AMOUNT\n  --rate-lead PERCENT       how many of 100 of the stage before become one; also --rate-customer, --rate-mql …\n  --regions LIST            for multi-region, such as "North 60%, South 40%"\n  --yes                     takes what is most likely for everything that isn\'t answered\n  --force                   writes over a file that is there\n\n  sla init --yes --company "Fernhill Bikes" --marketing-lead Ana --sales-lead Ben --revenue 100000 --average-deal 5000':
    'Pregunta en la terminal y propone en cada pregunta lo más probable; las opciones responden de antemano. FILE es agreement.sla.yaml si no se indica ninguno; - es la salida estándar.\n\n  --template small-business|b2b-saas|multi-region|agency\n  --language en|es|pt       el idioma en que se lee el acuerdo\n  --company NOMBRE          --marketing NOMBRE  --marketing-lead NOMBRE  --sales NOMBRE  --sales-lead NOMBRE\n  --currency CÓDIGO         --timezone ZONA\n  --period week|month|quarter|year\n  --revenue IMPORTE         --marketing-share PORCENTAJE  --average-deal IMPORTE\n  --rate-lead PORCENTAJE    cuántos de cada 100 de la etapa anterior lo son; también --rate-customer, --rate-mql …\n  --regions LISTA           para multi-region, por ejemplo "Norte 60%, Sur 40%"\n  --yes                     toma lo más probable para todo lo que no se responde\n  --force                   sobrescribe un archivo que ya existe\n\n  sla init --yes --company "Bicis del Sur" --marketing-lead Ana --sales-lead Benito --revenue 100000 --average-deal 5000',
  'sla init writes one file. Name only one.': 'sla init escribe un solo archivo. Indique solo uno.',
  '“{0}”: the name of an agreement ends in .sla.yaml.': '“{0}”: el nombre de un acuerdo termina en .sla.yaml.',
  '“{0}” is a folder.': '“{0}” es una carpeta.',
  'There is a file “{0}” already. Name another one, or use --force to write over it.':
    'Ya existe el archivo “{0}”. Indique otro o use --force para sobrescribirlo.',
  'The template {0} has no question for {1}.': 'La plantilla {0} no tiene ninguna pregunta para {1}.',
  'Only you can know these: {0}.': 'Esto solo lo puede saber usted: {0}.',
  'There is no terminal to ask at, and these are missing: {0}. With --yes, what is most likely is taken where anything is.':
    'No hay ninguna terminal en la que preguntar, y falta: {0}. Con --yes se toma lo más probable donde lo haya.',
  'So many the goal takes in each period:': 'Esto requiere la meta en cada periodo:',
  'Write the agreement?': '¿Escribir el acuerdo?',
  'Written: {0}': 'Escrito: {0}',
  'shows an agreement in the browser, live': 'muestra un acuerdo en el navegador, en vivo',
  'The page follows the file, and the files it extends, whenever they are saved. Numbers can be tried out on it.\nOnly this machine can reach it, at an address that nobody can guess. Ctrl+C stops it.\n\n  --port N    a port instead of any that is free\n  --no-open   prints the address without opening it':
    'La página sigue al archivo, y a los archivos que amplía, cada vez que se guardan. En ella se pueden probar números.\nSolo se llega a ella desde este equipo, en una dirección que nadie puede adivinar. Ctrl+C la detiene.\n\n  --port N    un puerto en lugar de cualquiera que esté libre\n  --no-open   imprime la dirección sin abrirla',
  'sla preview follows a file, so it can’t take standard input.':
    'sla preview sigue a un archivo, así que no admite la entrada estándar.',
  '{0} is shown at:': '{0} se muestra en:',
  'The page follows the file. Ctrl+C stops it.': 'La página sigue al archivo. Ctrl+C la detiene.',
  '--port {0}: a port is a number from 1 to 65535.': '--port {0}: un puerto es un número de 1 a 65535.',
  'writes an agreement as a web page, Word document, PDF, Markdown, calendar or sheet':
    'escribe un acuerdo como página web, documento de Word, PDF, Markdown, calendario u hoja de cálculo',
  'Also a file with errors: they are listed in the document and counted on standard error.\n\n  --format FORMAT    html, pdf, docx, md, ics (meetings, reports, reviews, the agreement’s end),\n                     csv or json (the computed targets), commitments-csv (one commitment a row);\n                     without it the name of OUT decides\n  -o, --output OUT   the file to write, over what is there; or - for standard output, which is\n                     meant where there is none\n  --today DATE       judge the agreement as of this day, such as 2026-11-21\n\nPDF is printed by an installed Chrome, Edge or Chromium. The variable SLA_BROWSER names another.\n\n  sla render agreement.sla.yaml -o agreement.docx\n  sla render agreement.sla.yaml --format md > agreement.md':
    'También un archivo con errores: se enumeran en el documento y se cuentan en la salida de errores.\n\n  --format FORMATO   html, pdf, docx, md, ics (reuniones, informes, revisiones, el fin del acuerdo),\n                     csv o json (los objetivos calculados), commitments-csv (un compromiso por fila);\n                     sin esta opción decide el nombre de OUT\n  -o, --output OUT   el archivo que se escribe, sobre lo que haya; o - para la salida estándar, que es\n                     lo que vale si no se indica ninguno\n  --today FECHA      juzga el acuerdo a fecha de este día, por ejemplo 2026-11-21\n\nEl PDF lo imprime un Chrome, Edge o Chromium instalado. La variable SLA_BROWSER indica otro.\n\n  sla render agreement.sla.yaml -o agreement.docx\n  sla render agreement.sla.yaml --format md > agreement.md',
  'A terminal cannot show {0}. Name a file: sla render … -o agreement.{1}':
    'Una terminal no puede mostrar {0}. Indique un archivo: sla render … -o agreement.{1}',
  '“{0}” is the agreement itself. Name another file to write.':
    '“{0}” es el propio acuerdo. Indique otro archivo para escribir.',
  'Say what is to be written, with --format or with a file: sla render … -o agreement.html':
    'Indique qué se debe escribir, con --format o con un archivo: sla render … -o agreement.html',
  'The name “{0}” does not say what is to be written. Possible are {1}.':
    'El nombre “{0}” no indica qué se debe escribir. Son posibles {1}.',
  '{0} has 1 error. “sla check” says which.': '{0} tiene 1 error. “sla check” dice cuál.',
  '{0} has {1} errors. “sla check” says which.': '{0} tiene {1} errores. “sla check” dice cuáles.',
  '{0} has 1 error: it is listed in the document. “sla check” says more.':
    '{0} tiene 1 error: figura en el documento. “sla check” dice más.',
  '{0} has {1} errors: they are listed in the document. “sla check” says more.':
    '{0} tiene {1} errores: figuran en el documento. “sla check” dice más.',
  'Not everything in {0} can be read, so this may not be all that changed, or too much. “sla check” says where.':
    'No se puede leer todo {0}, así que puede faltar o sobrar algo de lo que cambió. “sla check” dice dónde.',
  'Tighter for {0}': 'Más exigente para {0}',
  'Looser for {0}': 'Menos exigente para {0}',
  '1 change': '1 cambio',
  '{0} changes': '{0} cambios',
  '1 change; computed numbers that follow from it: {0}': '1 cambio; números calculados que resultan de él: {0}',
  '{0} changes; computed numbers that follow from them: {1}':
    '{0} cambios; números calculados que resultan de ellos: {1}',
  '{0} can’t be read any more.': '{0} ya no se puede leer.',
  'The page’s own files are missing. Install sla again.':
    'Faltan los archivos de la propia página. Instale sla de nuevo.',
  'Port {0} can’t be used. Leave out --port to take one that is free.':
    'El puerto {0} no se puede usar. Omita --port para tomar uno libre.',
  '“{0}” is a folder. Name a file to write.': '“{0}” es una carpeta. Indique un archivo para escribir.',
  'There is no folder for “{0}” to stand in.': 'No existe la carpeta en la que estaría “{0}”.',
  '“{0}” cannot be written.': '“{0}” no se puede escribir.',
  'Printing …': 'Imprimiendo…',
  'Printing was stopped. Nothing was written.': 'Se detuvo la impresión. No se escribió nada.',
})

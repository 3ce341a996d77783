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
  'There is no file “{0}”.': 'No existe el archivo “{0}”.',
  '“{0}” is a folder. sla {1} takes one file.': '“{0}” es una carpeta. sla {1} admite un solo archivo.',
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
})

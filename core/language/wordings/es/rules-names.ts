import type { Translations } from '../translations.ts'

export const rulesNames: Translations = () => ({
  'Add a definition of {0}': 'Añadir una definición de {0}',
  'Add {0} to the people': 'Añadir {0} a las personas',
  'Declare {0}': 'Declarar {0}',
  '“{0}” and “{1}” are both shown as “{2}”, so nobody who reads the agreement can tell them apart. Give one of them another name.':
    '“{0}” y “{1}” se muestran igual, como “{2}”, así que nadie que lea el acuerdo puede distinguirlos. Dé otro nombre a uno de los dos.',
  '“{0}” is shown by the same name.': '“{0}” se muestra con el mismo nombre.',
  'two definitions, people or teams that are shown by the same name':
    'dos definiciones, personas o equipos que se muestran con el mismo nombre',
  '“{0}” extends a file that extends another, and so on for more than 50 files. They are not read to the end. Extend the files that are needed directly.':
    '“{0}” amplía un archivo que amplía otro, y así más de 50 archivos. No se leen hasta el final. Amplíe directamente los archivos que hagan falta.',
  'Through “{0}” this file extends itself, so nobody can tell which entry counts. Remove the path here, or “extends” in the other file.':
    'A través de “{0}” este archivo se amplía a sí mismo, así que no se sabe qué entrada vale. Quite la ruta aquí o “extends” en el otro archivo.',
  'a file that extends itself, directly or through others':
    'un archivo que se amplía a sí mismo, directamente o a través de otros',
  'The file “{0}” cannot be read, so nothing is taken from it. Ask whoever keeps it to let you read it.':
    'El archivo “{0}” no se puede leer, así que no se toma nada de él. Pida permiso de lectura a quien lo mantiene.',
  'There is no file “{0}” as seen from this one, so nothing is taken from it.':
    'Visto desde este archivo, no existe “{0}”, así que no se toma nada de él.',
  '{0} Write the way to it from the folder of this file.':
    '{0} Escriba la ruta hasta él desde la carpeta de este archivo.',
  '{0} Did you mean {1}?': '{0} ¿Quiso decir {1}?',
  'a file under extends that isn’t there or can’t be read': 'un archivo de “extends” que no existe o no se puede leer',
  '“{0}” lies outside the workspace folder, so it is not read: whoever has only this folder would not have it. Put the file into the folder, and write the way to it from here.':
    '“{0}” está fuera de la carpeta de trabajo, así que no se lee: quien solo tenga esta carpeta no lo tendría. Ponga el archivo dentro de la carpeta y escriba la ruta hasta él desde aquí.',
  'a file under extends that lies outside the workspace folder':
    'un archivo de “extends” que está fuera de la carpeta de trabajo',
  'The day on which {0} leaves.': 'El día de la salida de {0}.',
  'Name somebody who stays, so that the other team has someone to turn to.':
    'Nombre a alguien que se quede, para que el otro equipo tenga a quién dirigirse.',
  '{0} leaves on {1}, before the agreement ends on {2}. {3}':
    '{0} se va el {1}, antes de que termine el acuerdo, el {2}. {3}',
  '{0} left on {1}. {2}': '{0} se fue el {1}. {2}',
  'The agreement ends here.': 'Aquí termina el acuerdo.',
  'an owner or lead who leaves before the agreement ends':
    'un responsable o líder que se va antes de que termine el acuerdo',
  '“{0}” is not defined.': '“{0}” no está definido.',
  'Both teams must mean the same by it: add it to the definitions, or write a term that stands there.':
    'Ambos equipos deben entender lo mismo: añádalo a las definiciones o escriba un término que ya esté en ellas.',
  'a term that is used and not defined': 'un término que se usa sin estar definido',
  'There is no commitment “{0}”.': 'No existe el compromiso “{0}”.',
  'It is not clear which promise is meant: add “{0}” to the commitments, or name one that is there.':
    'No está claro a qué promesa se refiere: añada “{0}” a los compromisos o nombre uno que exista.',
  'a commitment that is named and not declared': 'un compromiso que se nombra sin estar declarado',
  'This leads nowhere for the same reason.': 'Esto no lleva a ninguna parte por la misma razón.',
  'There is no path between these braces. Write one such as goals.revenue.':
    'No hay ninguna ruta entre estas llaves. Escriba una, por ejemplo goals.revenue.',
  '“{0}” is a group of entries, not one value.': '“{0}” es un grupo de entradas, no un valor.',
  '“{0}” cannot be computed from what this agreement says.': '“{0}” no se puede calcular con lo que dice este acuerdo.',
  '“{0}” leads to nothing in this agreement.': '“{0}” no lleva a nada en este acuerdo.',
  'Go on with a dot and the key of a value in it.': 'Continúe con un punto y la clave de uno de sus valores.',
  'Add what it needs, or remove it from the text.': 'Añada lo que necesita o quítelo del texto.',
  'Write the way to a value, key by key with dots between, such as goals.revenue.':
    'Escriba la ruta hasta un valor, clave por clave y con puntos entre ellas, por ejemplo goals.revenue.',
  'a {{ path }} that leads to no value': 'una {{ ruta }} que no lleva a ningún valor',
  'There is no person “{0}”.': 'No existe la persona “{0}”.',
  'Whoever is named must be found: add “{0}” to the people, or name somebody who is there.':
    'A quien se nombra hay que poder encontrarlo: añada “{0}” a las personas o nombre a alguien que esté entre ellas.',
  'a person who is named and not declared': 'una persona que se nombra sin estar declarada',
  'There is no report “{0}”.': 'No existe el informe “{0}”.',
  'What nobody makes, nobody can look at: add “{0}” to the reports, or name one that is there.':
    'Lo que nadie hace, nadie lo puede mirar: añada “{0}” a los informes o nombre uno que exista.',
  'a report that is named and not declared': 'un informe que se nombra sin estar declarado',
  'There is no segment “{0}”.': 'No existe el segmento “{0}”.',
  'Its numbers would belong to nothing: add “{0}” to the segments, or name one that is there.':
    'Sus cifras no corresponderían a nada: añada “{0}” a los segmentos o nombre uno que exista.',
  'a segment that is named and not declared': 'un segmento que se nombra sin estar declarado',
  'There is no stage “{0}” in the funnel.': 'En el embudo no existe la etapa “{0}”.',
  'Its numbers would be left out: add “{0}” to the stages of the funnel, or name one that is there.':
    'Sus cifras quedarían fuera: añada “{0}” a las etapas del embudo o nombre una que exista.',
  'a stage that is named and not in the funnel': 'una etapa que se nombra y no está en el embudo',
  'There is no team “{0}”.': 'No existe el equipo “{0}”.',
  'Only teams that take part can promise something: add “{0}” to the teams, or name one that is there.':
    'Solo pueden prometer algo los equipos que participan: añada “{0}” a los equipos o nombre uno que exista.',
  'a team that is named and not declared': 'un equipo que se nombra sin estar declarado',
  'There is no name between the brackets.': 'No hay ningún nombre entre los corchetes.',
  '{0} The file {1}, which is taken over here, names it: put it right there, or declare it here.':
    '{0} El nombre está en el archivo {1}, del que este acuerdo toma entradas: corríjalo allí o declárelo aquí.',
  '{0} Did you mean {1}? The file {2}, which is taken over here, names it: put it right there.':
    '{0} ¿Quiso decir {1}? El nombre está en el archivo {2}, del que este acuerdo toma entradas: corríjalo allí.',
  'It is named here.': 'Se nombra aquí.',
  'The same name is used here.': 'Aquí se usa el mismo nombre.',
  '“{0}” is declared here.': '“{0}” se declara aquí.',
  'Write {0} in all {1} places': 'Escribir {0} en los {1} lugares',
  'Rename {0} to {1} where it is declared': 'Cambiar el nombre de {0} a {1} donde se declara',
  'Nothing in this agreement uses “{0}”. Use it where it is meant, for example as [[{1}]] in a text, or remove it: what nobody needs only makes the rest harder to find.':
    'Nada en este acuerdo usa “{0}”. Úselo donde corresponda, por ejemplo como [[{1}]] en un texto, o quítelo: lo que nadie necesita solo hace más difícil encontrar lo demás.',
  'a definition that nothing uses': 'una definición que nada usa',
  'Nothing in this agreement names “{0}”. Say what they own or which team they are in, or remove them: everyone listed here is taken to have a part.':
    'Nada en este acuerdo nombra a “{0}”. Escriba de qué responde o a qué equipo pertenece, o quite a esa persona: de quien figura aquí se entiende que tiene un papel.',
  'a person whom nothing names': 'una persona a la que nada nombra',
  'Remove {0}': 'Quitar {0}',
})

import type { Translations } from '../translations.ts'

export const rulesStructure: Translations = () => ({
  '“{0}” is a {1}, but the funnel counts by {2}. Write past periods of the same length.':
    '“{0}” es un periodo de otra duración ({1}): el embudo cuenta por {2}. Escriba periodos pasados de la misma duración.',
  '“{0}” stands here twice. Keep one row for each period.':
    '“{0}” aparece aquí dos veces. Deje una sola fila para cada periodo.',
  '“{0}” comes before {1}, which stands above it. Put the rows in order, oldest first.':
    '“{0}” es anterior a {1}, que está más arriba. Ordene las filas empezando por la más antigua.',
  'Rename to {0}': 'Cambiar el nombre a {0}',

  '“{0}” is the first stage: no stage comes before it, so it has no “{1}”. Remove “{2}”, or move the stage down.':
    '“{0}” es la primera etapa: ninguna la precede, así que no tiene “{1}”. Quite “{2}” o baje la etapa.',
  'a word, date, time, currency or id that is none': 'una palabra, fecha, hora, moneda o identificador que no lo es',
  'This file is empty. An agreement begins with “sla: 1” and its title.':
    'Este archivo está vacío. Un acuerdo empieza por “sla: 1” y su título.',
  'An agreement is made between two teams or more, such as marketing and sales. Add the other one here.':
    'Un acuerdo se hace entre dos equipos o más, como marketing y ventas. Añada aquí el otro.',
  'This agreement': 'este acuerdo',
  '{0} has no “{1}”. Add it.': 'Falta “{1}” en {0}. Escríbalo.',
  '{0} has no “{1}”. Add it: {2}': 'Falta “{1}” en {0}. Escríbalo: {2}',
  'Insert {0}': 'Insertar {0}',
  'something that an agreement, or a part of it, cannot do without':
    'la falta de algo imprescindible en un acuerdo o en una de sus partes',
  'There are amounts of money here, but no currency. Add one, such as “currency: EUR”.':
    'Aquí hay importes de dinero, pero ninguna moneda. Añada una, por ejemplo “currency: EUR”.',
  'Some times here are business time, but nothing says what your business hours are. Add a calendar with timezone and hours.':
    'Algunos plazos de este acuerdo se cuentan en tiempo hábil, pero en ninguna parte consta su horario laboral. Añada “calendar” con “timezone” y “hours”.',
  "Nothing says to which period the funnel's numbers belong. Add one, such as “period: month”.":
    'No consta a qué periodo corresponden las cifras del embudo. Añada uno, por ejemplo “period: month”.',
  '“{0}” is empty. Write at least one below it.': '“{0}” está vacío. Escriba debajo al menos una entrada.',
  'There are more than two teams, so “{0}” must say to whom it is promised. Add “to” with a team.':
    'Hay más de dos equipos, así que en “{0}” debe constar a quién se promete. Añada “to” con un equipo.',
  '“{0}” must say which team hands over. Add “gives” with a team.':
    'En “{0}” debe constar qué equipo entrega. Añada “gives” con un equipo.',
  'There are more than two teams, so “{0}” must say which team takes over. Add “receives” with a team.':
    'Hay más de dos equipos, así que en “{0}” debe constar qué equipo recibe. Añada “receives” con un equipo.',
  'a bare number where a percent belongs': 'un número sin signo donde corresponde un porcentaje',
  'From the # on this is read as a comment, so the text ends at “{0}”. Put the text in quotes.':
    'A partir de # se lee como comentario, de modo que el texto termina en “{0}”. Ponga el texto entre comillas.',
  'Put the text in quotes': 'Poner el texto entre comillas',
  'text cut off at a #': 'un texto cortado por un #',
  'Keep it as a note of your own: x-{0}': 'Conservarlo como nota propia: x-{0}',
  'There is no “{0}” here. Possible are: {1}. A key of your own begins with x-.':
    'Aquí no existe “{0}”. Son posibles: {1}. Una clave propia empieza por x-.',
  'There is no “{0}” here. Did you mean {1}?': 'Aquí no existe “{0}”. ¿Quiso decir {1}?',
  'A library holds only what other agreements share, such as people and definitions, so “{0}” does not belong here. Move it into an agreement, or remove “library: true”.':
    'Una biblioteca contiene solo lo que comparten otros acuerdos, como personas y definiciones, así que “{0}” no tiene su lugar aquí. Páselo a un acuerdo o quite “library: true”.',
  'a key that the language does not have': 'una clave que el lenguaje no tiene',
  'The agreement': 'el acuerdo',
  '{0} is {1} here, but {2} is needed. {3}': 'En {0} hay {1}, pero hace falta {2}. {3}',
  empty: 'un valor vacío',
  'a list': 'una lista',
  'a group of entries': 'un grupo de entradas',
  'a number': 'un número',
  'a switch (true or false)': 'un interruptor (true o false)',
  text: 'un texto',
  'text or a group of entries': 'un texto o un grupo de entradas',
  'text or a list': 'un texto o una lista',
  'true or false': 'true o false',
  'one of {0}': 'una de estas palabras: {0}',
  'a single value': 'un solo valor',
  'Write each entry on a line of its own below, indented by two spaces: a key, a colon and its value.':
    'Escriba debajo cada entrada en su propia línea, con dos espacios de sangría: una clave, dos puntos y su valor.',
  'Write each item on a line of its own below, behind “- ”.':
    'Escriba debajo cada elemento en su propia línea, detrás de “- ”.',
  'Write true or false.': 'Escriba true o false.',
  'Write it behind the colon.': 'Escríbalo detrás de los dos puntos.',
  'a list where single entries belong, text where a number belongs, and the like':
    'una lista donde van entradas sueltas, un texto donde va un número y casos semejantes',
  'Here it is written first.': 'Aquí aparece por primera vez.',
  'This line begins with a tab. Indent with spaces: two for each step.':
    'Esta línea empieza con un tabulador. Sangre con espacios: dos por cada nivel.',
  'There is a no-break space here: it looks like a space but is read as a letter. Replace it with an ordinary space.':
    'Aquí hay un espacio duro: parece un espacio, pero se lee como una letra. Sustitúyalo por un espacio normal.',
  'There is no space behind the colon of “{0}”, so key and value are read as one word. Write “{1}: ” with a space.':
    'Falta un espacio detrás de los dos puntos de “{0}”, de modo que la clave y el valor se leen como una sola palabra. Escriba “{1}: ” con un espacio.',
  'There is no space behind the dash, so this is not read as an item of a list. Write “- ” with a space.':
    'Falta un espacio detrás del guion, de modo que esto no se lee como elemento de una lista. Escriba “- ” con un espacio.',
  '“{0}” has no colon behind it. Write “{1}:” and then its value.':
    'Detrás de “{0}” faltan los dos puntos. Escriba “{1}:” y a continuación su valor.',
  '“{0}” has characters that mean something else here, so it is not read as text. Put it in quotes.':
    '“{0}” tiene caracteres que aquí significan otra cosa, así que no se lee como texto. Póngalo entre comillas.',
  'A name is written without the @. Write {0}.': 'Los nombres se escriben sin @. Escriba {0}.',
  'Between braces a comma ends the value, so this number is read as two things. Write {0}.':
    'Entre llaves, una coma termina el valor, de modo que este número se lee como dos cosas. Escriba {0}.',
  'This line does not stand below its neighbours: what belongs together begins in the same column. Change the spaces in front of it.':
    'Esta línea no está alineada con sus vecinas: lo que va junto empieza en la misma columna. Cambie los espacios que tiene delante.',
  'The quote that opens this text is never closed. Write {0} at its end.':
    'La comilla que abre este texto no se cierra. Escriba {0} al final.',
  'A bracket is opened here and never closed. Write {0} at its end.':
    'Aquí se abre un paréntesis o una llave que no se cierra. Escriba {0} al final.',
  'In double quotes a backslash begins a special character, and this is none. Write the backslash twice.':
    'Entre comillas dobles, una barra invertida inicia un carácter especial, y este no lo es. Escriba la barra dos veces.',
  '“{0}” is already written in line {1}. Keep one of the two, or give this one another name.':
    '“{0}” ya aparece en la línea {1}. Deje uno de los dos o dé otro nombre a este.',
  'A line that begins with % has no meaning in an agreement. Remove it.':
    'Una línea que empieza por % no significa nada en un acuerdo. Quítela.',
  'This line begins a second document, but a file holds one agreement. Remove the line, or move what follows into a file of its own.':
    'Esta línea inicia un segundo documento, pero un archivo contiene un solo acuerdo. Quite la línea o pase lo que sigue a otro archivo.',
  '“*{0}” repeats something named “&{1}”, but nothing above has that name. Write the value itself, or quotes around it if the star is part of the text.':
    '“*{0}” repite algo llamado “&{1}”, pero nada de lo anterior tiene ese nombre. Escriba el valor mismo, o póngalo entre comillas si el asterisco es parte del texto.',
  'A list or a map cannot be a key. Write a word and a colon.':
    'Una lista o un grupo no puede ser una clave. Escriba una palabra y dos puntos.',
  'The aliases in this file repeat more than {0} pieces of it. Write the values out, or use fewer aliases.':
    'Los alias de este archivo repiten más de {0} partes de él. Escriba los valores completos o use menos alias.',
  'This file is too large to be checked: more than {0} characters. Move parts of it into files of their own.':
    'Este archivo es demasiado grande para comprobarlo: tiene más de {0} caracteres. Pase partes de él a otros archivos.',
  'This file is too large to be checked: more than {0} lines. Move parts of it into files of their own.':
    'Este archivo es demasiado grande para comprobarlo: tiene más de {0} líneas. Pase partes de él a otros archivos.',
  'This file is too large to be checked: more than {0} values in lists and braces. Move parts of it into files of their own.':
    'Este archivo es demasiado grande para comprobarlo: tiene más de {0} valores en listas y llaves. Pase partes de él a otros archivos.',
  'There are more than {0} findings of this kind, and this is the first of those left out. Mend the others, and these are shown.':
    'Hay más de {0} hallazgos de este tipo, y este es el primero de los que no se muestran. Corrija los demás y estos aparecerán.',
  'This text is nested more than {0} levels deep, so it cannot be read. An agreement needs seven.':
    'Este texto tiene más de {0} niveles de anidamiento, así que no se puede leer. Un acuerdo necesita siete.',
  'This line cannot be read. Write a key, a colon, a space and a value, in the column of its neighbours, or begin the line with “- ” in a list.':
    'Esta línea no se puede leer. Escriba una clave, dos puntos, un espacio y un valor, en la columna de sus vecinas, o empiece la línea con “- ” si es una lista.',
  'Indent with spaces': 'Sangrar con espacios',
  'Use an ordinary space': 'Usar un espacio normal',
  'Insert the space': 'Insertar el espacio',
  'Insert the colon': 'Insertar los dos puntos',
  'Put it in quotes': 'Ponerlo entre comillas',
  'Line it up with its neighbours': 'Alinearla con sus vecinas',
  'Close the quote': 'Cerrar la comilla',
  'Close the bracket': 'Cerrar el paréntesis',
  'Write the backslash twice': 'Escribir la barra dos veces',
  'Remove the line': 'Quitar la línea',
  'text that cannot be read: a missing space, colon or quote, a tab, a key twice':
    'texto que no se puede leer: falta un espacio, dos puntos o una comilla, hay un tabulador o una clave repetida',
})

import type { Translations } from '../translations.ts'

/** What the language says of each key, for hover and completion, and of what is missing. */
export const schema: Translations = () => ({
  'SLA as Code': 'SLA as Code',
  'An agreement between the teams that win customers together, normally Marketing and Sales: who promises what to whom, in numbers, and by when. Keys that begin with `x-` are yours: they are allowed everywhere and ignored.':
    'Un acuerdo entre los equipos que ganan clientes juntos, normalmente Marketing y Ventas: quién promete qué a quién, en números, y para cuándo. Las claves que empiezan por `x-` son suyas: se admiten en todas partes y se ignoran.',
  'The version of this language.': 'La versión de este lenguaje.',
  'Language version': 'Versión del lenguaje',
  'The version of this language. It is `1`.': 'La versión de este lenguaje. Es `1`.',
  Title: 'Título',
  'What the agreement is called.': 'Cómo se llama el acuerdo.',
  "The agreement's own version, of your choice. It is compared as it is written: `2026.10` is not `2026.1`.":
    'La versión del propio acuerdo, a su elección. Se compara tal como se escribe: `2026.10` no es `2026.1`.',
  'Where the agreement stands: `draft` (if absent), `proposed`, `active` or `retired`. An active one needs `valid` and the approval of every team lead.':
    'En qué punto está el acuerdo: `draft` (si falta), `proposed`, `active` o `retired`. Uno en vigor necesita `valid` y la aprobación de cada líder de equipo.',
  Summary: 'Resumen',
  'The agreement in a few sentences, for those who read no further.':
    'El acuerdo en pocas frases, para quien no lea más.',
  Language: 'Idioma',
  'The language of the rendered agreement: `en` (if absent), `es` or `pt`. The keys in this file stay English.':
    'El idioma del acuerdo tal como se muestra: `en` (si falta), `es` o `pt`. Las claves de este archivo siguen en inglés.',
  Owner: 'Responsable',
  'The person who keeps the agreement up to date.': 'La persona que mantiene el acuerdo al día.',
  Currency: 'Moneda',
  'The currency of every amount of money in the agreement, by its three-letter code. Needed as soon as money is used.':
    'La moneda de todos los importes del acuerdo, con su código de tres letras. Hace falta en cuanto hay dinero de por medio.',
  'Shared files': 'Archivos compartidos',
  'One or more `.sla.yaml` files whose teams, people, definitions, personas, segments, capacity, reports, meetings and calendar are used here too. What is written here wins.':
    'Uno o varios archivos `.sla.yaml` cuyos equipos, personas, definiciones, compradores ideales, segmentos, capacidad, informes, reuniones y calendario se usan también aquí. Prevalece lo escrito aquí.',
  'Shared file': 'Archivo compartido',
  '`true` for a file that is no agreement and only holds what others use with `extends`.':
    '`true` para un archivo que no es un acuerdo y solo contiene lo que otros usan con `extends`.',
  Teams: 'Equipos',
  'The teams between which the agreement is made, two or more. Each commits to something.':
    'Los equipos entre los que se hace el acuerdo, dos o más. Cada uno se compromete a algo.',
  'The teams between which the agreement is made, two or more.':
    'Los equipos entre los que se hace el acuerdo, dos o más.',
  'The people who are named anywhere in the agreement, each once.':
    'Las personas que se nombran en cualquier parte del acuerdo, cada una una vez.',
  Definitions: 'Definiciones',
  'The words both teams use, defined so plainly that they decide the same way: lead, MQL, SQL, customer … Everything the funnel, the commitments and the hand-offs speak of is defined here.':
    'Las palabras que usan ambos equipos, definidas con tanta claridad que deciden igual: lead, MQL, SQL, cliente… Aquí se define todo aquello de lo que hablan el embudo, los compromisos y los traspasos.',
  Personas: 'Compradores ideales',
  'The ideal buyers, described concretely.': 'Los compradores ideales, descritos en concreto.',
  'What past periods achieved: the evidence for the rates, for whether the goals are within reach, and for how well the commitments are kept.':
    'Lo que se logró en periodos pasados: la base para juzgar las tasas, si las metas están al alcance y cómo se cumplen los compromisos.',
  'Parts of the business with numbers of their own, such as regions or product lines. Their shares of the revenue goal make 100%.':
    'Partes del negocio con cifras propias, como regiones o líneas de producto. Sus partes de la meta de ingresos suman el 100 %.',
  'How much selling time each team has. It is checked before promises are made: people, hours, and minutes a touch takes.':
    'Cuánto tiempo de venta tiene cada equipo. Se comprueba antes de prometer: personas, horas y los minutos que lleva un contacto.',
  'What each team promises the other: a number, a defined term and a time limit. Both sides commit. None yet is `{}`.':
    'Lo que cada equipo promete al otro: un número, un término definido y un plazo. Se comprometen ambas partes. Si aún no hay ninguno, `{}`.',
  'What each team promises the other: a number, a defined term and a time limit.':
    'Lo que cada equipo promete al otro: un número, un término definido y un plazo.',
  'The moments at which something changes hands between the teams.':
    'Los momentos en que algo cambia de manos entre los equipos.',
  'Who does the work behind the commitments, who answers for it, who is asked and who is told.':
    'Quién hace el trabajo que hay detrás de los compromisos, quién responde de él, a quién se consulta y a quién se informa.',
  Reports: 'Informes',
  'The reports by which both sides see where they stand. Usual are progress, speed, depth and a summary for the leadership.':
    'Los informes con los que ambas partes ven dónde están. Lo habitual: avance, rapidez, insistencia y un resumen para la dirección.',
  Meetings: 'Reuniones',
  'The meetings in which the teams talk about the numbers.':
    'Las reuniones en las que los equipos hablan de los números.',
  'Who has said yes to which version.': 'Quién ha aceptado qué versión.',
  'What changed from version to version.': 'Qué cambió de versión en versión.',
  'An agreement needs a title, its teams, people and definitions, and its commitments. What it uses from other files with `extends` may be written there.':
    'Un acuerdo necesita un título, sus equipos, personas y definiciones, y sus compromisos. Lo que usa de otros archivos con `extends` puede estar escrito allí.',
  'A file with `library: true` holds only what other files use with `extends`: the maps that can be inherited, `calendar` and `title`.':
    'Un archivo con `library: true` contiene solo lo que otros archivos usan con `extends`: los grupos que se pueden heredar, `calendar` y `title`.',
  'The time in which the agreement is in force; both days count.':
    'El tiempo en que el acuerdo está en vigor; ambos días cuentan.',
  'First day on which the agreement is in force.': 'Primer día en que el acuerdo está en vigor.',
  'Last day on which the agreement is in force.': 'Último día en que el acuerdo está en vigor.',
  'The working time by which business minutes, hours and days are counted: hours of the day, days of the week, minus holidays. Needed as soon as a time limit says `business`.':
    'El horario laboral con el que se cuentan los minutos, horas y días hábiles: horas del día y días de la semana, menos los festivos. Hace falta en cuanto un plazo dice `business`.',
  'The time zone in which the hours are meant. Summer time is taken care of.':
    'La zona horaria en la que se entienden las horas. El horario de verano se tiene en cuenta.',
  'When people work on a working day; a list where there is a break.':
    'Cuándo se trabaja en un día laborable; una lista si hay una pausa.',
  'The days of the week on which people work. Monday to Friday if absent.':
    'Los días de la semana en que se trabaja. De lunes a viernes si falta.',
  'Days on which nobody works, so the business clock stands still.':
    'Días en que nadie trabaja, así que el tiempo hábil no corre.',
  'A team that takes part in the agreement.': 'Un equipo que participa en el acuerdo.',
  'The name as it is displayed. If absent it is made from the short name.':
    'El nombre tal como se muestra. Si falta, se forma a partir del nombre corto.',
  'Team lead': 'Líder del equipo',
  'The person who leads the team and approves the agreement for it.':
    'La persona que lidera el equipo y aprueba el acuerdo en su nombre.',
  'A person: just the name, or the name with title, team and e-mail address.':
    'Una persona: solo el nombre, o el nombre con cargo, equipo y correo electrónico.',
  'The position in the company.': 'El cargo en la empresa.',
  'The team the person belongs to.': 'El equipo al que pertenece la persona.',
  'E-mail address': 'Correo electrónico',
  'Where the person is reached.': 'Dónde se localiza a la persona.',
  'Leaving date': 'Fecha de salida',
  'The day on which the person leaves or left. Whatever they own then needs somebody else.':
    'El día en que la persona se va o se fue. Aquello de lo que responde necesita entonces a otra persona.',
  'What a word means in this company: just the meaning, or the meaning with the criteria by which both teams decide whether something counts.':
    'Qué significa una palabra en esta empresa: solo el significado, o el significado con los criterios por los que ambos equipos deciden si algo cuenta.',
  'What the term means, so plainly that a newcomer decides the same way.':
    'Qué significa el término, con tanta claridad que alguien recién llegado decida igual.',
  'The term as it is displayed. If absent it is made from the short name; `mql`, `sql`, `sal` and `sdr` appear in capitals.':
    'El término tal como se muestra. Si falta, se forma a partir del nombre corto; `mql`, `sql`, `sal` y `sdr` aparecen en mayúsculas.',
  'What must be true for something to count. Each point is checked with yes or no.':
    'Qué debe cumplirse para que algo cuente. Cada punto se comprueba con sí o no.',
  'What rules something out, even if the criteria are met.': 'Qué descarta algo, aunque se cumplan los criterios.',
  'Qualification framework': 'Método de calificación',
  'The qualifying questions Sales asks. `bant`: budget, authority, need, timeline. `meddic`: metrics, economic buyer, decision criteria and process, pain, champion. `champ`: challenges, authority, money, priority. `custom`: your own, written as criteria.':
    'Las preguntas con las que Ventas califica. `bant`: presupuesto, autoridad, necesidad, plazo. `meddic`: métricas, comprador económico, criterios y proceso de decisión, dolor, promotor interno. `champ`: retos, autoridad, dinero, prioridad. `custom`: las propias, escritas como criterios.',
  'Lead score': 'Puntuación del lead',
  'Points for what a lead is and does, and the sum from which it counts.':
    'Puntos por lo que un lead es y hace, y la suma a partir de la cual cuenta.',
  'The person who decides in doubt whether something counts.': 'La persona que decide en caso de duda si algo cuenta.',
  'The number of points from which the lead counts.': 'El número de puntos a partir del cual cuenta el lead.',
  'How many points each trait or action gives.': 'Cuántos puntos da cada rasgo o acción.',
  Threshold: 'Umbral',
  'How many points each trait or action gives. Write them in your own words; a minus takes points away.':
    'Cuántos puntos da cada rasgo o acción. Escríbalos con sus palabras; un signo menos quita puntos.',
  'An ideal buyer, described so concretely that both teams would recognise them.':
    'Un comprador ideal, descrito tan en concreto que ambos equipos lo reconocerían.',
  'What you call this buyer.': 'Cómo llama a este comprador.',
  'Who this is, in a sentence or two.': 'Quién es, en una o dos frases.',
  'Industries in which this buyer works: a list, or one in words.':
    'Sectores en los que trabaja este comprador: una lista, o uno en palabras.',
  'Positions this buyer holds: a list, or one in words.':
    'Cargos que ocupa este comprador: una lista, o uno en palabras.',
  'Size of the company this buyer works for.': 'Tamaño de la empresa en la que trabaja este comprador.',
  'What keeps this buyer awake: a list, or one in words.':
    'Qué le quita el sueño a este comprador: una lista, o una preocupación en palabras.',
  'What this buyer wants to achieve: a list, or one in words.':
    'Qué quiere lograr este comprador: una lista, o una meta en palabras.',
  'What the company wants to reach together, in money. From revenue, share and average deal follows how many customers are needed, and from those every number up the funnel. Goals hold best when they rest on what was reached before.':
    'Lo que la empresa quiere alcanzar en conjunto, en dinero. De los ingresos, la parte de Marketing y la venta media se deduce cuántos clientes hacen falta y, de ahí, cada número hacia arriba del embudo. Las metas se sostienen mejor cuando se apoyan en lo que ya se alcanzó.',
  'The period to which every figure in this section belongs.':
    'El periodo al que corresponde cada cifra de esta sección.',
  'Revenue goal': 'Meta de ingresos',
  'New revenue the company wants in the period.': 'Ingresos nuevos que la empresa quiere en el periodo.',
  "Marketing's share": 'Parte de Marketing',
  'The part of the revenue that starts with Marketing. Customers needed = revenue × this share ÷ average deal, rounded up.':
    'La parte de los ingresos que empieza en Marketing. Clientes necesarios = ingresos × esta parte ÷ venta media, redondeado hacia arriba.',
  'What one sale brings on average.': 'Lo que aporta una venta en promedio.',
  'New customers needed in the period. Need not be written: it is computed from revenue, share and average deal; if written, it is checked against them.':
    'Clientes nuevos que hacen falta en el periodo. No es preciso escribirlo: se calcula a partir de los ingresos, la parte de Marketing y la venta media; si se escribe, se comprueba con ellos.',
  'Time a deal pays for': 'Periodo que cubre una venta',
  'The time one deal pays for, for example a subscription year. Leave it out where a deal is paid once.':
    'El tiempo que cubre una venta, por ejemplo un año de suscripción. No lo escriba si una venta se paga una sola vez.',
  'Customer lifetime': 'Permanencia del cliente',
  "Average length of a customer's engagement.": 'Tiempo medio que permanece un cliente.',
  'What a customer brings over the whole engagement. Need not be written: it is average deal × lifetime ÷ deal period; if written, it is checked.':
    'Lo que aporta un cliente mientras permanece. No es preciso escribirlo: es venta media × permanencia ÷ periodo de la venta; si se escribe, se comprueba.',
  'Gross margin': 'Margen bruto',
  'What is left of the revenue after the direct costs of delivering. Without it, return and ratio count the whole revenue.':
    'Lo que queda de los ingresos después de los costos directos de entregar. Sin él, el retorno y la razón cuentan todos los ingresos.',
  'Marketing and sales spend': 'Gasto en marketing y ventas',
  'What marketing and sales spend in the period, together.':
    'Lo que gastan marketing y ventas en el periodo, en conjunto.',
  'Due date': 'Fecha límite',
  'The day by which the goal is to be reached.': 'El día en que la meta debe estar alcanzada.',
  'Past period': 'Periodo pasado',
  'What one past period achieved.': 'Lo que se logró en un periodo pasado.',
  "Which period: as long as the funnel's, in order, each only once.":
    'Qué periodo: tan largo como el del embudo, en orden y cada uno una sola vez.',
  'The segment this row is about; without it the row is about everything.':
    'El segmento del que trata esta fila; sin él, la fila trata de todo.',
  'Revenue reached in the period.': 'Ingresos alcanzados en el periodo.',
  'How many reached each stage in the period. Rates are judged by these.':
    'Cuántos llegaron a cada etapa en el periodo. Con esto se juzgan las tasas.',
  'Commitments kept': 'Compromisos cumplidos',
  'Share of cases in which each commitment was kept.': 'Porcentaje de casos en que se cumplió cada compromiso.',
  'The way from the first touch to the signed customer, stage by stage. What is not written is computed where the rest determines it; what is written is checked.':
    'El camino del primer contacto al cliente firmado, etapa por etapa. Lo que no se escribe se calcula donde el resto lo determina; lo que se escribe se comprueba.',
  'The stages in order, first touch first.': 'Las etapas en orden, empezando por el primer contacto.',
  "The period to which the volumes belong. The goals' period if absent.":
    'El periodo al que corresponden los volúmenes. El de las metas si falta.',
  'The stages in order, first touch first. Each is a term from `definitions`. A stage may state `volume`, `rate`, both or neither; the first has no rate and no lag.':
    'Las etapas en orden, empezando por el primer contacto. Cada una es un término de `definitions`. Una etapa puede tener `volume`, `rate`, ambos o ninguno; la primera no tiene tasa ni demora.',
  'One stage of the funnel.': 'Una etapa del embudo.',
  'How many reach this stage in the period. Need not be written where it follows from the stage before and the rate, or from the stage after.':
    'Cuántos llegan a esta etapa en el periodo. No es preciso escribirlo donde se deduce de la etapa anterior y la tasa, o de la etapa siguiente.',
  'The share of the stage before that reaches this one, or a range if you are not sure. The first stage has none.':
    'El porcentaje de la etapa anterior que llega a esta, o un intervalo si no está seguro. La primera etapa no tiene.',
  'The person who answers for this stage.': 'La persona que responde de esta etapa.',
  'Average time since the stage before, in days, weeks or months. What comes in later than this before the end can no longer become a customer in time.':
    'Tiempo medio desde la etapa anterior, en días, semanas o meses. Lo que entra más tarde que esto antes del final ya no puede llegar a tiempo a ser cliente.',
  'Growing stage': 'Etapa que crece',
  '`true` where one of the stage before may become several here (several contacts of one account), so that a rate over 100% is meant.':
    '`true` donde uno de la etapa anterior puede convertirse aquí en varios (varios contactos de una cuenta), de modo que una tasa superior al 100 % es intencionada.',
  'A part of the business with its own numbers: a region, a product line, a channel. It inherits the goals and the rates of the funnel and states what differs.':
    'Una parte del negocio con cifras propias: una región, una línea de producto, un canal. Hereda las metas y las tasas del embudo y escribe lo que difiere.',
  'The part of the revenue goal that this segment brings.': 'La parte de la meta de ingresos que aporta este segmento.',
  'Share of the revenue goal': 'Parte de la meta de ingresos',
  'The part of the revenue goal that this segment brings. All segments together make 100%.':
    'La parte de la meta de ingresos que aporta este segmento. Todos los segmentos juntos suman el 100 %.',
  "What one sale brings on average in this segment. The goals' if absent.":
    'Lo que aporta una venta en promedio en este segmento. La de las metas si falta.',
  "The part of this segment's revenue that starts with Marketing. The goals' if absent.":
    'La parte de los ingresos de este segmento que empieza en Marketing. La de las metas si falta.',
  "The rates of this segment where they differ from the funnel's: the share of the stage before that reaches the stage.":
    'Las tasas de este segmento donde difieren de las del embudo: el porcentaje de la etapa anterior que llega a la etapa.',
  'Capacity of a team': 'Capacidad de un equipo',
  'The selling time a team has. Promised follow-ups are checked against it.':
    'El tiempo de venta que tiene un equipo. Con él se comprueban los seguimientos prometidos.',
  'How many people make the touches.': 'Cuántas personas hacen los contactos.',
  'Hours a week in which one of them really sells: only a part of the working time.':
    'Horas por semana en las que cada una vende de verdad: solo una parte de la jornada.',
  'Number of people': 'Número de personas',
  'How many people make the touches. New people count for less until they know the business.':
    'Cuántas personas hacen los contactos. Las nuevas cuentan menos hasta que conocen el negocio.',
  'Selling hours a week': 'Horas de venta por semana',
  'Minutes per touch': 'Minutos por contacto',
  'Minutes that one touch of each kind takes, notes included.':
    'Minutos que lleva un contacto de cada tipo, notas incluidas.',
  'Minutes that one touch of each kind takes: `call`, `voicemail`, `email`, `social`, `meeting`, `message`.':
    'Minutos que lleva un contacto de cada tipo: `call`, `voicemail`, `email`, `social`, `meeting`, `message`.',
  'A telephone call, answered or not. Minutes that one takes.':
    'Una llamada telefónica, contestada o no. Los minutos que lleva cada una.',
  'A message left on the voicemail. Minutes that one takes.':
    'Un mensaje dejado en el buzón de voz. Los minutos que lleva cada uno.',
  'An e-mail written to this lead, not a newsletter. Minutes that one takes.':
    'Un correo escrito a este lead, no un boletín. Los minutos que lleva cada uno.',
  'A message or an invitation on a social network. Minutes that one takes.':
    'Un mensaje o una invitación en una red social. Los minutos que lleva cada uno.',
  'A meeting, in person or online. Minutes that one takes.':
    'Una reunión, presencial o en línea. Los minutos que lleva cada una.',
  'A text or chat message. Minutes that one takes.': 'Un mensaje de texto o de chat. Los minutos que lleva cada uno.',
  'A promise of one team to another: a number, a defined term and a time limit.':
    'Una promesa de un equipo a otro: un número, un término definido y un plazo.',
  'Kind of commitment': 'Tipo de compromiso',
  'What sort of commitment this is; it decides which other keys there are. `volume`: a number of something every period, for example 250 qualified leads a month. `response`: first contact with each one within a time. `follow-up`: a number of calls and messages before giving up. `conversion`: a share that is turned into the next stage. `feedback`: each rejected one back with a reason within a time, so that none is in limbo. `report`: a report, delivered as declared. `custom`: anything else, in your own words, with a number and a limit.':
    'Qué tipo de compromiso es; decide qué otras claves hay. `volume`: una cantidad de algo en cada periodo, por ejemplo 250 leads calificados al mes. `response`: el primer contacto con cada uno dentro de un plazo. `follow-up`: una cantidad de llamadas y mensajes antes de abandonar. `conversion`: un porcentaje que pasa a la etapa siguiente. `feedback`: cada rechazado de vuelta con un motivo dentro de un plazo, para que ninguno quede en el limbo. `report`: un informe, entregado como se declara. `custom`: cualquier otra cosa, con sus palabras, con un número y un plazo.',
  'Commitment: volume': 'Compromiso: volumen',
  'A team delivers a number of something every period. Promised is what the other side receives, not what was done for it.':
    'Un equipo entrega una cantidad de algo en cada periodo. Se promete lo que la otra parte recibe, no lo que se hizo para ello.',
  'volume: a number of something every period, for example 250 qualified leads a month.':
    'volume: una cantidad de algo en cada periodo, por ejemplo 250 leads calificados al mes.',
  'The term that is delivered and counted, usually a stage of the funnel.':
    'El término que se entrega y se cuenta, normalmente una etapa del embudo.',
  '`volume`: a number of something every period, for example 250 qualified leads a month.':
    '`volume`: una cantidad de algo en cada periodo, por ejemplo 250 leads calificados al mes.',
  'How many are promised in each period. Checked against what the goals need.':
    'Cuántos se prometen en cada periodo. Se comprueba con lo que necesitan las metas.',
  'Commitment: response': 'Compromiso: respuesta',
  'A team contacts each one within a time. From minutes to three days: both exist. In business time the clock stands still outside working hours.':
    'Un equipo contacta con cada uno dentro de un plazo. De minutos a tres días: existe de todo. En tiempo hábil el plazo no corre fuera del horario laboral.',
  'response: first contact with each one within a time.':
    'response: el primer contacto con cada uno dentro de un plazo.',
  'The term that is contacted.': 'El término con el que se contacta.',
  'The longest time until the first contact.': 'El tiempo máximo hasta el primer contacto.',
  '`response`: first contact with each one within a time.':
    '`response`: el primer contacto con cada uno dentro de un plazo.',
  'Time limit': 'Plazo',
  'The longest time until the first contact. Outside working hours a limit in plain minutes can hardly be kept: say `business` minutes.':
    'El tiempo máximo hasta el primer contacto. Fuera del horario laboral, un plazo en minutos corrientes difícilmente se cumple: escriba minutos `business`.',
  'Commitment: follow-up': 'Compromiso: seguimiento',
  'A team tries a number of times, by different channels, before giving up. The time this takes is checked against its capacity.':
    'Un equipo lo intenta varias veces, por distintos canales, antes de abandonar. El tiempo que lleva se comprueba con su capacidad.',
  'follow-up: a number of calls and messages before giving up.':
    'follow-up: una cantidad de llamadas y mensajes antes de abandonar.',
  'The term that is followed up.': 'El término al que se da seguimiento.',
  '`follow-up`: a number of calls and messages before giving up.':
    '`follow-up`: una cantidad de llamadas y mensajes antes de abandonar.',
  'The time in which all touches are made.': 'El tiempo en el que se hacen todos los contactos.',
  'Commitment: conversion': 'Compromiso: conversión',
  'A team turns a share of one thing into another, for example qualified leads into customers.':
    'Un equipo convierte un porcentaje de una cosa en otra, por ejemplo leads calificados en clientes.',
  'conversion: a share that is turned into the next stage.': 'conversion: un porcentaje que pasa a la etapa siguiente.',
  'The term that is turned.': 'El término que se convierte.',
  'The term it is turned into: a later stage.': 'El término en el que se convierte: una etapa posterior.',
  'The share that is turned.': 'El porcentaje que se convierte.',
  '`conversion`: a share that is turned into the next stage.':
    '`conversion`: un porcentaje que pasa a la etapa siguiente.',
  'The share that is turned. Checked against the rates of the funnel between the two stages.':
    'El porcentaje que se convierte. Se comprueba con las tasas del embudo entre las dos etapas.',
  'The period over which the share is measured.': 'El periodo en el que se mide el porcentaje.',
  'Commitment: feedback': 'Compromiso: devolución',
  'A team returns each rejected one with a reason, within a time, so that no lead is in limbo and the other side learns.':
    'Un equipo devuelve cada rechazado con un motivo, dentro de un plazo, para que ningún lead quede en el limbo y la otra parte aprenda.',
  'feedback: each rejected one back with a reason within a time, so that none is in limbo.':
    'feedback: cada rechazado de vuelta con un motivo dentro de un plazo, para que ninguno quede en el limbo.',
  'The term that is given back.': 'El término que se devuelve.',
  'The longest time until it is back with its reason.': 'El tiempo máximo hasta que vuelve con su motivo.',
  '`feedback`: each rejected one back with a reason within a time, so that none is in limbo.':
    '`feedback`: cada rechazado de vuelta con un motivo dentro de un plazo, para que ninguno quede en el limbo.',
  'The longest time until it is back with its reason. Should agree with the hand-off.':
    'El tiempo máximo hasta que vuelve con su motivo. Debe concordar con el traspaso.',
  'Commitment: report': 'Compromiso: informe',
  'A team delivers a report that is declared under `reports`.': 'Un equipo entrega un informe declarado en `reports`.',
  'report: a report, delivered as declared.': 'report: un informe, entregado como se declara.',
  '`report`: a report, delivered as declared.': '`report`: un informe, entregado como se declara.',
  'Commitment: custom': 'Compromiso: otro',
  'Anything else a team promises. It holds best with a number and a limit: `target`, and `every` or `within`.':
    'Cualquier otra cosa que promete un equipo. Se sostiene mejor con un número y un plazo: `target`, y `every` o `within`.',
  'custom: anything else, in your own words, with a number and a limit.':
    'custom: cualquier otra cosa, con sus palabras, con un número y un plazo.',
  '`custom`: anything else, in your own words, with a number and a limit.':
    '`custom`: cualquier otra cosa, con sus palabras, con un número y un plazo.',
  'How often it is due. Say either this or `within`.': 'Cada cuánto toca. Escriba esto o `within`.',
  'How long it may take. Say either this or `every`.': 'Cuánto puede tardar. Escriba esto o `every`.',
  'A commitment whose `kind` is not yet written: every key is possible.':
    'Un compromiso cuyo `kind` aún no está escrito: cualquier clave es posible.',
  'The team that makes this commitment.': 'El equipo que asume este compromiso.',
  'What sort of commitment this is; it decides which other keys there are.':
    'Qué tipo de compromiso es; decide qué otras claves hay.',
  'Who commits': 'Quién se compromete',
  'The person who answers for the commitment being kept. A name, not a department.':
    'La persona que responde de que se cumpla el compromiso. Un nombre, no un departamento.',
  'To whom': 'A quién',
  'The team to which the commitment is made. May be left out when there are only two teams.':
    'El equipo al que se hace el compromiso. Se puede omitir cuando solo hay dos equipos.',
  'Of what': 'De qué',
  'The term the commitment is about, from `definitions`.':
    'El término del que trata el compromiso, tomado de `definitions`.',
  'How many are promised in each period.': 'Cuántos se prometen en cada periodo.',
  Worth: 'Valor',
  'Instead of a number of items, their worth: number × close rate × average deal.':
    'En lugar de una cantidad, su valor: cantidad × tasa de cierre × venta media.',
  'The term they are turned into.': 'El término en el que se convierten.',
  'How many touches of each kind are made before giving up: `call`, `voicemail`, `email`, `social`, `meeting`, `message`. A known practice is six calls, three voicemails and three e-mails.':
    'Cuántos contactos de cada tipo se hacen antes de abandonar: `call`, `voicemail`, `email`, `social`, `meeting`, `message`. Una práctica conocida son seis llamadas, tres mensajes de voz y tres correos.',
  'Touches in all': 'Contactos en total',
  'All touches together. Need not be written; if written, it is checked against the sum.':
    'Todos los contactos juntos. No es preciso escribirlo; si se escribe, se comprueba con la suma.',
  'The report that is delivered, from `reports`.': 'El informe que se entrega, tomado de `reports`.',
  'What is promised, in a sentence.': 'Qué se promete, en una frase.',
  'The number that is promised: a count, an amount of money or a percentage.':
    'El número que se promete: una cantidad, un importe de dinero o un porcentaje.',
  'What the number counts.': 'Qué cuenta el número.',
  "The period in which it is due. The goals' period if absent.": 'El periodo en el que toca. El de las metas si falta.',
  'The longest time it may take.': 'El tiempo máximo que puede tardar.',
  'In how many cases': 'En cuántos casos',
  'Share of the cases in which the limit must be kept. All of them (100%) if absent.':
    'Porcentaje de casos en que se debe cumplir el plazo. Todos (100 %) si falta.',
  'The clock starts': 'El plazo empieza',
  'When the clock starts: at the `handoff` (if absent), or at the `creation` of the lead.':
    'Cuándo empieza a correr el plazo: en el traspaso, `handoff` (si falta), o en la creación del lead, `creation`.',
  'The clock stops': 'El plazo termina',
  'When the clock stops: at the first `attempt` (if absent), or at the first real `conversation`.':
    'Cuándo deja de correr el plazo: en el primer intento, `attempt` (si falta), o en la primera conversación de verdad, `conversation`.',
  'Which outcomes come back with a reason. Only `rejected` if absent; why leads were `won` matters too.':
    'Qué resultados vuelven con un motivo. Solo `rejected` si falta; también importa por qué se ganaron leads (`won`).',
  'What each of them must come with to count, beyond the definition.':
    'Con qué debe venir cada uno para contar, además de la definición.',
  'The segment to which the commitment applies; without it, to all.':
    'El segmento al que se aplica el compromiso; sin él, a todos.',
  'The reason behind the commitment, for those who have to keep it.':
    'La razón del compromiso, para quienes tienen que cumplirlo.',
  'Measured by': 'Se mide con',
  'The report that shows whether the commitment is kept.': 'El informe que muestra si se cumple el compromiso.',
  'If it is missed': 'Si no se cumple',
  'What happens when the commitment is missed.': 'Qué ocurre cuando no se cumple el compromiso.',
  'How many touches of each kind: `call`, `voicemail`, `email`, `social`, `meeting`, `message`.':
    'Cuántos contactos de cada tipo: `call`, `voicemail`, `email`, `social`, `meeting`, `message`.',
  'A telephone call, answered or not. How many of them.': 'Una llamada telefónica, contestada o no. Cuántas.',
  'A message left on the voicemail. How many of them.': 'Un mensaje dejado en el buzón de voz. Cuántos.',
  'An e-mail written to this lead, not a newsletter. How many of them.':
    'Un correo escrito a este lead, no un boletín. Cuántos.',
  'A message or an invitation on a social network. How many of them.':
    'Un mensaje o una invitación en una red social. Cuántos.',
  'A meeting, in person or online. How many of them.': 'Una reunión, presencial o en línea. Cuántas.',
  'A text or chat message. How many of them.': 'Un mensaje de texto o de chat. Cuántos.',
  'What happens when a commitment is missed: who is told, and what is done. Best in steps, and about the issue rather than the people.':
    'Qué ocurre cuando no se cumple un compromiso: a quién se avisa y qué se hace. Mejor por pasos, y sobre el asunto más que sobre las personas.',
  'Who is told': 'A quién se avisa',
  'The person or team to be told, or a list of them.': 'La persona o el equipo al que se avisa, o una lista.',
  'What is done then.': 'Qué se hace entonces.',
  'The moment at which something changes hands: when, with what information, in how long it is accepted, and what happens if not.':
    'El momento en que algo cambia de manos: cuándo, con qué información, en cuánto tiempo se acepta y qué ocurre si no.',
  'The term that is handed over.': 'El término que se traspasa.',
  'What changes hands': 'Qué cambia de manos',
  'What it is called once it is accepted.': 'Cómo se llama una vez aceptado.',
  'Who gives': 'Quién entrega',
  'The team that hands over. With two teams one side is enough.':
    'El equipo que entrega. Con dos equipos basta una parte.',
  'Who receives': 'Quién recibe',
  'The team that takes over. With two teams one side is enough.':
    'El equipo que recibe. Con dos equipos basta una parte.',
  'The person who sees to it that nothing is lost between the teams.':
    'La persona que cuida de que no se pierda nada entre los equipos.',
  Conditions: 'Condiciones',
  'What must be true for the hand-off to take place.': 'Qué debe cumplirse para que se haga el traspaso.',
  'Minimum information': 'Información mínima',
  'The information that comes along. Usual are name, position, company, company size and product interest.':
    'La información que lo acompaña. Lo habitual: nombre, cargo, empresa, tamaño de la empresa y producto de interés.',
  'Time to accept': 'Plazo para aceptar',
  'The time in which the receiving team accepts or rejects. Usually what is not answered in time counts as accepted.':
    'El tiempo en que el equipo que recibe acepta o rechaza. Normalmente, lo que no se contesta a tiempo cuenta como aceptado.',
  Rejection: 'Rechazo',
  'How the receiving team gives one back: in what time, for which reasons, where it goes.':
    'Cómo devuelve el equipo que recibe: en qué plazo, por qué motivos y adónde va.',
  'The time in which it goes back.': 'El tiempo en que se devuelve.',
  'The reasons to choose from: a list, or a map that says for each reason the term it goes to.':
    'Los motivos entre los que elegir: una lista, o un grupo que indica para cada motivo el término al que va.',
  'Where it goes': 'Adónde va',
  'What a rejected one becomes and where it goes, a term from `definitions`.':
    'En qué se convierte lo rechazado y adónde va, un término de `definitions`.',
  'A piece of work behind the commitments, with who does it and who answers for it. Each is a person or a team.':
    'Un trabajo que hay detrás de los compromisos, con quién lo hace y quién responde de él. Cada uno es una persona o un equipo.',
  'What is to be done.': 'Qué hay que hacer.',
  'Who does it.': 'Quién lo hace.',
  'What it serves': 'A qué sirve',
  'The commitment or term that this work serves.': 'El compromiso o término al que sirve este trabajo.',
  'Who answers for the result.': 'Quién responde del resultado.',
  'Who is asked before it is done.': 'A quién se consulta antes de hacerlo.',
  'Who is told when it is done.': 'A quién se informa cuando está hecho.',
  'A report that one side gives the other, so that both look at the same numbers.':
    'Un informe que una parte da a la otra, para que ambas miren los mismos números.',
  'What it shows.': 'Qué muestra.',
  'The team that makes it.': 'El equipo que lo hace.',
  'How often it comes.': 'Cada cuánto llega.',
  'The title as it is displayed. If absent it is made from the short name.':
    'El título tal como se muestra. Si falta, se forma a partir del nombre corto.',
  'Kind of report': 'Tipo de informe',
  "What it shows. `progress`: how far the month's target is. `speed`: time from hand-off to first contact. `depth`: attempts per lead, and leads never reached. `leadership`: from being found to revenue. `custom`: anything else.":
    'Qué muestra. `progress`: a qué distancia está el objetivo del mes. `speed`: tiempo del traspaso al primer contacto. `depth`: intentos por lead, y leads con los que nunca se contactó. `leadership`: desde que nos encuentran hasta los ingresos. `custom`: cualquier otra cosa.',
  'Who reports': 'Quién informa',
  'The teams and people who receive it.': 'Los equipos y las personas que lo reciben.',
  'The person who sees to it that it comes.': 'La persona que cuida de que llegue.',
  'The terms whose numbers it shows.': 'Los términos cuyos números muestra.',
  'A meeting in which the teams talk about the numbers. Monthly is usual, at least every quarter.':
    'Una reunión en la que los equipos hablan de los números. Lo habitual es cada mes y, como mínimo, cada trimestre.',
  'How often it takes place.': 'Cada cuánto se celebra.',
  'The person who invites and leads.': 'La persona que convoca y dirige.',
  'The teams and people who take part.': 'Los equipos y las personas que participan.',
  'What is talked about, point by point.': 'De qué se habla, punto por punto.',
  'When the agreement itself is looked at again, and how. Goals usually get more ambitious.':
    'Cuándo se vuelve a mirar el propio acuerdo, y cómo. Las metas suelen volverse más ambiciosas.',
  'How often the agreement is reviewed.': 'Cada cuánto se revisa el acuerdo.',
  'The person who sees to it that the review takes place.': 'La persona que cuida de que se haga la revisión.',
  'Next review': 'Próxima revisión',
  'The day of the next review.': 'El día de la próxima revisión.',
  'How it is done, and where people leave comments until then.':
    'Cómo se hace, y dónde se dejan comentarios hasta entonces.',
  "A person's yes to a version of the agreement.": 'El sí de una persona a una versión del acuerdo.',
  'Who approved: normally the lead of a team.': 'Quién aprobó: normalmente el líder de un equipo.',
  'When.': 'Cuándo.',
  'Which version was approved. A later version needs a new approval.':
    'Qué versión se aprobó. Una versión posterior necesita una nueva aprobación.',
  'What changed with a version of the agreement.': 'Qué cambió con una versión del acuerdo.',
  'The version that brought the change.': 'La versión que trajo el cambio.',
  'What changed, in a sentence or two.': 'Qué cambió, en una o dos frases.',
  'Short name': 'Nombre corto',
  'The short name of something in this file, written exactly as where it is declared: small letters, digits and hyphens, beginning with a letter, at most 64 characters.':
    'El nombre corto de algo en este archivo, escrito exactamente como donde se declara: letras minúsculas sin acentos, cifras y guiones, empezando por una letra, con 64 caracteres como máximo.',
  'The one person who answers for this. A name, not a department: what belongs to everybody is done by nobody.':
    'La única persona que responde de esto. Un nombre, no un departamento: lo que es de todos no lo hace nadie.',
  Text: 'Texto',
  'A line of plain text, such as a name or a title.': 'Una línea de texto sin formato, como un nombre o un título.',
  Prose: 'Prosa',
  'Text for people to read, in one line or several. Markdown works. `[[mql]]` names a defined term, `{{ goals.revenue }}` puts in a computed value; text that **begins** with either needs quotes.':
    'Texto para personas, en una línea o en varias. Admite Markdown. `[[mql]]` nombra un término definido, `{{ goals.revenue }}` inserta un valor calculado; un texto que **empieza** por uno de los dos necesita comillas.',
  Count: 'Cantidad',
  'A whole number in plain digits: no thousands separators, no `k`.':
    'Un número entero solo con cifras: sin separadores de miles y sin `k`.',
  'A number in plain digits, with a point before the decimals.':
    'Un número solo con cifras, con un punto antes de los decimales.',
  'A number from 0 up, in plain digits.': 'Un número a partir de 0, solo con cifras.',
  Money: 'Dinero',
  "An amount in the agreement's `currency`: plain digits without symbol or separators, with no more decimals than the currency has.":
    'Un importe en la moneda del acuerdo (`currency`): solo cifras, sin símbolo ni separadores de miles, con no más decimales de los que tiene la moneda.',
  "An amount greater than 0 in the agreement's `currency`: plain digits without symbol or separators.":
    'Un importe mayor que 0 en la moneda del acuerdo (`currency`): solo cifras, sin símbolo ni separadores de miles.',
  'Number, money or percent': 'Número, dinero o porcentaje',
  "A number, an amount in the agreement's `currency`, or a percentage with its `%`.":
    'Un número, un importe en la moneda del acuerdo (`currency`) o un porcentaje con su `%`.',
  Percent: 'Porcentaje',
  'A percentage, always with its `%`: `8%` or `12.5%`.': 'Un porcentaje, siempre con su `%`: `8%` o `12.5%`.',
  'A percentage with its `%`, or a range with the lower end first.':
    'Un porcentaje con su `%`, o un intervalo con el extremo menor primero.',
  Duration: 'Duración',
  "A length of time: a whole number and a unit (minutes, hours, days, weeks, months, quarters, years). With `business` before minutes, hours or days, the clock runs only in the calendar's working hours.":
    'Un tiempo: un número entero y una unidad (minutes, hours, days, weeks, months, quarters, years). Con `business` antes de minutes, hours o days, el plazo corre solo en el horario laboral del calendario.',
  'An average time in days, weeks or months.': 'Un tiempo medio en días, semanas o meses.',
  'Length of time': 'Tiempo',
  'A length of time by the ordinary calendar, not in business time.':
    'Un tiempo según el calendario corriente, no en tiempo hábil.',
  Cadence: 'Cadencia',
  'How often something happens, or the period to which figures belong.':
    'Cada cuánto ocurre algo, o el periodo al que corresponden las cifras.',
  'A day, written year-month-day.': 'Un día, escrito año-mes-día.',
  'Opening hours of a working day on the 24-hour clock, or a list of them in order where there is a break.':
    'El horario de un día laborable en formato de 24 horas, o una lista en orden si hay una pausa.',
  "A past period, as long as the funnel's: a week `2025-W07`, a month `2025-10`, a quarter `2025-Q4`, a half year `2025-H2` or a year `2025`.":
    'Un periodo pasado, tan largo como el del embudo: una semana `2025-W07`, un mes `2025-10`, un trimestre `2025-Q4`, un semestre `2025-H2` o un año `2025`.',
  'A version of the agreement, compared as it is written: `2026.10` is not `2026.1`.':
    'Una versión del acuerdo, que se compara tal como se escribe: `2026.10` no es `2026.1`.',
  'A currency by its three-letter code (ISO 4217).': 'Una moneda, con su código de tres letras (ISO 4217).',
  'A time zone by its place name, as in the IANA list.':
    'Una zona horaria, con el nombre de su lugar, como en la lista de IANA.',
  'An e-mail address.': 'Una dirección de correo electrónico.',
  File: 'Archivo',
  'The path of another agreement file, relative to this one.': 'La ruta de otro archivo de acuerdo, relativa a este.',
  'One or more .sla.yaml files whose teams, people, definitions, personas, segments, capacity, reports, meetings and calendar are used here too.':
    'Uno o varios archivos .sla.yaml cuyos equipos, personas, definiciones, compradores ideales, segmentos, capacidad, informes, reuniones y calendario se usan también aquí.',
  'Where the agreement stands: draft (if absent), proposed, active or retired.':
    'En qué punto está el acuerdo: draft (si falta), proposed, active o retired.',
  'true for a file that is no agreement and only holds what others use with extends.':
    'true para un archivo que no es un acuerdo y solo contiene lo que otros usan con extends.',
})

import type { Translations } from '../translations.ts'

export const rulesNumbers: Translations = () => ({
  'The average deal': 'la venta media',
  'The rate into {0}': 'la tasa hacia {0}',
  'Segments without one of their own follow it: write what the others have together, or give each its own.':
    'Los segmentos que no tienen un valor propio siguen este: escriba el que tienen los demás en conjunto o dé a cada uno el suyo.',
  'Write the weighted one, or leave it out.': 'Escriba el valor ponderado o no lo escriba.',
  '{0} is stated as {1}, but the segments together, each weighted by how many it needs, have {2}. A plain average of unlike segments promises too much or too little. {3}':
    'Para {0} está escrito {1}, pero los segmentos juntos, ponderado cada uno por cuántos necesita, dan {2}. Una media simple de segmentos desiguales promete de más o de menos. {3}',
  'a rate or deal of the whole that isn’t what the segments make of it':
    'una tasa o venta media del conjunto que no es la que resulta de los segmentos',
  'The promised touches take {0} {1} hours a month, but it has {2}.':
    'Los contactos prometidos le llevan a {0} {1} horas al mes, pero tiene {2}.',
  '{0} That takes {1} people': '{0} Harían falta {1} personas',
  '{0}, or fewer touches; as it is, {1} of {2} {3} can be served.':
    '{0}, o menos contactos; tal como está, se puede atender a {1} de {2} {3}.',
  '{0} Plan more people, or fewer touches.': '{0} Prevea más personas o menos contactos.',
  'follow-ups that take more hours than the team has': 'seguimientos que llevan más horas de las que tiene el equipo',
  'How many hours {0} needs can’t be computed: {1}.': 'No se puede calcular cuántas horas necesita {0}: {1}.',
  'minutes-each doesn’t say how long one {0} takes': 'en minutes-each no consta cuánto lleva cada {0}',
  '{0} is no stage of the funnel': '{0} no es una etapa del embudo',
  'follow-ups of which the hours can’t be computed': 'seguimientos cuyas horas no se pueden calcular',
  'That is less than the {0} {1} {2} that the funnel plans. Promise what is planned, or plan less.':
    'Es menos de lo que prevé el embudo ({0} {1} {2}). Prometa lo previsto o prevea menos.',
  'a promised volume below what the funnel plans': 'un volumen prometido inferior al que prevé el embudo',
  '{0} of {1} are promised to become {2}, but the funnel counts on {3}. Promise at least that, or plan with the lower rate.':
    'Se promete que el {0} de {1} pasará a {2}, pero el embudo cuenta con el {3}. Prometa al menos eso o planifique con la tasa más baja.',
  'Set the rate to {0}': 'Fijar la tasa en {0}',
  'a promised rate below the funnel’s': 'una tasa prometida inferior a la del embudo',
  'That is less than the {0} that the goal needs. Promise more, or lower the goal.':
    'Es menos de lo que necesita la meta ({0}). Prometa más o baje la meta.',
  'Set it to {0}': 'Fijarlo en {0}',
  '{0} commitments together promise {1} {2} {3}.': '{0} compromisos juntos prometen {1} {2} {3}.',
  '{0} {1} {2} are promised.': 'Se prometen {0} {1} {2}.',
  '{0} of': '{0} de',
  'a promised volume below what the goal needs': 'un volumen prometido inferior al que necesita la meta',
  'always, as nothing less is stated': 'siempre, porque no está escrito nada menos',
  'in at least {0} of all cases': 'en al menos el {0} de los casos',
  '{0} was kept in {1} of all cases over its last periods, but is promised {2}. Find out what stands in the way, or promise what can be kept.':
    '“{0}” se cumplió en el {1} de los casos en sus últimos periodos, pero se promete {2}. Averigüe qué lo impide o prometa lo que se puede cumplir.',
  'a commitment that was kept less often lately than it promises':
    'un compromiso que últimamente se cumplió menos de lo que promete',
  'From first touch to customer it takes {0} days, longer than the {1} days of the goals’ period: what is won {2} comes from earlier leads. Judge a period’s leads by the customers of a later one.':
    'Del primer contacto al cliente pasan {0} días, más que los {1} días del periodo de las metas: lo que se gana {2} viene de leads anteriores. Juzgue los leads de un periodo por los clientes de uno posterior.',
  'a sales cycle longer than the goals’ period': 'un ciclo de venta más largo que el periodo de las metas',
  'The past says little about the rate into {0}: {1} of {2} can mean anything from {3} to {4}. More periods in the history make what is computed from it more certain.':
    'El historial dice poco sobre la tasa hacia {0}: {1} de {2} puede significar cualquier valor entre {3} y {4}. Con más periodos en el historial, lo que se calcula a partir de él es más seguro.',
  'a rate about which the past says little': 'una tasa sobre la que el historial dice poco',
  '{0} plans {1}, more than the {2} of {3} from which they come. Correct the volume that is wrong, or write expanding: true on {4} if one {5} brings several.':
    '{0} prevé {1}, más que los {2} de {3} de donde salen. Corrija el volumen que esté mal, o escriba expanding: true en {4} si de cada {5} salen varios.',
  'a stage planned above the one from which it comes': 'una etapa prevista por encima de aquella de la que sale',
  '{0}, but line {1} says {2}.': '{0}, pero en la línea {1} está escrito {2}.',
  '{0} {1} doesn’t follow from {2} either, but from {3} it does: {4} is most likely the number that is wrong.':
    '{0} Tampoco {1} resulta de {2}, pero sí de {3}: lo más probable es que el número equivocado sea {4}.',
  '{0} They can’t all be right: correct the one that is wrong.':
    '{0} No pueden ser correctos todos: corrija el que esté mal.',
  '{0} That would be a rate of {1}. The three numbers can’t all be right: correct the one that is wrong.':
    '{0} Eso sería una tasa del {1}. Los tres números no pueden ser correctos a la vez: corrija el que esté mal.',
  'the rate: {0}': 'la tasa: {0}',
  'the next volume: {0}': 'el volumen siguiente: {0}',
  'Set the volume of {0} to {1}': 'Fijar el volumen de {0} en {1}',
  'Set the rate into {0} to {1}': 'Fijar la tasa hacia {0} en {1}',
  'volumes and a rate of the funnel that contradict each other': 'volúmenes y una tasa del embudo que se contradicen',
  'The goal is {0} {1}, but in {2} past periods the best was {3} ({4}) and the mean {5}. Start from what was reached and raise the goal later, or say what will change.':
    'La meta es {0} {1}, pero en {2} periodos pasados lo mejor fue {3} ({4}) y la media, {5}. Parta de lo alcanzado y suba la meta más adelante, o explique qué va a cambiar.',
  'a goal far above everything reached before': 'una meta muy por encima de todo lo alcanzado antes',
  'Write {0}, or correct the figure that is wrong.': 'Escriba {0} o corrija la cifra que esté mal.',
  'Write the share and the deal that the goals or their segments lack, or correct the figure that is wrong.':
    'Escriba la parte de Marketing y la venta media que faltan en las metas o en sus segmentos, o corrija la cifra que esté mal.',
  'Marketing’s revenue ÷ average deal is {0}, which takes {1} customers, but the goals say {2}. What every stage needs rests on this number. Write {3}, or correct the figure that is wrong.':
    'Ingresos de Marketing ÷ venta media son {0}, es decir, {1} clientes, pero en las metas está escrito {2}. De este número depende lo que necesita cada etapa. Escriba {3} o corrija la cifra que esté mal.',
  'All segments together take {0} customers, but the goals say {1}. What every stage needs rests on this number. {2}':
    'Todos los segmentos juntos requieren {0} clientes, pero en las metas está escrito {1}. De este número depende lo que necesita cada etapa. {2}',
  'Set the customers to {0}': 'Fijar los clientes en {0}',
  'Average deal × lifetime ÷ deal period is {0} = {1}, but the lifetime value says {2}. Write {3}, or correct the figure that is wrong.':
    'Venta media × permanencia ÷ periodo de la venta es {0} = {1}, pero como valor de vida del cliente está escrito {2}. Escriba {3} o corrija la cifra que esté mal.',
  'Set the lifetime value to {0}': 'Fijar el valor de vida del cliente en {0}',
  'customers or a lifetime value that don’t follow from the other goals':
    'clientes o un valor de vida del cliente que no resultan de las demás metas',
  '{0} short, worth {1}': 'faltan {0}, por valor de {1}',
  '{0} short': 'faltan {0}',
  'The plan brings {0} {1} {2}, but the goal needs {3}: {4}.':
    'El plan aporta {0} {1} {2}, pero la meta necesita {3}: {4}.',
  '{0} Plan more, or set a goal that the plan reaches.': '{0} Prevea más o fije una meta que el plan alcance.',
  'It takes {0} more {1} ({2} instead of {3})': 'Faltan {0} {1} ({2} en lugar de {3})',
  '{0}, or a rate from {1} to {2} of {3} instead of {4}.': '{0}, o una tasa de {1} a {2} del {3} en lugar del {4}.',
  'a plan that brings fewer customers than the goal needs':
    'un plan que aporta menos clientes de los que necesita la meta',
  'The plan brings {0} {1} {2}, {3} more than the {4} that the goal needs.':
    'El plan aporta {0} {1} {2}, un {3} más que los {4} que necesita la meta.',
  '{0} The goal can be higher, or less is enough.': '{0} La meta puede ser más alta, o basta con menos.',
  '{0} The goal can be higher, or {1} {2} are enough.': '{0} La meta puede ser más alta, o bastan {1} {2}.',
  'a plan that brings over a quarter more customers than the goal needs':
    'un plan que aporta más de un 25 % por encima de los clientes que necesita la meta',
  'How many customers the goals need can’t be determined: {0} missing. Add it, or state the customers, so that every stage’s need can be computed.':
    'No se puede determinar cuántos clientes necesitan las metas; falta: {0}. Añádalo, o escriba los clientes, para que se pueda calcular lo que necesita cada etapa.',
  'marketing-share': 'marketing-share',
  'average-deal': 'average-deal',
  'goals from which the number of customers can’t be determined':
    'metas de las que no se puede deducir el número de clientes',
  'The goals don’t say which part of the revenue starts with Marketing, so all {0} count as Marketing’s. Add marketing-share, such as 60%, if Sales brings some of it alone.':
    'En las metas no consta qué parte de los ingresos empieza en Marketing, así que los {0} completos cuentan como de Marketing. Añada marketing-share, por ejemplo 60%, si Ventas aporta una parte por su cuenta.',
  'goals that don’t say which part of the revenue starts with Marketing':
    'metas en las que no consta qué parte de los ingresos empieza en Marketing',
  '{0} into {1} is more than the past makes likely: it was {2} ({3} of {4}), so {5} to {6} with 95% confidence. Plan with a rate in that range, or say what will change.':
    'Un {0} hacia {1} es más de lo que el historial hace probable: fue del {2} ({3} de {4}), o sea, entre {5} y {6} con un 95 % de confianza. Planifique con una tasa de ese intervalo o explique qué va a cambiar.',
  'a rate above what the past makes likely': 'una tasa superior a la que el historial hace probable',
  'A rate of {0} would make more of a stage than there were before. Write at most 100%, or add expanding: true to the stage if one of them brings several.':
    'Una tasa de {0} sacaría de una etapa más de los que había antes. Escriba como máximo 100%, o añada expanding: true a la etapa si de cada uno salen varios.',
  '{0} is more than all there is. Write at most 100%.': '{0} es más que el total. Escriba como máximo 100%.',
  'a percent over 100%': 'un porcentaje superior al 100 %',
  '{0} ({1}) × {2} = {3} ({4}), and the file says {5}: they agree only because the rate is rounded. Write it with the digits it needs.':
    '{0} ({1}) × {2} = {3} ({4}), y en el archivo está escrito {5}: solo concuerdan porque la tasa está redondeada. Escríbala con los decimales que necesita.',
  'Write the rate as {0}': 'Escribir la tasa como {0}',
  'a rate that agrees with the volumes only because it is rounded':
    'una tasa que concuerda con los volúmenes solo porque está redondeada',
  'A response within {0} is promised day and night, but the calendar is open only {1} of the 168 hours of a week ({2}) and closed for up to {3} hours on end. Write {4}, so that the time runs only while somebody is there.':
    'Se promete una respuesta en {0} de día y de noche, pero el calendario está abierto solo {1} de las 168 horas de la semana ({2}) y cerrado hasta {3} horas seguidas. Escriba {4}, para que el plazo corra solo mientras haya alguien.',
  'a response time that can’t be kept while the calendar is closed':
    'un tiempo de respuesta que no se puede cumplir mientras el calendario está cerrado',
  'Set {0} to {1}': 'Fijar {0} en {1}',
  '{0} = {1}, but the segments together are the whole, 100%. Correct the share that is wrong.':
    '{0} = {1}, pero los segmentos juntos son el total, el 100 %. Corrija la parte que esté mal.',
  'segments whose parts of the revenue don’t add up to 100%':
    'segmentos cuyas partes de los ingresos no suman el 100 %',
  'How many {0} there will be and how many the goal needs can’t be computed. Missing: {1}. Add one of them.':
    'No se puede calcular cuántos habrá ni cuántos necesita la meta de: {0}. Falta: {1}. Añada uno de estos datos.',
  'the volume of {0}': 'el volumen de {0}',
  'the rate into {0}': 'la tasa hacia {0}',
  'the customers of the goals': 'los clientes de las metas',
  'stages of which neither the plan nor what the goal needs can be computed':
    'etapas de las que no se puede calcular ni el plan ni lo que necesita la meta',
  '{0} = {1} touches, but the total says {2}. Correct the total, or the touch that is wrong.':
    '{0} = {1} contactos, pero en el total está escrito {2}. Corrija el total o el contacto que esté mal.',
  'Set the total to {0}': 'Fijar el total en {0}',
  'a total that isn’t the sum of the touches': 'un total que no es la suma de los contactos',
  'a day': 'al día',
  'a business day': 'por día hábil',
  'a week': 'a la semana',
  'every two weeks': 'cada dos semanas',
  'a month': 'al mes',
  'a quarter': 'al trimestre',
  'a half year': 'al semestre',
  'a year': 'al año',
  'With a rate of {0} into {1} no number of {2} is enough for the {3} {4} that the goal needs. Write a rate above 0%.':
    'Con una tasa de {0} hacia {1}, ninguna cantidad de {2} basta para lo que necesita la meta ({3} {4}). Escriba una tasa superior a 0%.',
  'If none of {0} becomes {1}, no number of {2} is enough for the {3} {4} that the goal needs. Write a volume above 0.':
    'Si nada de {0} pasa a {1}, ninguna cantidad de {2} basta para lo que necesita la meta ({3} {4}). Escriba un volumen superior a 0.',
  'a rate of 0 before a stage that the goal needs': 'una tasa de 0 antes de una etapa que la meta necesita',
})

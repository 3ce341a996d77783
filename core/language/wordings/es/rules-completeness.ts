import type { Translations } from '../translations.ts'

export const rulesCompleteness: Translations = () => ({
  'Add the four questions of BANT as criteria': 'Añadir como criterios las cuatro preguntas de BANT',
  '“{0}” does not say which information comes with a lead, so whoever receives it has to search first. Add “requires”, such as {1}.':
    'En “{0}” no consta qué información acompaña a un lead, así que quien lo recibe tiene que buscarla primero. Añada “requires”, por ejemplo {1}.',
  'Require the five usual fields': 'Exigir los cinco datos habituales',
  'a hand-off that does not say which information comes along':
    'un traspaso en el que no consta qué información lo acompaña',
  '“{0}” gives rejected leads back within {1}, but “{2}” promises {3}. Only one of them can be kept: write the same time in both.':
    '“{0}” devuelve los leads rechazados en un plazo de {1}, pero “{2}” promete {3}. Solo se puede cumplir uno de los dos: escriba el mismo plazo en ambos.',
  '“{0}” promises {1}.': '“{0}” promete {1}.',
  'Write {0} in {1}': 'Escribir {0} en {1}',
  'a hand-off and a commitment that give rejected leads different deadlines':
    'un traspaso y un compromiso que dan plazos distintos para los leads rechazados',
  'Nothing says when a lead changes hands, so both teams can believe that the other one has it. Add a hand-off: what is handed over, with which information, and how it comes back.':
    'En ninguna parte consta cuándo cambia de manos un lead, así que cada equipo puede creer que lo tiene el otro. Añada un traspaso: qué se entrega, con qué información y cómo vuelve.',
  'Add a hand-off': 'Añadir un traspaso',
  'two teams that commit, and no hand-off between them':
    'dos equipos que se comprometen, sin ningún traspaso entre ellos',
  'a deadline (“within”)': 'un plazo (“within”)',
  'reasons (“reasons”)': 'motivos (“reasons”)',
  'where they go (“to”)': 'un destino (“to”)',
  '“{0}” does not say how a lead comes back when it is rejected, so it stays in limbo between the teams. Add “reject” with a deadline, reasons and where it goes.':
    'En “{0}” no consta cómo vuelve un lead rechazado, así que se queda en el limbo entre los equipos. Añada “reject” con un plazo, motivos y un destino.',
  'How “{0}” gives rejected leads back lacks {1}. A lead that is neither taken nor returned is lost to both teams.':
    'A la devolución de los leads rechazados en “{0}” le falta: {1}. Un lead que ni se acepta ni se devuelve está perdido para ambos equipos.',
  'Say how rejected leads come back': 'Escribir cómo vuelven los leads rechazados',
  'a hand-off that does not say how rejected leads come back':
    'un traspaso en el que no consta cómo vuelven los leads rechazados',
  '{0} and {1}': '{0} y {1}',
  'Numbers that nobody talks about change nothing.': 'Las cifras de las que nadie habla no cambian nada.',
  'The teams have no meeting. {0} Let them meet every month.':
    'Los equipos no tienen ninguna reunión. {0} Haga que se reúnan cada mes.',
  'The teams meet less often than every quarter. {0} Let them meet every month.':
    'Los equipos se reúnen menos de una vez por trimestre. {0} Haga que se reúnan cada mes.',
  'Add a monthly meeting': 'Añadir una reunión mensual',
  'Hold {0} every month': 'Celebrar {0} cada mes',
  'teams that never meet, or less often than quarterly':
    'equipos que no se reúnen nunca, o menos de una vez por trimestre',
  'The definition of “{0}” has no criteria, so one team may hand over what the other rejects. Add criteria to decide by with yes or no, a framework or a score.':
    'La definición de “{0}” no tiene criterios, así que un equipo puede entregar lo que el otro rechaza. Añada criterios que se decidan con sí o no, un método o una puntuación.',
  'a qualified or handed-over lead that is defined without criteria':
    'un lead calificado o traspasado que se define sin criterios',
  'Nothing says in what time rejected leads come back with a reason, so they stay in limbo and Marketing learns nothing. Add a commitment of kind feedback, or “reject” to a hand-off.':
    'En ninguna parte consta en qué plazo vuelven con un motivo los leads rechazados, así que se quedan en el limbo y Marketing no aprende nada. Añada un compromiso de tipo feedback, o “reject” en un traspaso.',
  'commitments that never say how rejected leads come back':
    'compromisos en los que no consta cómo vuelven los leads rechazados',
  'This agreement has no funnel, so nobody can compute what each team has to deliver. Add the stages from the first touch to the customer, with volumes and rates.':
    'Este acuerdo no tiene embudo, así que nadie puede calcular lo que debe entregar cada equipo. Añada las etapas desde el primer contacto hasta el cliente, con volúmenes y tasas.',
  'Add a funnel': 'Añadir un embudo',
  'an agreement without a funnel': 'un acuerdo sin embudo',
  "This agreement has no goals, so nobody can compute how many customers and leads are needed. Add the revenue that the company wants, Marketing's share of it and the average deal.":
    'Este acuerdo no tiene metas, así que nadie puede calcular cuántos clientes y leads hacen falta. Añada los ingresos que quiere la empresa, la parte que aporta Marketing y la venta media.',
  'Add goals': 'Añadir metas',
  'an agreement without goals': 'un acuerdo sin metas',
  'Add such a commitment': 'Añadir un compromiso así',
  'The team “{0}” has no lead. Name the person who speaks for it and approves the agreement.':
    'El equipo “{0}” no tiene líder. Nombre a la persona que habla por él y aprueba el acuerdo.',
  'Make {0} the lead': 'Nombrar líder a {0}',
  'a team without a lead': 'un equipo sin líder',
  'Nothing says what happens when these are missed: {0}. Add “on-miss” with who is told or what is done, while nobody is angry yet.':
    'En ninguna parte consta qué ocurre si esto no se cumple: {0}. Añada “on-miss” con a quién se avisa o qué se hace, mientras nadie esté molesto todavía.',
  '“{0}” has no “on-miss”.': '“{0}” no tiene “on-miss”.',
  'commitments of which nothing says what happens when they are missed':
    'compromisos de los que no consta qué ocurre si no se cumplen',
  'The review': 'la revisión',
  '{0} has no owner. Name the one person who answers for it: what belongs to everybody is done by nobody.':
    'No hay responsable para {0}. Nombre a la única persona que responde: lo que es de todos no lo hace nadie.',
  'Make {0} the owner': 'Nombrar responsable a {0}',
  'a commitment, hand-off, report, meeting or review without an owner':
    'un compromiso, traspaso, informe, reunión o revisión sin responsable',
  'This agreement describes no ideal buyer, so Marketing and Sales may look for different people. Add a persona: industry, position, size of the company, what troubles them.':
    'Este acuerdo no describe a ningún comprador ideal, así que Marketing y Ventas pueden estar buscando a personas distintas. Añada uno: sector, cargo, tamaño de la empresa y qué le preocupa.',
  'Add a persona': 'Añadir un comprador ideal',
  'an agreement that describes no ideal buyer': 'un acuerdo que no describe a ningún comprador ideal',
  '“{0}” promises a number of “{1}”, and nothing says of what quality, so the number can be met with leads that nobody wants. Add “quality” here, or criteria to the definition of “{2}”.':
    '“{0}” promete una cantidad de “{1}” y en ninguna parte consta de qué calidad, así que la cantidad se puede alcanzar con leads que nadie quiere. Añada “quality” aquí, o criterios a la definición de “{2}”.',
  '“{0}” is defined here, without criteria.': '“{0}” se define aquí, sin criterios.',
  'This promises the same.': 'Esto promete lo mismo.',
  'a promised volume of which nothing says how good it must be':
    'un volumen prometido del que no consta qué calidad debe tener',
  'No commitment says how fast a lead is contacted, and interest fades while leads wait. Add a commitment of kind response.':
    'En ningún compromiso consta con qué rapidez se contacta a un lead, y el interés se pierde mientras los leads esperan. Añada un compromiso de tipo response.',
  'commitments that never say how fast leads are contacted':
    'compromisos en los que no consta con qué rapidez se contacta a los leads',
  'Nothing says who does the work behind the commitments of: {0}. Add responsibilities, so that everyone knows what is theirs.':
    'En ninguna parte consta quién hace el trabajo que hay detrás de los compromisos de: {0}. Añada responsabilidades, para que cada cual sepa qué le toca.',
  '“{0}” has commitments and no responsibility.': '“{0}” tiene compromisos y ninguna responsabilidad.',
  'a team with commitments and without any responsibility': 'un equipo con compromisos y sin ninguna responsabilidad',
  'No commitment says how often a lead is tried before it is given up, so leads that Marketing worked for may be dropped after one call. Add a commitment of kind follow-up.':
    'En ningún compromiso consta cuántas veces se intenta con un lead antes de abandonarlo, así que leads que le costaron trabajo a Marketing pueden quedar descartados tras una sola llamada. Añada un compromiso de tipo follow-up.',
  'commitments that never say how often leads are tried':
    'compromisos en los que no consta cuántas veces se intenta con cada lead',
  'No commitment says how many leads one team delivers to the other, so nobody can tell whether there are enough. Add a commitment of kind volume.':
    'En ningún compromiso consta cuántos leads entrega un equipo al otro, así que nadie puede saber si son suficientes. Añada un compromiso de tipo volume.',
  'commitments that never say how many leads': 'compromisos en los que no consta cuántos leads',
  'Nobody commits to anything yet. An agreement lives from promises on both sides: add what each team owes the other, as a number, a defined term and a time limit.':
    'Nadie se compromete todavía a nada. Un acuerdo vive de promesas de ambas partes: añada lo que cada equipo debe al otro, con un número, un término definido y un plazo.',
  'Add a commitment for each team': 'Añadir un compromiso por equipo',
  'This is promised to “{0}”.': 'Esto se promete a “{0}”.',
  '“{0}” takes part in this hand-off.': '“{0}” participa en este traspaso.',
  'is promised “{0}”': 'recibe la promesa “{0}”',
  'takes part in the hand-off “{0}”': 'participa en el traspaso “{0}”',
  'The team “{0}” {1} and promises nothing in return. Only an agreement in which both sides commit is kept: add a commitment by “{2}”.':
    'El equipo “{0}” {1} y no promete nada a cambio. Solo se cumple un acuerdo en el que se comprometen ambas partes: añada un compromiso de “{2}”.',
  'Add a commitment by {0}': 'Añadir un compromiso de {0}',
  'a team that receives and promises nothing in return': 'un equipo que recibe y no promete nada a cambio',
  'progress (where we stand against the target)': 'el avance (dónde estamos frente al objetivo)',
  'speed (time to the first contact)': 'la rapidez (tiempo hasta el primer contacto)',
  'depth (attempts for each lead)': 'la insistencia (intentos por lead)',
  'leadership (from the first touch to revenue)': 'el resumen para la dirección (del primer contacto a los ingresos)',
  'There is no report on {0}. What neither team sees, neither can keep to: add who makes it and how often.':
    'Falta un informe sobre {0}. Lo que ningún equipo ve, ninguno lo puede cumplir: añada quién lo hace y cada cuánto.',
  'Add the missing reports': 'Añadir los informes que faltan',
  'a missing report on progress, speed, depth or for the leadership':
    'la falta de un informe de avance, de rapidez, de insistencia o para la dirección',
  "Nothing says when this agreement is looked at again. Goals and markets change, and an agreement that doesn't is soon ignored: add a review every quarter.":
    'En ninguna parte consta cuándo se vuelve a mirar este acuerdo. Las metas y los mercados cambian, y un acuerdo que no cambia pronto deja de tenerse en cuenta: añada una revisión trimestral.',
  'Add a review': 'Añadir una revisión',
  'The next review is on {0}, but the agreement ends on {1}. Review it before it ends, so that nobody has to work without one.':
    'La próxima revisión es el {0}, pero el acuerdo termina el {1}. Revíselo antes de que termine, para que nadie tenga que trabajar sin acuerdo.',
  'Review it on {0}': 'Revisarlo el {0}',
  'an agreement that is not reviewed before it ends': 'un acuerdo que no se revisa antes de terminar',
  'A lead needs {0} points to be “{1}”, but all points together are {2}, so none can ever be. Lower the threshold, or give more points.':
    'Un lead necesita {0} puntos para ser “{1}”, pero todos los puntos juntos suman {2}, así que ninguno puede llegar a serlo. Baje el umbral o dé más puntos.',
  'These points add up to {0}.': 'Estos puntos suman {0}.',
  'a score whose threshold all points together cannot reach':
    'una puntuación cuyo umbral no se alcanza ni con todos los puntos juntos',
  'The team “{0}” makes {1} commitments, “{2}” only {3}. An agreement that one side carries alone is soon resented: look at what “{4}” owes in return.':
    'El equipo “{0}” asume {1} compromisos y “{2}”, solo {3}. Un acuerdo que carga sobre una sola parte pronto genera malestar: revise qué debe “{4}” a cambio.',
  '“{0}” makes the fewest commitments.': '“{0}” es el equipo que menos compromisos asume.',
  'a team with more than three times the commitments of another':
    'un equipo con más del triple de compromisos que otro',
  'Without it nobody can say whether it was kept.': 'Sin eso nadie puede decir si se cumplió.',
  '“{0}” promises neither a number nor by when. {1} Add “target”, and “every” or “within”.':
    '“{0}” no promete ni un número ni un plazo. {1} Añada “target”, y “every” o “within”.',
  '“{0}” promises no number. {1} Add “target”, such as 4 or 95%.':
    '“{0}” no promete ningún número. {1} Añada “target”, por ejemplo 4 o 95%.',
  '“{0}” has no time limit. {1} Add “every” or “within”.': '“{0}” no tiene plazo. {1} Añada “every” o “within”.',
  'a custom commitment without a number or without a time limit': 'un compromiso de tipo custom sin número o sin plazo',
  'Both teams will decide differently what counts. Write what must be true for something to be “{0}”.':
    'Cada equipo decidirá a su manera qué cuenta. Escriba qué debe cumplirse para que algo sea “{0}”.',
  'The definition of “{0}” is not written yet. {1}': 'La definición de “{0}” aún no está escrita. {1}',
  'The definition of “{0}” only repeats its name. {1}': 'La definición de “{0}” solo repite su nombre. {1}',
  'a definition that is empty, still to be written, or only repeats its name':
    'una definición vacía, aún por escribir o que solo repite su nombre',
})

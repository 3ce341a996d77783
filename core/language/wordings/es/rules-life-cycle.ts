import type { Translations } from '../translations.ts'

/** Also what all rules have in common. */
export const rulesLifeCycle: Translations = () => ({
  'version {0}': 'versión {0}',
  'The lead of “{0}”.': 'Quien lidera “{0}”.',
  'an active agreement that a team lead has not approved':
    'un acuerdo en vigor que no ha aprobado el líder de un equipo',
  '{0} approved version {1}, but the agreement is at version {2}. What changed since then binds nobody yet: ask for approval of version {3}.':
    '{0} aprobó la versión {1}, pero el acuerdo va por la versión {2}. Lo que cambió desde entonces aún no obliga a nadie: pida la aprobación de la versión {3}.',
  'The version of the agreement.': 'La versión del acuerdo.',
  'a lead who approved only other versions than the active one':
    'un líder que solo aprobó versiones distintas de la que está en vigor',
  'The agreement begins on {0}, after its last day {1}. Exchange the two dates, or correct one.':
    'El acuerdo empieza el {0}, después de su último día, el {1}. Intercambie las dos fechas o corrija una.',
  'The goal is due on {0}, before the agreement begins on {1}, so no commitment can help to reach it. Correct one of the dates.':
    'La meta vence el {0}, antes de que el acuerdo empiece el {1}, así que ningún compromiso puede ayudar a alcanzarla. Corrija una de las fechas.',
  'The goal is due on {0}, but the agreement ends on {1}, so nobody is committed to it in the end. Correct one of the dates.':
    'La meta vence el {0}, pero el acuerdo termina el {1}, así que al final nadie está comprometido con ella. Corrija una de las fechas.',
  'The next review is on {0}, before the agreement begins on {1}, so there is nothing to review yet. Correct one of the dates.':
    'La próxima revisión es el {0}, antes de que el acuerdo empiece el {1}, así que aún no hay nada que revisar. Corrija una de las fechas.',
  'This is the other date.': 'Esta es la otra fecha.',
  'dates that cannot follow one another': 'fechas que no pueden seguir una a otra',
  'This agreement ended on {0} and is still called active, so nobody knows whether its promises hold. Agree on a new end, or retire it.':
    'Este acuerdo terminó el {0} y sigue figurando como active, así que nadie sabe si sus promesas valen. Acuerde una nueva fecha de fin o retírelo.',
  'Here it is called active.': 'Aquí figura como active.',
  'Retire it': 'Retirarlo',
  'an active agreement past its last day': 'un acuerdo en vigor después de su último día',
  'This comment gives no reason, so it ignores nothing: whoever reads the agreement later could not tell why {0} is right to be ignored here. Write it behind a colon, “{1} {2}: ” and why, or remove the comment.':
    'Este comentario no da ningún motivo, así que no ignora nada: quien lea el acuerdo más adelante no sabría por qué aquí se puede ignorar {0}. Escríbalo detrás de dos puntos, “{1} {2}: ” y el porqué, o quite el comentario.',
  'Remove the comment': 'Quitar el comentario',
  'a comment that ignores a finding and gives no reason': 'un comentario que ignora un hallazgo sin dar un motivo',
  'The next review was due on {0}. Goals that nobody looks at again lose touch with the market: hold the review and write the day of the next one.':
    'La próxima revisión tocaba el {0}. Las metas que nadie vuelve a mirar pierden el contacto con el mercado: haga la revisión y escriba el día de la siguiente.',
  'an active agreement whose next review is past': 'un acuerdo en vigor cuya próxima revisión ya pasó',
  '“{0}” is quoted from somewhere without a source, and popular figures often have none. Add a link to the study, or leave the figure out.':
    '“{0}” se cita de alguna parte sin fuente, y las cifras que circulan a menudo no la tienen. Añada un enlace al estudio o prescinda de la cifra.',
  'a statistic that is quoted without a link to its source': 'una estadística que se cita sin enlace a su fuente',
  'There is no “{0}”, so this ignores nothing. Write {1} above the line that is meant, or {2} at the top of the file.':
    'No existe “{0}”, así que esto no ignora nada. Escriba {1} encima de la línea en cuestión o {2} al principio del archivo.',
  'This comment names no rule, so it ignores nothing. Write the rule and a reason: “{0} rule: reason”.':
    'Este comentario no nombra ninguna regla, así que no ignora nada. Escriba la regla y un motivo: “{0} regla: motivo”.',
  'A comment ignores one rule, so this one ignores nothing. Write a line of its own for each rule.':
    'Un comentario ignora una sola regla, así que este no ignora nada. Escriba una línea por regla.',
  'There is no rule “{0}”, so this ignores nothing. Did you mean {1}?':
    'No existe la regla “{0}”, así que esto no ignora nada. ¿Quiso decir {1}?',
  'There is no rule “{0}”, so this ignores nothing. Remove the comment.':
    'No existe la regla “{0}”, así que esto no ignora nada. Quite el comentario.',
  'This comment is for the whole file, but it does not stand at its top, so it ignores nothing. Move it above the first line of the agreement.':
    'Este comentario es para todo el archivo, pero no está al principio, así que no ignora nada. Muévalo encima de la primera línea del acuerdo.',
  'Nothing in this file has a finding of {0}, so there is nothing to ignore. Remove the comment, or else it will hide a mistake to come.':
    'En este archivo no hay ningún hallazgo de {0}, así que no hay nada que ignorar. Quite el comentario; si no, ocultará un error futuro.',
  'The line below has no finding of {0}, so there is nothing to ignore. Remove the comment, or else it will hide a mistake to come.':
    'En la línea de abajo no hay ningún hallazgo de {0}, así que no hay nada que ignorar. Quite el comentario; si no, ocultará un error futuro.',
  'a comment that ignores a finding where there is none': 'un comentario que ignora un hallazgo donde no lo hay',
  'The changes say what other versions brought, but nothing of version {0}. Add it, so that both teams know what is new.':
    'En los cambios consta qué trajeron otras versiones, pero nada de la versión {0}. Añádala, para que ambos equipos sepan qué hay de nuevo.',
  'The changes are listed here.': 'Aquí se enumeran los cambios.',
  'Add it to the changes': 'Añadirla a los cambios',
  'a version that the list of changes leaves out': 'una versión que falta en la lista de cambios',
  'Ignore {0} on this line, with a reason': 'Ignorar {0} en esta línea, con un motivo',
  'Nobody feels bound by what their lead has not said yes to: add the approval, or set the status to proposed.':
    'Nadie se siente obligado por lo que su líder no ha aceptado: añada la aprobación o cambie el estado a proposed.',
  'This agreement is active, but it is not approved by {0}. {1}':
    'Este acuerdo está en vigor (active), pero falta la aprobación de {0}. {1}',
  'This agreement is active, but version {0} is not approved by {1}. {2}':
    'Este acuerdo está en vigor (active), pero a la versión {0} le falta la aprobación de {1}. {2}',
})

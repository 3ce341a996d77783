import type { Translations } from '../translations.ts'

/** Also what all rules have in common. */
export const rulesLifeCycle: Translations = () => ({
  'version {0}': 'versão {0}',
  'The lead of “{0}”.': 'Quem lidera “{0}”.',
  'an active agreement that a team lead has not approved': 'um acordo em vigor que o líder de uma equipe não aprovou',
  '{0} approved version {1}, but the agreement is at version {2}. What changed since then binds nobody yet: ask for approval of version {3}.':
    '{0} aprovou a versão {1}, mas o acordo está na versão {2}. O que mudou desde então ainda não obriga ninguém: peça a aprovação da versão {3}.',
  'The version of the agreement.': 'A versão do acordo.',
  'a lead who approved only other versions than the active one':
    'um líder que só aprovou versões diferentes da que está em vigor',
  'The agreement begins on {0}, after its last day {1}. Exchange the two dates, or correct one.':
    'O acordo começa em {0}, depois do seu último dia, {1}. Troque as duas datas ou corrija uma.',
  'The goal is due on {0}, before the agreement begins on {1}, so no commitment can help to reach it. Correct one of the dates.':
    'A meta vence em {0}, antes de o acordo começar em {1}, e nenhum compromisso pode ajudar a alcançá-la. Corrija uma das datas.',
  'The goal is due on {0}, but the agreement ends on {1}, so nobody is committed to it in the end. Correct one of the dates.':
    'A meta vence em {0}, mas o acordo termina em {1}, e no fim ninguém está comprometido com ela. Corrija uma das datas.',
  'The next review is on {0}, before the agreement begins on {1}, so there is nothing to review yet. Correct one of the dates.':
    'A próxima revisão é em {0}, antes de o acordo começar em {1}, e ainda não há o que revisar. Corrija uma das datas.',
  'This is the other date.': 'Esta é a outra data.',
  'dates that cannot follow one another': 'datas que não podem vir uma depois da outra',
  'This agreement ended on {0} and is still called active, so nobody knows whether its promises hold. Agree on a new end, or retire it.':
    'Este acordo terminou em {0} e ainda consta como active, e ninguém sabe se as promessas valem. Combine um novo fim ou retire-o de vigor.',
  'Here it is called active.': 'Aqui consta como active.',
  'Retire it': 'Retirá-lo de vigor',
  'an active agreement past its last day': 'um acordo em vigor depois do seu último dia',
  'This comment gives no reason, so it ignores nothing: whoever reads the agreement later could not tell why {0} is right to be ignored here. Write it behind a colon, “{1} {2}: ” and why, or remove the comment.':
    'Este comentário não dá motivo e por isso não ignora nada: quem ler o acordo mais tarde não saberia por que aqui se pode ignorar {0}. Escreva-o depois de dois-pontos, “{1} {2}: ” e o porquê, ou retire o comentário.',
  'Remove the comment': 'Retirar o comentário',
  'a comment that ignores a finding and gives no reason': 'um comentário que ignora um problema sem dar um motivo',
  'The next review was due on {0}. Goals that nobody looks at again lose touch with the market: hold the review and write the day of the next one.':
    'A próxima revisão estava marcada para {0}. Metas que ninguém revê perdem o contato com o mercado: faça a revisão e escreva o dia da seguinte.',
  'an active agreement whose next review is past': 'um acordo em vigor cuja próxima revisão já passou',
  '“{0}” is quoted from somewhere without a source, and popular figures often have none. Add a link to the study, or leave the figure out.':
    '“{0}” é citado de algum lugar sem fonte, e números que circulam muitas vezes não têm nenhuma. Acrescente um link para o estudo ou deixe o número de fora.',
  'a statistic that is quoted without a link to its source': 'uma estatística citada sem link para a fonte',
  'There is no “{0}”, so this ignores nothing. Write {1} above the line that is meant, or {2} at the top of the file.':
    'Não existe “{0}”, e isto não ignora nada. Escreva {1} acima da linha em questão ou {2} no começo do arquivo.',
  'This comment names no rule, so it ignores nothing. Write the rule and a reason: “{0} rule: reason”.':
    'Este comentário não cita nenhuma regra e por isso não ignora nada. Escreva a regra e um motivo: “{0} regra: motivo”.',
  'A comment ignores one rule, so this one ignores nothing. Write a line of its own for each rule.':
    'Um comentário ignora uma só regra, portanto este não ignora nada. Escreva uma linha para cada regra.',
  'There is no rule “{0}”, so this ignores nothing. Did you mean {1}?':
    'Não existe a regra “{0}”, e isto não ignora nada. Você quis dizer {1}?',
  'There is no rule “{0}”, so this ignores nothing. Remove the comment.':
    'Não existe a regra “{0}”, e isto não ignora nada. Retire o comentário.',
  'This comment is for the whole file, but it does not stand at its top, so it ignores nothing. Move it above the first line of the agreement.':
    'Este comentário é para o arquivo todo, mas não está no começo, e por isso não ignora nada. Mova-o para cima da primeira linha do acordo.',
  'Nothing in this file has a finding of {0}, so there is nothing to ignore. Remove the comment, or else it will hide a mistake to come.':
    'Não há neste arquivo nenhum problema de {0}, portanto não há o que ignorar. Retire o comentário; senão ele esconderá um erro futuro.',
  'The line below has no finding of {0}, so there is nothing to ignore. Remove the comment, or else it will hide a mistake to come.':
    'A linha abaixo não tem nenhum problema de {0}, portanto não há o que ignorar. Retire o comentário; senão ele esconderá um erro futuro.',
  'a comment that ignores a finding where there is none': 'um comentário que ignora um problema onde não há nenhum',
  'The changes say what other versions brought, but nothing of version {0}. Add it, so that both teams know what is new.':
    'Nas mudanças consta o que outras versões trouxeram, mas nada da versão {0}. Acrescente-a, para que as duas equipes saibam o que há de novo.',
  'The changes are listed here.': 'As mudanças estão listadas aqui.',
  'Add it to the changes': 'Acrescentá-la às mudanças',
  'a version that the list of changes leaves out': 'uma versão que falta na lista de mudanças',
  'Ignore {0} on this line, with a reason': 'Ignorar {0} nesta linha, com um motivo',
  'Nobody feels bound by what their lead has not said yes to: add the approval, or set the status to proposed.':
    'Ninguém se sente obrigado pelo que seu líder não aceitou: acrescente a aprovação ou mude o status para proposed.',
  'This agreement is active, but it is not approved by {0}. {1}':
    'Este acordo está em vigor (active), mas falta a aprovação de {0}. {1}',
  'This agreement is active, but version {0} is not approved by {1}. {2}':
    'Este acordo está em vigor (active), mas à versão {0} falta a aprovação de {1}. {2}',
})

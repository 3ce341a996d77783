import type { Translations } from '../translations.ts'

export const rulesNumbers: Translations = () => ({
  'The average deal': 'a venda média',
  'The rate into {0}': 'a taxa para {0}',
  'Segments without one of their own follow it: write what the others have together, or give each its own.':
    'Os segmentos que não têm um valor próprio seguem este: escreva o que os outros têm em conjunto ou dê a cada um o seu.',
  'Write the weighted one, or leave it out.': 'Escreva o valor ponderado ou não escreva nenhum.',
  '{0} is stated as {1}, but the segments together, each weighted by how many it needs, have {2}. A plain average of unlike segments promises too much or too little. {3}':
    'Para {0} está escrito {1}, mas os segmentos juntos, cada um ponderado por quantos precisa, dão {2}. Uma média simples de segmentos diferentes promete demais ou de menos. {3}',
  'a rate or deal of the whole that isn’t what the segments make of it':
    'uma taxa ou venda média do conjunto que não é a que resulta dos segmentos',
  'The promised touches take {0} {1} hours a month, but it has {2}.':
    'Os contatos prometidos exigem da equipe {0} {1} horas por mês, mas ela tem {2}.',
  '{0} That takes {1} people': '{0} Seriam necessárias {1} pessoas',
  '{0}, or fewer touches; as it is, {1} of {2} {3} can be served.':
    '{0}, ou menos contatos; como está, é possível atender {1} de {2} {3}.',
  '{0} Plan more people, or fewer touches.': '{0} Planeje mais pessoas ou menos contatos.',
  'follow-ups that take more hours than the team has': 'acompanhamentos que exigem mais horas do que a equipe tem',
  'How many hours {0} needs can’t be computed: {1}.': 'Não é possível calcular de quantas horas {0} precisa: {1}.',
  'minutes-each doesn’t say how long one {0} takes': 'em minutes-each não consta quanto leva cada {0}',
  '{0} is no stage of the funnel': '{0} não é uma etapa do funil',
  'follow-ups of which the hours can’t be computed': 'acompanhamentos cujas horas não podem ser calculadas',
  'That is less than the {0} {1} {2} that the funnel plans. Promise what is planned, or plan less.':
    'É menos do que o funil prevê ({0} {1} {2}). Prometa o previsto ou preveja menos.',
  'a promised volume below what the funnel plans': 'um volume prometido abaixo do que o funil prevê',
  '{0} of {1} are promised to become {2}, but the funnel counts on {3}. Promise at least that, or plan with the lower rate.':
    'Promete-se que {0} de {1} passarão a {2}, mas o funil conta com {3}. Prometa pelo menos isso ou planeje com a taxa menor.',
  'Set the rate to {0}': 'Definir a taxa em {0}',
  'a promised rate below the funnel’s': 'uma taxa prometida abaixo da do funil',
  'That is less than the {0} that the goal needs. Promise more, or lower the goal.':
    'É menos do que a meta precisa ({0}). Prometa mais ou baixe a meta.',
  'Set it to {0}': 'Definir em {0}',
  '{0} commitments together promise {1} {2} {3}.': '{0} compromissos juntos prometem {1} {2} {3}.',
  '{0} {1} {2} are promised.': 'Prometem-se {0} {1} {2}.',
  '{0} of': '{0} de',
  'a promised volume below what the goal needs': 'um volume prometido abaixo do que a meta precisa',
  'always, as nothing less is stated': 'sempre, pois não está escrito nada menor',
  'in at least {0} of all cases': 'em pelo menos {0} dos casos',
  '{0} was kept in {1} of all cases over its last periods, but is promised {2}. Find out what stands in the way, or promise what can be kept.':
    '“{0}” foi cumprido em {1} dos casos nos últimos períodos, mas se promete {2}. Descubra o que atrapalha ou prometa o que se pode cumprir.',
  'a commitment that was kept less often lately than it promises':
    'um compromisso que ultimamente foi cumprido menos do que promete',
  'From first touch to customer it takes {0} days, longer than the {1} days of the goals’ period: what is won {2} comes from earlier leads. Judge a period’s leads by the customers of a later one.':
    'Do primeiro contato ao cliente passam {0} dias, mais que os {1} dias do período das metas: o que se ganha {2} vem de leads anteriores. Julgue os leads de um período pelos clientes de um posterior.',
  'a sales cycle longer than the goals’ period': 'um ciclo de venda mais longo que o período das metas',
  'The past says little about the rate into {0}: {1} of {2} can mean anything from {3} to {4}. More periods in the history make what is computed from it more certain.':
    'O histórico diz pouco sobre a taxa para {0}: {1} de {2} pode significar qualquer valor entre {3} e {4}. Com mais períodos no histórico, o que se calcula dele fica mais seguro.',
  'a rate about which the past says little': 'uma taxa sobre a qual o histórico diz pouco',
  '{0} plans {1}, more than the {2} of {3} from which they come. Correct the volume that is wrong, or write expanding: true on {4} if one {5} brings several.':
    '{0} prevê {1}, mais que os {2} de {3} de onde vêm. Corrija o volume que está errado, ou escreva expanding: true em {4} se de cada {5} saem vários.',
  'a stage planned above the one from which it comes': 'uma etapa prevista acima daquela de onde vem',
  '{0}, but line {1} says {2}.': '{0}, mas na linha {1} está escrito {2}.',
  '{0} {1} doesn’t follow from {2} either, but from {3} it does: {4} is most likely the number that is wrong.':
    '{0} {1} também não resulta de {2}, mas de {3} sim: o mais provável é que o número errado seja {4}.',
  '{0} They can’t all be right: correct the one that is wrong.':
    '{0} Não podem estar todos certos: corrija o que está errado.',
  '{0} That would be a rate of {1}. The three numbers can’t all be right: correct the one that is wrong.':
    '{0} Isso seria uma taxa de {1}. Os três números não podem estar todos certos: corrija o que está errado.',
  'the rate: {0}': 'a taxa: {0}',
  'the next volume: {0}': 'o volume seguinte: {0}',
  'Set the volume of {0} to {1}': 'Definir o volume de {0} em {1}',
  'Set the rate into {0} to {1}': 'Definir a taxa para {0} em {1}',
  'volumes and a rate of the funnel that contradict each other': 'volumes e uma taxa do funil que se contradizem',
  'The goal is {0} {1}, but in {2} past periods the best was {3} ({4}) and the mean {5}. Start from what was reached and raise the goal later, or say what will change.':
    'A meta é {0} {1}, mas em {2} períodos passados o melhor foi {3} ({4}) e a média, {5}. Parta do que foi alcançado e aumente a meta depois, ou diga o que vai mudar.',
  'a goal far above everything reached before': 'uma meta muito acima de tudo o que já se alcançou',
  'Write {0}, or correct the figure that is wrong.': 'Escreva {0} ou corrija o número que está errado.',
  'Write the share and the deal that the goals or their segments lack, or correct the figure that is wrong.':
    'Escreva a parte do Marketing e a venda média que faltam nas metas ou nos segmentos, ou corrija o número que está errado.',
  'Marketing’s revenue ÷ average deal is {0}, which takes {1} customers, but the goals say {2}. What every stage needs rests on this number. Write {3}, or correct the figure that is wrong.':
    'Receita do Marketing ÷ venda média dá {0}, ou seja, {1} clientes, mas nas metas está escrito {2}. Deste número depende o que cada etapa precisa. Escreva {3} ou corrija o número que está errado.',
  'All segments together take {0} customers, but the goals say {1}. What every stage needs rests on this number. {2}':
    'Todos os segmentos juntos exigem {0} clientes, mas nas metas está escrito {1}. Deste número depende o que cada etapa precisa. {2}',
  'Set the customers to {0}': 'Definir os clientes em {0}',
  'Average deal × lifetime ÷ deal period is {0} = {1}, but the lifetime value says {2}. Write {3}, or correct the figure that is wrong.':
    'Venda média × permanência ÷ período da venda dá {0} = {1}, mas como valor do tempo de vida do cliente está escrito {2}. Escreva {3} ou corrija o número que está errado.',
  'Set the lifetime value to {0}': 'Definir o valor do tempo de vida do cliente em {0}',
  'customers or a lifetime value that don’t follow from the other goals':
    'clientes ou um valor do tempo de vida do cliente que não resultam das outras metas',
  '{0} short, worth {1}': 'faltam {0}, no valor de {1}',
  '{0} short': 'faltam {0}',
  'The plan brings {0} {1} {2}, but the goal needs {3}: {4}.':
    'O plano traz {0} {1} {2}, mas a meta precisa de {3}: {4}.',
  '{0} Plan more, or set a goal that the plan reaches.': '{0} Preveja mais ou defina uma meta que o plano alcance.',
  'It takes {0} more {1} ({2} instead of {3})': 'São necessários mais {0} {1} ({2} em vez de {3})',
  '{0}, or a rate from {1} to {2} of {3} instead of {4}.': '{0}, ou uma taxa de {1} para {2} de {3} em vez de {4}.',
  'a plan that brings fewer customers than the goal needs': 'um plano que traz menos clientes do que a meta precisa',
  'The plan brings {0} {1} {2}, {3} more than the {4} that the goal needs.':
    'O plano traz {0} {1} {2}, {3} mais que os {4} de que a meta precisa.',
  '{0} The goal can be higher, or less is enough.': '{0} A meta pode ser maior, ou basta menos.',
  '{0} The goal can be higher, or {1} {2} are enough.': '{0} A meta pode ser maior, ou bastam {1} {2}.',
  'a plan that brings over a quarter more customers than the goal needs':
    'um plano que traz mais de 25% além dos clientes de que a meta precisa',
  'How many customers the goals need can’t be determined: {0} missing. Add it, or state the customers, so that every stage’s need can be computed.':
    'Não é possível determinar de quantos clientes as metas precisam; falta: {0}. Acrescente isso, ou escreva os clientes, para que se possa calcular o que cada etapa precisa.',
  'marketing-share': 'marketing-share',
  'average-deal': 'average-deal',
  'goals from which the number of customers can’t be determined':
    'metas das quais não se pode deduzir o número de clientes',
  'The goals don’t say which part of the revenue starts with Marketing, so all {0} count as Marketing’s. Add marketing-share, such as 60%, if Sales brings some of it alone.':
    'Nas metas não consta que parte da receita começa no Marketing, portanto os {0} inteiros contam como do Marketing. Acrescente marketing-share, por exemplo 60%, se Vendas traz uma parte por conta própria.',
  'goals that don’t say which part of the revenue starts with Marketing':
    'metas em que não consta que parte da receita começa no Marketing',
  '{0} into {1} is more than the past makes likely: it was {2} ({3} of {4}), so {5} to {6} with 95% confidence. Plan with a rate in that range, or say what will change.':
    '{0} para {1} é mais do que o histórico torna provável: foi {2} ({3} de {4}), ou seja, entre {5} e {6} com 95% de confiança. Planeje com uma taxa desse intervalo ou diga o que vai mudar.',
  'a rate above what the past makes likely': 'uma taxa acima da que o histórico torna provável',
  'A rate of {0} would make more of a stage than there were before. Write at most 100%, or add expanding: true to the stage if one of them brings several.':
    'Uma taxa de {0} tiraria de uma etapa mais do que havia antes. Escreva no máximo 100%, ou acrescente expanding: true à etapa se de cada um saem vários.',
  '{0} is more than all there is. Write at most 100%.': '{0} é mais que o total. Escreva no máximo 100%.',
  'a percent over 100%': 'uma porcentagem acima de 100%',
  '{0} ({1}) × {2} = {3} ({4}), and the file says {5}: they agree only because the rate is rounded. Write it with the digits it needs.':
    '{0} ({1}) × {2} = {3} ({4}), e no arquivo está escrito {5}: só concordam porque a taxa está arredondada. Escreva-a com as casas de que precisa.',
  'Write the rate as {0}': 'Escrever a taxa como {0}',
  'a rate that agrees with the volumes only because it is rounded':
    'uma taxa que concorda com os volumes só porque está arredondada',
  'A response within {0} is promised day and night, but the calendar is open only {1} of the 168 hours of a week ({2}) and closed for up to {3} hours on end. Write {4}, so that the time runs only while somebody is there.':
    'Promete-se uma resposta em {0} dia e noite, mas o calendário está aberto só {1} das 168 horas da semana ({2}) e fechado por até {3} horas seguidas. Escreva {4}, para que o prazo corra só enquanto há alguém.',
  'a response time that can’t be kept while the calendar is closed':
    'um tempo de resposta que não pode ser cumprido enquanto o calendário está fechado',
  'Set {0} to {1}': 'Definir {0} em {1}',
  '{0} = {1}, but the segments together are the whole, 100%. Correct the share that is wrong.':
    '{0} = {1}, mas os segmentos juntos são o total, 100%. Corrija a parte que está errada.',
  'segments whose parts of the revenue don’t add up to 100%': 'segmentos cujas partes da receita não somam 100%',
  'How many {0} there will be and how many the goal needs can’t be computed. Missing: {1}. Add one of them.':
    'Não é possível calcular quantos haverá nem de quantos a meta precisa em: {0}. Falta: {1}. Acrescente um destes dados.',
  'the volume of {0}': 'o volume de {0}',
  'the rate into {0}': 'a taxa para {0}',
  'the customers of the goals': 'os clientes das metas',
  'stages of which neither the plan nor what the goal needs can be computed':
    'etapas das quais não se pode calcular nem o plano nem o que a meta precisa',
  '{0} = {1} touches, but the total says {2}. Correct the total, or the touch that is wrong.':
    '{0} = {1} contatos, mas no total está escrito {2}. Corrija o total ou o contato que está errado.',
  'Set the total to {0}': 'Definir o total em {0}',
  'a total that isn’t the sum of the touches': 'um total que não é a soma dos contatos',
  'a day': 'por dia',
  'a business day': 'por dia útil',
  'a week': 'por semana',
  'every two weeks': 'a cada duas semanas',
  'a month': 'por mês',
  'a quarter': 'por trimestre',
  'a half year': 'por semestre',
  'a year': 'por ano',
  'With a rate of {0} into {1} no number of {2} is enough for the {3} {4} that the goal needs. Write a rate above 0%.':
    'Com uma taxa de {0} para {1}, nenhuma quantidade de {2} basta para o que a meta precisa ({3} {4}). Escreva uma taxa acima de 0%.',
  'If none of {0} becomes {1}, no number of {2} is enough for the {3} {4} that the goal needs. Write a volume above 0.':
    'Se nada de {0} passa a {1}, nenhuma quantidade de {2} basta para o que a meta precisa ({3} {4}). Escreva um volume acima de 0.',
  'a rate of 0 before a stage that the goal needs': 'uma taxa de 0 antes de uma etapa de que a meta precisa',
})

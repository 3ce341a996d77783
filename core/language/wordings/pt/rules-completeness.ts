import type { Translations } from '../translations.ts'

export const rulesCompleteness: Translations = () => ({
  'Add the four questions of BANT as criteria': 'Acrescentar como critérios as quatro perguntas do BANT',
  '“{0}” does not say which information comes with a lead, so whoever receives it has to search first. Add “requires”, such as {1}.':
    'Em “{0}” não consta que informação acompanha um lead, e quem o recebe precisa procurá-la primeiro. Acrescente “requires”, por exemplo {1}.',
  'Require the five usual fields': 'Exigir os cinco dados habituais',
  'a hand-off that does not say which information comes along':
    'um repasse em que não consta que informação o acompanha',
  '“{0}” gives rejected leads back within {1}, but “{2}” promises {3}. Only one of them can be kept: write the same time in both.':
    '“{0}” devolve os leads rejeitados em {1}, mas “{2}” promete {3}. Só um dos dois pode ser cumprido: escreva o mesmo prazo nos dois.',
  '“{0}” promises {1}.': '“{0}” promete {1}.',
  'Write {0} in {1}': 'Escrever {0} em {1}',
  'a hand-off and a commitment that give rejected leads different deadlines':
    'um repasse e um compromisso que dão prazos diferentes para os leads rejeitados',
  'Nothing says when a lead changes hands, so both teams can believe that the other one has it. Add a hand-off: what is handed over, with which information, and how it comes back.':
    'Em nenhum lugar consta quando um lead muda de mãos, e cada equipe pode achar que ele está com a outra. Acrescente um repasse: o que é repassado, com que informação e como volta.',
  'Add a hand-off': 'Acrescentar um repasse',
  'two teams that commit, and no hand-off between them':
    'duas equipes que se comprometem, sem nenhum repasse entre elas',
  'a deadline (“within”)': 'um prazo (“within”)',
  'reasons (“reasons”)': 'motivos (“reasons”)',
  'where they go (“to”)': 'um destino (“to”)',
  '“{0}” does not say how a lead comes back when it is rejected, so it stays in limbo between the teams. Add “reject” with a deadline, reasons and where it goes.':
    'Em “{0}” não consta como volta um lead rejeitado, e ele fica no limbo entre as equipes. Acrescente “reject” com um prazo, motivos e um destino.',
  'How “{0}” gives rejected leads back lacks {1}. A lead that is neither taken nor returned is lost to both teams.':
    'Na devolução dos leads rejeitados em “{0}” falta: {1}. Um lead que não é aceito nem devolvido está perdido para as duas equipes.',
  'Say how rejected leads come back': 'Escrever como voltam os leads rejeitados',
  'a hand-off that does not say how rejected leads come back':
    'um repasse em que não consta como voltam os leads rejeitados',
  '{0} and {1}': '{0} e {1}',
  'Numbers that nobody talks about change nothing.': 'Números de que ninguém fala não mudam nada.',
  'The teams have no meeting. {0} Let them meet every month.':
    'As equipes não têm nenhuma reunião. {0} Faça com que se reúnam todo mês.',
  'The teams meet less often than every quarter. {0} Let them meet every month.':
    'As equipes se reúnem menos de uma vez por trimestre. {0} Faça com que se reúnam todo mês.',
  'Add a monthly meeting': 'Acrescentar uma reunião mensal',
  'Hold {0} every month': 'Realizar {0} todo mês',
  'teams that never meet, or less often than quarterly':
    'equipes que nunca se reúnem, ou menos de uma vez por trimestre',
  'The definition of “{0}” has no criteria, so one team may hand over what the other rejects. Add criteria to decide by with yes or no, a framework or a score.':
    'A definição de “{0}” não tem critérios, e uma equipe pode repassar o que a outra rejeita. Acrescente critérios que se decidam com sim ou não, um método ou uma pontuação.',
  'a qualified or handed-over lead that is defined without criteria':
    'um lead qualificado ou repassado que é definido sem critérios',
  'Nothing says in what time rejected leads come back with a reason, so they stay in limbo and Marketing learns nothing. Add a commitment of kind feedback, or “reject” to a hand-off.':
    'Em nenhum lugar consta em que prazo os leads rejeitados voltam com um motivo; eles ficam no limbo e o Marketing não aprende nada. Acrescente um compromisso do tipo feedback, ou “reject” em um repasse.',
  'commitments that never say how rejected leads come back':
    'compromissos em que não consta como voltam os leads rejeitados',
  'This agreement has no funnel, so nobody can compute what each team has to deliver. Add the stages from the first touch to the customer, with volumes and rates.':
    'Este acordo não tem funil, e ninguém consegue calcular o que cada equipe deve entregar. Acrescente as etapas do primeiro contato até o cliente, com volumes e taxas.',
  'Add a funnel': 'Acrescentar um funil',
  'an agreement without a funnel': 'um acordo sem funil',
  "This agreement has no goals, so nobody can compute how many customers and leads are needed. Add the revenue that the company wants, Marketing's share of it and the average deal.":
    'Este acordo não tem metas, e ninguém consegue calcular quantos clientes e leads são necessários. Acrescente a receita que a empresa quer, a parte que vem do Marketing e a venda média.',
  'Add goals': 'Acrescentar metas',
  'an agreement without goals': 'um acordo sem metas',
  'Add such a commitment': 'Acrescentar um compromisso assim',
  'The team “{0}” has no lead. Name the person who speaks for it and approves the agreement.':
    'A equipe “{0}” não tem líder. Indique a pessoa que fala por ela e aprova o acordo.',
  'Make {0} the lead': 'Indicar {0} como líder',
  'a team without a lead': 'uma equipe sem líder',
  'Nothing says what happens when these are missed: {0}. Add “on-miss” with who is told or what is done, while nobody is angry yet.':
    'Em nenhum lugar consta o que acontece se isto não for cumprido: {0}. Acrescente “on-miss” com quem é avisado ou o que é feito, enquanto ninguém está aborrecido.',
  '“{0}” has no “on-miss”.': '“{0}” não tem “on-miss”.',
  'commitments of which nothing says what happens when they are missed':
    'compromissos de que não consta o que acontece se não forem cumpridos',
  'The review': 'a revisão',
  '{0} has no owner. Name the one person who answers for it: what belongs to everybody is done by nobody.':
    'Não há responsável para {0}. Indique a única pessoa que responde: o que é de todos ninguém faz.',
  'Make {0} the owner': 'Indicar {0} como responsável',
  'a commitment, hand-off, report, meeting or review without an owner':
    'um compromisso, repasse, relatório, reunião ou revisão sem responsável',
  'This agreement describes no ideal buyer, so Marketing and Sales may look for different people. Add a persona: industry, position, size of the company, what troubles them.':
    'Este acordo não descreve nenhum comprador ideal, e Marketing e Vendas podem estar procurando pessoas diferentes. Acrescente um: setor, cargo, tamanho da empresa e o que o preocupa.',
  'Add a persona': 'Acrescentar um comprador ideal',
  'an agreement that describes no ideal buyer': 'um acordo que não descreve nenhum comprador ideal',
  '“{0}” promises a number of “{1}”, and nothing says of what quality, so the number can be met with leads that nobody wants. Add “quality” here, or criteria to the definition of “{2}”.':
    '“{0}” promete uma quantidade de “{1}”, e em nenhum lugar consta de que qualidade; a quantidade pode ser atingida com leads que ninguém quer. Acrescente “quality” aqui, ou critérios à definição de “{2}”.',
  '“{0}” is defined here, without criteria.': '“{0}” é definido aqui, sem critérios.',
  'This promises the same.': 'Isto promete o mesmo.',
  'a promised volume of which nothing says how good it must be':
    'um volume prometido de que não consta que qualidade deve ter',
  'No commitment says how fast a lead is contacted, and interest fades while leads wait. Add a commitment of kind response.':
    'Em nenhum compromisso consta com que rapidez um lead é contatado, e o interesse se perde enquanto os leads esperam. Acrescente um compromisso do tipo response.',
  'commitments that never say how fast leads are contacted':
    'compromissos em que não consta com que rapidez os leads são contatados',
  'Nothing says who does the work behind the commitments of: {0}. Add responsibilities, so that everyone knows what is theirs.':
    'Em nenhum lugar consta quem faz o trabalho por trás dos compromissos de: {0}. Acrescente responsabilidades, para que cada um saiba o que lhe cabe.',
  '“{0}” has commitments and no responsibility.': '“{0}” tem compromissos e nenhuma responsabilidade.',
  'a team with commitments and without any responsibility':
    'uma equipe com compromissos e sem nenhuma responsabilidade',
  'No commitment says how often a lead is tried before it is given up, so leads that Marketing worked for may be dropped after one call. Add a commitment of kind follow-up.':
    'Em nenhum compromisso consta quantas vezes se tenta um lead antes de desistir, e leads que custaram trabalho ao Marketing podem ser descartados depois de uma só ligação. Acrescente um compromisso do tipo follow-up.',
  'commitments that never say how often leads are tried':
    'compromissos em que não consta quantas vezes se tenta cada lead',
  'No commitment says how many leads one team delivers to the other, so nobody can tell whether there are enough. Add a commitment of kind volume.':
    'Em nenhum compromisso consta quantos leads uma equipe entrega à outra, e ninguém sabe se são suficientes. Acrescente um compromisso do tipo volume.',
  'commitments that never say how many leads': 'compromissos em que não consta quantos leads',
  'Nobody commits to anything yet. An agreement lives from promises on both sides: add what each team owes the other, as a number, a defined term and a time limit.':
    'Ninguém se compromete ainda com nada. Um acordo vive de promessas dos dois lados: acrescente o que cada equipe deve à outra, com um número, um termo definido e um prazo.',
  'Add a commitment for each team': 'Acrescentar um compromisso por equipe',
  'This is promised to “{0}”.': 'Isto é prometido a “{0}”.',
  '“{0}” takes part in this hand-off.': '“{0}” participa deste repasse.',
  'is promised “{0}”': 'recebe a promessa “{0}”',
  'takes part in the hand-off “{0}”': 'participa do repasse “{0}”',
  'The team “{0}” {1} and promises nothing in return. Only an agreement in which both sides commit is kept: add a commitment by “{2}”.':
    'A equipe “{0}” {1} e não promete nada em troca. Só se cumpre um acordo em que os dois lados se comprometem: acrescente um compromisso de “{2}”.',
  'Add a commitment by {0}': 'Acrescentar um compromisso de {0}',
  'a team that receives and promises nothing in return': 'uma equipe que recebe e não promete nada em troca',
  'progress (where we stand against the target)': 'o avanço (onde estamos em relação ao objetivo)',
  'speed (time to the first contact)': 'a rapidez (tempo até o primeiro contato)',
  'depth (attempts for each lead)': 'a insistência (tentativas por lead)',
  'leadership (from the first touch to revenue)': 'o resumo para a direção (do primeiro contato à receita)',
  'There is no report on {0}. What neither team sees, neither can keep to: add who makes it and how often.':
    'Falta um relatório sobre {0}. O que nenhuma equipe vê, nenhuma pode cumprir: acrescente quem o faz e com que frequência.',
  'Add the missing reports': 'Acrescentar os relatórios que faltam',
  'a missing report on progress, speed, depth or for the leadership':
    'a falta de um relatório de avanço, de rapidez, de insistência ou para a direção',
  "Nothing says when this agreement is looked at again. Goals and markets change, and an agreement that doesn't is soon ignored: add a review every quarter.":
    'Em nenhum lugar consta quando este acordo volta a ser examinado. Metas e mercados mudam, e um acordo que não muda logo é esquecido: acrescente uma revisão trimestral.',
  'Add a review': 'Acrescentar uma revisão',
  'The next review is on {0}, but the agreement ends on {1}. Review it before it ends, so that nobody has to work without one.':
    'A próxima revisão é em {0}, mas o acordo termina em {1}. Revise-o antes que termine, para que ninguém precise trabalhar sem acordo.',
  'Review it on {0}': 'Revisar em {0}',
  'an agreement that is not reviewed before it ends': 'um acordo que não é revisto antes de terminar',
  'A lead needs {0} points to be “{1}”, but all points together are {2}, so none can ever be. Lower the threshold, or give more points.':
    'Um lead precisa de {0} pontos para ser “{1}”, mas todos os pontos juntos somam {2}, e nenhum consegue chegar lá. Baixe o limiar ou dê mais pontos.',
  'These points add up to {0}.': 'Estes pontos somam {0}.',
  'a score whose threshold all points together cannot reach':
    'uma pontuação cujo limiar não se alcança nem com todos os pontos juntos',
  'The team “{0}” makes {1} commitments, “{2}” only {3}. An agreement that one side carries alone is soon resented: look at what “{4}” owes in return.':
    'A equipe “{0}” assume {1} compromissos e “{2}”, só {3}. Um acordo que pesa sobre um lado só logo gera mal-estar: veja o que “{4}” deve em troca.',
  '“{0}” makes the fewest commitments.': '“{0}” é a equipe que assume menos compromissos.',
  'a team with more than three times the commitments of another':
    'uma equipe com mais do triplo dos compromissos de outra',
  'Without it nobody can say whether it was kept.': 'Sem isso ninguém pode dizer se foi cumprido.',
  '“{0}” promises neither a number nor by when. {1} Add “target”, and “every” or “within”.':
    '“{0}” não promete nem um número nem um prazo. {1} Acrescente “target”, e “every” ou “within”.',
  '“{0}” promises no number. {1} Add “target”, such as 4 or 95%.':
    '“{0}” não promete nenhum número. {1} Acrescente “target”, por exemplo 4 ou 95%.',
  '“{0}” has no time limit. {1} Add “every” or “within”.': '“{0}” não tem prazo. {1} Acrescente “every” ou “within”.',
  'a custom commitment without a number or without a time limit':
    'um compromisso do tipo custom sem número ou sem prazo',
  'Both teams will decide differently what counts. Write what must be true for something to be “{0}”.':
    'Cada equipe vai decidir à sua maneira o que conta. Escreva o que precisa ser verdade para que algo seja “{0}”.',
  'The definition of “{0}” is not written yet. {1}': 'A definição de “{0}” ainda não está escrita. {1}',
  'The definition of “{0}” only repeats its name. {1}': 'A definição de “{0}” só repete o próprio nome. {1}',
  'a definition that is empty, still to be written, or only repeats its name':
    'uma definição vazia, ainda por escrever ou que só repete o próprio nome',
})

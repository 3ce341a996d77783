import type { Translations } from '../translations.ts'

/** What the language says of each key, for hover and completion, and of what is missing. */
export const schema: Translations = () => ({
  'SLA as Code': 'SLA as Code',
  'An agreement between the teams that win customers together, normally Marketing and Sales: who promises what to whom, in numbers, and by when. Keys that begin with `x-` are yours: they are allowed everywhere and ignored.':
    'Um acordo entre as equipes que ganham clientes juntas, normalmente Marketing e Vendas: quem promete o quê a quem, em números, e para quando. As chaves que começam com `x-` são suas: são aceitas em todo lugar e ignoradas.',
  'The version of this language.': 'A versão desta linguagem.',
  'Language version': 'Versão da linguagem',
  'The version of this language. It is `1`.': 'A versão desta linguagem. É `1`.',
  Title: 'Título',
  'What the agreement is called.': 'Como se chama o acordo.',
  "The agreement's own version, of your choice. It is compared as it is written: `2026.10` is not `2026.1`.":
    'A versão do próprio acordo, à sua escolha. É comparada como está escrita: `2026.10` não é `2026.1`.',
  'Where the agreement stands: `draft` (if absent), `proposed`, `active` or `retired`. An active one needs `valid` and the approval of every team lead.':
    'Em que ponto está o acordo: `draft` (se faltar), `proposed`, `active` ou `retired`. Um acordo em vigor precisa de `valid` e da aprovação de cada líder de equipe.',
  Summary: 'Resumo',
  'The agreement in a few sentences, for those who read no further.':
    'O acordo em poucas frases, para quem não lê mais.',
  Language: 'Idioma',
  'The language of the rendered agreement: `en` (if absent), `es` or `pt`. The keys in this file stay English.':
    'O idioma do acordo como é mostrado: `en` (se faltar), `es` ou `pt`. As chaves deste arquivo continuam em inglês.',
  Owner: 'Responsável',
  'The person who keeps the agreement up to date.': 'A pessoa que mantém o acordo em dia.',
  Currency: 'Moeda',
  'The currency of every amount of money in the agreement, by its three-letter code. Needed as soon as money is used.':
    'A moeda de todos os valores do acordo, pelo código de três letras. É necessária assim que há dinheiro envolvido.',
  'Shared files': 'Arquivos compartilhados',
  'One or more `.sla.yaml` files whose teams, people, definitions, personas, segments, capacity, reports, meetings and calendar are used here too. What is written here wins.':
    'Um ou mais arquivos `.sla.yaml` cujas equipes, pessoas, definições, compradores ideais, segmentos, capacidade, relatórios, reuniões e calendário também são usados aqui. Prevalece o que está escrito aqui.',
  'Shared file': 'Arquivo compartilhado',
  '`true` for a file that is no agreement and only holds what others use with `extends`.':
    '`true` para um arquivo que não é um acordo e só contém o que outros usam com `extends`.',
  Teams: 'Equipes',
  'The teams between which the agreement is made, two or more. Each commits to something.':
    'As equipes entre as quais se faz o acordo, duas ou mais. Cada uma se compromete com algo.',
  'The teams between which the agreement is made, two or more.':
    'As equipes entre as quais se faz o acordo, duas ou mais.',
  'The people who are named anywhere in the agreement, each once.':
    'As pessoas citadas em qualquer parte do acordo, cada uma uma vez.',
  Definitions: 'Definições',
  'The words both teams use, defined so plainly that they decide the same way: lead, MQL, SQL, customer … Everything the funnel, the commitments and the hand-offs speak of is defined here.':
    'As palavras que as duas equipes usam, definidas com tanta clareza que elas decidem do mesmo modo: lead, MQL, SQL, cliente… Aqui se define tudo aquilo de que falam o funil, os compromissos e os repasses.',
  Personas: 'Compradores ideais',
  'The ideal buyers, described concretely.': 'Os compradores ideais, descritos em concreto.',
  'What past periods achieved: the evidence for the rates, for whether the goals are within reach, and for how well the commitments are kept.':
    'O que se alcançou em períodos passados: a base para julgar as taxas, se as metas estão ao alcance e como os compromissos são cumpridos.',
  'Parts of the business with numbers of their own, such as regions or product lines. Their shares of the revenue goal make 100%.':
    'Partes do negócio com números próprios, como regiões ou linhas de produto. As partes delas na meta de receita somam 100%.',
  'How much selling time each team has. It is checked before promises are made: people, hours, and minutes a touch takes.':
    'Quanto tempo de venda cada equipe tem. É verificado antes de prometer: pessoas, horas e os minutos que um contato leva.',
  'What each team promises the other: a number, a defined term and a time limit. Both sides commit. None yet is `{}`.':
    'O que cada equipe promete à outra: um número, um termo definido e um prazo. Os dois lados se comprometem. Se ainda não há nenhum, `{}`.',
  'What each team promises the other: a number, a defined term and a time limit.':
    'O que cada equipe promete à outra: um número, um termo definido e um prazo.',
  'The moments at which something changes hands between the teams.':
    'Os momentos em que algo muda de mãos entre as equipes.',
  'Who does the work behind the commitments, who answers for it, who is asked and who is told.':
    'Quem faz o trabalho por trás dos compromissos, quem responde por ele, quem é consultado e quem é informado.',
  Reports: 'Relatórios',
  'The reports by which both sides see where they stand. Usual are progress, speed, depth and a summary for the leadership.':
    'Os relatórios com que os dois lados veem onde estão. O habitual: avanço, rapidez, insistência e um resumo para a direção.',
  Meetings: 'Reuniões',
  'The meetings in which the teams talk about the numbers.': 'As reuniões em que as equipes falam dos números.',
  'Who has said yes to which version.': 'Quem aceitou qual versão.',
  'What changed from version to version.': 'O que mudou de versão em versão.',
  'An agreement needs a title, its teams, people and definitions, and its commitments. What it uses from other files with `extends` may be written there.':
    'Um acordo precisa de um título, de suas equipes, pessoas e definições, e de seus compromissos. O que usa de outros arquivos com `extends` pode estar escrito lá.',
  'A file with `library: true` holds only what other files use with `extends`: the maps that can be inherited, `calendar` and `title`.':
    'Um arquivo com `library: true` contém só o que outros arquivos usam com `extends`: os grupos que podem ser herdados, `calendar` e `title`.',
  'The time in which the agreement is in force; both days count.':
    'O tempo em que o acordo está em vigor; os dois dias contam.',
  'First day on which the agreement is in force.': 'Primeiro dia em que o acordo está em vigor.',
  'Last day on which the agreement is in force.': 'Último dia em que o acordo está em vigor.',
  'The working time by which business minutes, hours and days are counted: hours of the day, days of the week, minus holidays. Needed as soon as a time limit says `business`.':
    'O horário de trabalho pelo qual se contam os minutos, horas e dias úteis: horas do dia e dias da semana, menos os feriados. É necessário assim que um prazo diz `business`.',
  'The time zone in which the hours are meant. Summer time is taken care of.':
    'O fuso horário em que se entendem as horas. O horário de verão é levado em conta.',
  'When people work on a working day; a list where there is a break.':
    'Quando se trabalha em um dia útil; uma lista se há uma pausa.',
  'The days of the week on which people work. Monday to Friday if absent.':
    'Os dias da semana em que se trabalha. De segunda a sexta se faltar.',
  'Days on which nobody works, so the business clock stands still.':
    'Dias em que ninguém trabalha, portanto o tempo útil não corre.',
  'A team that takes part in the agreement.': 'Uma equipe que participa do acordo.',
  'The name as it is displayed. If absent it is made from the short name.':
    'O nome como é mostrado. Se faltar, é formado a partir do nome curto.',
  'Team lead': 'Líder da equipe',
  'The person who leads the team and approves the agreement for it.':
    'A pessoa que lidera a equipe e aprova o acordo em nome dela.',
  'A person: just the name, or the name with title, team and e-mail address.':
    'Uma pessoa: só o nome, ou o nome com cargo, equipe e e-mail.',
  'The position in the company.': 'O cargo na empresa.',
  'The team the person belongs to.': 'A equipe a que a pessoa pertence.',
  'E-mail address': 'E-mail',
  'Where the person is reached.': 'Onde se encontra a pessoa.',
  'Leaving date': 'Data de saída',
  'The day on which the person leaves or left. Whatever they own then needs somebody else.':
    'O dia em que a pessoa sai ou saiu. Aquilo por que ela responde precisa então de outra pessoa.',
  'What a word means in this company: just the meaning, or the meaning with the criteria by which both teams decide whether something counts.':
    'O que uma palavra significa nesta empresa: só o significado, ou o significado com os critérios pelos quais as duas equipes decidem se algo conta.',
  'What the term means, so plainly that a newcomer decides the same way.':
    'O que o termo significa, com tanta clareza que alguém recém-chegado decida do mesmo modo.',
  'The term as it is displayed. If absent it is made from the short name; `mql`, `sql`, `sal` and `sdr` appear in capitals.':
    'O termo como é mostrado. Se faltar, é formado a partir do nome curto; `mql`, `sql`, `sal` e `sdr` aparecem em maiúsculas.',
  'What must be true for something to count. Each point is checked with yes or no.':
    'O que precisa ser verdade para que algo conte. Cada ponto se verifica com sim ou não.',
  'What rules something out, even if the criteria are met.': 'O que descarta algo, mesmo que os critérios se cumpram.',
  'Qualification framework': 'Método de qualificação',
  'The qualifying questions Sales asks. `bant`: budget, authority, need, timeline. `meddic`: metrics, economic buyer, decision criteria and process, pain, champion. `champ`: challenges, authority, money, priority. `custom`: your own, written as criteria.':
    'As perguntas com que Vendas qualifica. `bant`: orçamento, autoridade, necessidade, prazo. `meddic`: métricas, comprador econômico, critérios e processo de decisão, dor, defensor interno. `champ`: desafios, autoridade, dinheiro, prioridade. `custom`: as próprias, escritas como critérios.',
  'Lead score': 'Pontuação do lead',
  'Points for what a lead is and does, and the sum from which it counts.':
    'Pontos pelo que um lead é e faz, e a soma a partir da qual ele conta.',
  'The person who decides in doubt whether something counts.': 'A pessoa que decide em caso de dúvida se algo conta.',
  'The number of points from which the lead counts.': 'O número de pontos a partir do qual o lead conta.',
  'How many points each trait or action gives.': 'Quantos pontos dá cada característica ou ação.',
  Threshold: 'Limiar',
  'How many points each trait or action gives. Write them in your own words; a minus takes points away.':
    'Quantos pontos dá cada característica ou ação. Escreva-as com as suas palavras; um sinal de menos tira pontos.',
  'An ideal buyer, described so concretely that both teams would recognise them.':
    'Um comprador ideal, descrito tão em concreto que as duas equipes o reconheceriam.',
  'What you call this buyer.': 'Como você chama este comprador.',
  'Who this is, in a sentence or two.': 'Quem é, em uma ou duas frases.',
  'Industries in which this buyer works: a list, or one in words.':
    'Setores em que este comprador trabalha: uma lista, ou um em palavras.',
  'Positions this buyer holds: a list, or one in words.':
    'Cargos que este comprador ocupa: uma lista, ou um em palavras.',
  'Size of the company this buyer works for.': 'Tamanho da empresa em que este comprador trabalha.',
  'What keeps this buyer awake: a list, or one in words.':
    'O que tira o sono deste comprador: uma lista, ou uma preocupação em palavras.',
  'What this buyer wants to achieve: a list, or one in words.':
    'O que este comprador quer alcançar: uma lista, ou uma meta em palavras.',
  'What the company wants to reach together, in money. From revenue, share and average deal follows how many customers are needed, and from those every number up the funnel. Goals hold best when they rest on what was reached before.':
    'O que a empresa quer alcançar em conjunto, em dinheiro. Da receita, da parte do Marketing e da venda média resulta quantos clientes são necessários e, daí, cada número funil acima. As metas se sustentam melhor quando se apoiam no que já se alcançou.',
  'The period to which every figure in this section belongs.': 'O período a que pertence cada número desta seção.',
  'Revenue goal': 'Meta de receita',
  'New revenue the company wants in the period.': 'Receita nova que a empresa quer no período.',
  "Marketing's share": 'Parte do Marketing',
  'The part of the revenue that starts with Marketing. Customers needed = revenue × this share ÷ average deal, rounded up.':
    'A parte da receita que começa no Marketing. Clientes necessários = receita × esta parte ÷ venda média, arredondado para cima.',
  'What one sale brings on average.': 'O que uma venda traz em média.',
  'New customers needed in the period. Need not be written: it is computed from revenue, share and average deal; if written, it is checked against them.':
    'Clientes novos necessários no período. Não é preciso escrever: calcula-se a partir da receita, da parte do Marketing e da venda média; se for escrito, é verificado com eles.',
  'Time a deal pays for': 'Período que uma venda cobre',
  'The time one deal pays for, for example a subscription year. Leave it out where a deal is paid once.':
    'O tempo que uma venda cobre, por exemplo um ano de assinatura. Não escreva se uma venda é paga uma só vez.',
  'Customer lifetime': 'Permanência do cliente',
  "Average length of a customer's engagement.": 'Tempo médio que um cliente permanece.',
  'What a customer brings over the whole engagement. Need not be written: it is average deal × lifetime ÷ deal period; if written, it is checked.':
    'O que um cliente traz enquanto permanece. Não é preciso escrever: é venda média × permanência ÷ período da venda; se for escrito, é verificado.',
  'Gross margin': 'Margem bruta',
  'What is left of the revenue after the direct costs of delivering. Without it, return and ratio count the whole revenue.':
    'O que sobra da receita depois dos custos diretos de entregar. Sem ela, o retorno e a razão contam toda a receita.',
  'Marketing and sales spend': 'Gasto em marketing e vendas',
  'What marketing and sales spend in the period, together.': 'O que marketing e vendas gastam no período, em conjunto.',
  'Due date': 'Data-limite',
  'The day by which the goal is to be reached.': 'O dia até o qual a meta deve ser alcançada.',
  'Past period': 'Período passado',
  'What one past period achieved.': 'O que se alcançou em um período passado.',
  "Which period: as long as the funnel's, in order, each only once.":
    'Qual período: tão longo quanto o do funil, em ordem e cada um uma só vez.',
  'The segment this row is about; without it the row is about everything.':
    'O segmento de que trata esta linha; sem ele, a linha trata de tudo.',
  'Revenue reached in the period.': 'Receita alcançada no período.',
  'How many reached each stage in the period. Rates are judged by these.':
    'Quantos chegaram a cada etapa no período. Por eles se julgam as taxas.',
  'Commitments kept': 'Compromissos cumpridos',
  'Share of cases in which each commitment was kept.': 'Porcentagem de casos em que cada compromisso foi cumprido.',
  'The way from the first touch to the signed customer, stage by stage. What is not written is computed where the rest determines it; what is written is checked.':
    'O caminho do primeiro contato ao cliente com contrato assinado, etapa por etapa. O que não está escrito é calculado onde o resto o determina; o que está escrito é verificado.',
  'The stages in order, first touch first.': 'As etapas em ordem, começando pelo primeiro contato.',
  "The period to which the volumes belong. The goals' period if absent.":
    'O período a que pertencem os volumes. O das metas se faltar.',
  'The stages in order, first touch first. Each is a term from `definitions`. A stage may state `volume`, `rate`, both or neither; the first has no rate and no lag.':
    'As etapas em ordem, começando pelo primeiro contato. Cada uma é um termo de `definitions`. Uma etapa pode ter `volume`, `rate`, ambos ou nenhum; a primeira não tem taxa nem demora.',
  'One stage of the funnel.': 'Uma etapa do funil.',
  'How many reach this stage in the period. Need not be written where it follows from the stage before and the rate, or from the stage after.':
    'Quantos chegam a esta etapa no período. Não é preciso escrever onde resulta da etapa anterior e da taxa, ou da etapa seguinte.',
  'The share of the stage before that reaches this one, or a range if you are not sure. The first stage has none.':
    'A porcentagem da etapa anterior que chega a esta, ou um intervalo se você não tem certeza. A primeira etapa não tem.',
  'The person who answers for this stage.': 'A pessoa que responde por esta etapa.',
  'Average time since the stage before, in days, weeks or months. What comes in later than this before the end can no longer become a customer in time.':
    'Tempo médio desde a etapa anterior, em dias, semanas ou meses. O que entra mais tarde que isso antes do fim já não pode chegar a cliente a tempo.',
  'Growing stage': 'Etapa que cresce',
  '`true` where one of the stage before may become several here (several contacts of one account), so that a rate over 100% is meant.':
    '`true` onde um da etapa anterior pode se tornar vários aqui (vários contatos de uma conta), de modo que uma taxa acima de 100% é intencional.',
  'A part of the business with its own numbers: a region, a product line, a channel. It inherits the goals and the rates of the funnel and states what differs.':
    'Uma parte do negócio com números próprios: uma região, uma linha de produto, um canal. Herda as metas e as taxas do funil e diz o que é diferente.',
  'The part of the revenue goal that this segment brings.': 'A parte da meta de receita que este segmento traz.',
  'Share of the revenue goal': 'Parte da meta de receita',
  'The part of the revenue goal that this segment brings. All segments together make 100%.':
    'A parte da meta de receita que este segmento traz. Todos os segmentos juntos somam 100%.',
  "What one sale brings on average in this segment. The goals' if absent.":
    'O que uma venda traz em média neste segmento. A das metas se faltar.',
  "The part of this segment's revenue that starts with Marketing. The goals' if absent.":
    'A parte da receita deste segmento que começa no Marketing. A das metas se faltar.',
  "The rates of this segment where they differ from the funnel's: the share of the stage before that reaches the stage.":
    'As taxas deste segmento onde diferem das do funil: a porcentagem da etapa anterior que chega à etapa.',
  'Capacity of a team': 'Capacidade de uma equipe',
  'The selling time a team has. Promised follow-ups are checked against it.':
    'O tempo de venda que uma equipe tem. Com ele se verificam os acompanhamentos prometidos.',
  'How many people make the touches.': 'Quantas pessoas fazem os contatos.',
  'Hours a week in which one of them really sells: only a part of the working time.':
    'Horas por semana em que cada uma de fato vende: só uma parte da jornada.',
  'Number of people': 'Número de pessoas',
  'How many people make the touches. New people count for less until they know the business.':
    'Quantas pessoas fazem os contatos. As novas contam menos até conhecerem o negócio.',
  'Selling hours a week': 'Horas de venda por semana',
  'Minutes per touch': 'Minutos por contato',
  'Minutes that one touch of each kind takes, notes included.':
    'Minutos que leva um contato de cada tipo, anotações incluídas.',
  'Minutes that one touch of each kind takes: `call`, `voicemail`, `email`, `social`, `meeting`, `message`.':
    'Minutos que leva um contato de cada tipo: `call`, `voicemail`, `email`, `social`, `meeting`, `message`.',
  'A telephone call, answered or not. Minutes that one takes.':
    'Uma ligação telefônica, atendida ou não. Os minutos que cada uma leva.',
  'A message left on the voicemail. Minutes that one takes.':
    'Uma mensagem deixada na caixa postal. Os minutos que cada uma leva.',
  'An e-mail written to this lead, not a newsletter. Minutes that one takes.':
    'Um e-mail escrito a este lead, não um boletim. Os minutos que cada um leva.',
  'A message or an invitation on a social network. Minutes that one takes.':
    'Uma mensagem ou um convite em uma rede social. Os minutos que cada um leva.',
  'A meeting, in person or online. Minutes that one takes.':
    'Uma reunião, presencial ou on-line. Os minutos que cada uma leva.',
  'A text or chat message. Minutes that one takes.': 'Uma mensagem de texto ou de chat. Os minutos que cada uma leva.',
  'A promise of one team to another: a number, a defined term and a time limit.':
    'Uma promessa de uma equipe a outra: um número, um termo definido e um prazo.',
  'Kind of commitment': 'Tipo de compromisso',
  'What sort of commitment this is; it decides which other keys there are. `volume`: a number of something every period, for example 250 qualified leads a month. `response`: first contact with each one within a time. `follow-up`: a number of calls and messages before giving up. `conversion`: a share that is turned into the next stage. `feedback`: each rejected one back with a reason within a time, so that none is in limbo. `report`: a report, delivered as declared. `custom`: anything else, in your own words, with a number and a limit.':
    'Que tipo de compromisso é; decide que outras chaves há. `volume`: uma quantidade de algo em cada período, por exemplo 250 leads qualificados por mês. `response`: o primeiro contato com cada um dentro de um prazo. `follow-up`: uma quantidade de ligações e mensagens antes de desistir. `conversion`: uma porcentagem que passa à etapa seguinte. `feedback`: cada rejeitado de volta com um motivo dentro de um prazo, para que nenhum fique no limbo. `report`: um relatório, entregue como declarado. `custom`: qualquer outra coisa, com as suas palavras, com um número e um prazo.',
  'Commitment: volume': 'Compromisso: volume',
  'A team delivers a number of something every period. Promised is what the other side receives, not what was done for it.':
    'Uma equipe entrega uma quantidade de algo em cada período. Promete-se o que o outro lado recebe, não o que se fez para isso.',
  'volume: a number of something every period, for example 250 qualified leads a month.':
    'volume: uma quantidade de algo em cada período, por exemplo 250 leads qualificados por mês.',
  'The term that is delivered and counted, usually a stage of the funnel.':
    'O termo que se entrega e se conta, em geral uma etapa do funil.',
  '`volume`: a number of something every period, for example 250 qualified leads a month.':
    '`volume`: uma quantidade de algo em cada período, por exemplo 250 leads qualificados por mês.',
  'How many are promised in each period. Checked against what the goals need.':
    'Quantos se prometem em cada período. Verifica-se com o que as metas precisam.',
  'Commitment: response': 'Compromisso: resposta',
  'A team contacts each one within a time. From minutes to three days: both exist. In business time the clock stands still outside working hours.':
    'Uma equipe contata cada um dentro de um prazo. De minutos a três dias: há de tudo. Em tempo útil o prazo não corre fora do horário de trabalho.',
  'response: first contact with each one within a time.':
    'response: o primeiro contato com cada um dentro de um prazo.',
  'The term that is contacted.': 'O termo que é contatado.',
  'The longest time until the first contact.': 'O tempo máximo até o primeiro contato.',
  '`response`: first contact with each one within a time.':
    '`response`: o primeiro contato com cada um dentro de um prazo.',
  'Time limit': 'Prazo',
  'The longest time until the first contact. Outside working hours a limit in plain minutes can hardly be kept: say `business` minutes.':
    'O tempo máximo até o primeiro contato. Fora do horário de trabalho, um prazo em minutos comuns dificilmente se cumpre: escreva minutos `business`.',
  'Commitment: follow-up': 'Compromisso: acompanhamento',
  'A team tries a number of times, by different channels, before giving up. The time this takes is checked against its capacity.':
    'Uma equipe tenta várias vezes, por diferentes canais, antes de desistir. O tempo que isso leva é verificado com a capacidade dela.',
  'follow-up: a number of calls and messages before giving up.':
    'follow-up: uma quantidade de ligações e mensagens antes de desistir.',
  'The term that is followed up.': 'O termo que é acompanhado.',
  '`follow-up`: a number of calls and messages before giving up.':
    '`follow-up`: uma quantidade de ligações e mensagens antes de desistir.',
  'The time in which all touches are made.': 'O tempo em que se fazem todos os contatos.',
  'Commitment: conversion': 'Compromisso: conversão',
  'A team turns a share of one thing into another, for example qualified leads into customers.':
    'Uma equipe converte uma porcentagem de uma coisa em outra, por exemplo leads qualificados em clientes.',
  'conversion: a share that is turned into the next stage.': 'conversion: uma porcentagem que passa à etapa seguinte.',
  'The term that is turned.': 'O termo que se converte.',
  'The term it is turned into: a later stage.': 'O termo em que se converte: uma etapa posterior.',
  'The share that is turned.': 'A porcentagem que se converte.',
  '`conversion`: a share that is turned into the next stage.':
    '`conversion`: uma porcentagem que passa à etapa seguinte.',
  'The share that is turned. Checked against the rates of the funnel between the two stages.':
    'A porcentagem que se converte. Verifica-se com as taxas do funil entre as duas etapas.',
  'The period over which the share is measured.': 'O período em que se mede a porcentagem.',
  'Commitment: feedback': 'Compromisso: devolução',
  'A team returns each rejected one with a reason, within a time, so that no lead is in limbo and the other side learns.':
    'Uma equipe devolve cada rejeitado com um motivo, dentro de um prazo, para que nenhum lead fique no limbo e o outro lado aprenda.',
  'feedback: each rejected one back with a reason within a time, so that none is in limbo.':
    'feedback: cada rejeitado de volta com um motivo dentro de um prazo, para que nenhum fique no limbo.',
  'The term that is given back.': 'O termo que se devolve.',
  'The longest time until it is back with its reason.': 'O tempo máximo até voltar com o seu motivo.',
  '`feedback`: each rejected one back with a reason within a time, so that none is in limbo.':
    '`feedback`: cada rejeitado de volta com um motivo dentro de um prazo, para que nenhum fique no limbo.',
  'The longest time until it is back with its reason. Should agree with the hand-off.':
    'O tempo máximo até voltar com o seu motivo. Deve concordar com o repasse.',
  'Commitment: report': 'Compromisso: relatório',
  'A team delivers a report that is declared under `reports`.':
    'Uma equipe entrega um relatório declarado em `reports`.',
  'report: a report, delivered as declared.': 'report: um relatório, entregue como declarado.',
  '`report`: a report, delivered as declared.': '`report`: um relatório, entregue como declarado.',
  'Commitment: custom': 'Compromisso: outro',
  'Anything else a team promises. It holds best with a number and a limit: `target`, and `every` or `within`.':
    'Qualquer outra coisa que uma equipe promete. Sustenta-se melhor com um número e um prazo: `target`, e `every` ou `within`.',
  'custom: anything else, in your own words, with a number and a limit.':
    'custom: qualquer outra coisa, com as suas palavras, com um número e um prazo.',
  '`custom`: anything else, in your own words, with a number and a limit.':
    '`custom`: qualquer outra coisa, com as suas palavras, com um número e um prazo.',
  'How often it is due. Say either this or `within`.': 'Com que frequência deve ser feito. Escreva isto ou `within`.',
  'How long it may take. Say either this or `every`.': 'Quanto pode levar. Escreva isto ou `every`.',
  'A commitment whose `kind` is not yet written: every key is possible.':
    'Um compromisso cujo `kind` ainda não está escrito: qualquer chave é possível.',
  'The team that makes this commitment.': 'A equipe que assume este compromisso.',
  'What sort of commitment this is; it decides which other keys there are.':
    'Que tipo de compromisso é; decide que outras chaves há.',
  'Who commits': 'Quem se compromete',
  'The person who answers for the commitment being kept. A name, not a department.':
    'A pessoa que responde pelo cumprimento do compromisso. Um nome, não um departamento.',
  'To whom': 'A quem',
  'The team to which the commitment is made. May be left out when there are only two teams.':
    'A equipe com a qual se assume o compromisso. Pode ser omitida quando há só duas equipes.',
  'Of what': 'De quê',
  'The term the commitment is about, from `definitions`.': 'O termo de que trata o compromisso, de `definitions`.',
  'How many are promised in each period.': 'Quantos se prometem em cada período.',
  Worth: 'Valor',
  'Instead of a number of items, their worth: number × close rate × average deal.':
    'Em vez de uma quantidade, o seu valor: quantidade × taxa de fechamento × venda média.',
  'The term they are turned into.': 'O termo em que se convertem.',
  'How many touches of each kind are made before giving up: `call`, `voicemail`, `email`, `social`, `meeting`, `message`. A known practice is six calls, three voicemails and three e-mails.':
    'Quantos contatos de cada tipo se fazem antes de desistir: `call`, `voicemail`, `email`, `social`, `meeting`, `message`. Uma prática conhecida são seis ligações, três mensagens de voz e três e-mails.',
  'Touches in all': 'Contatos no total',
  'All touches together. Need not be written; if written, it is checked against the sum.':
    'Todos os contatos juntos. Não é preciso escrever; se for escrito, é verificado com a soma.',
  'The report that is delivered, from `reports`.': 'O relatório que se entrega, de `reports`.',
  'What is promised, in a sentence.': 'O que se promete, em uma frase.',
  'The number that is promised: a count, an amount of money or a percentage.':
    'O número que se promete: uma quantidade, um valor em dinheiro ou uma porcentagem.',
  'What the number counts.': 'O que o número conta.',
  "The period in which it is due. The goals' period if absent.":
    'O período em que deve ser feito. O das metas se faltar.',
  'The longest time it may take.': 'O tempo máximo que pode levar.',
  'In how many cases': 'Em quantos casos',
  'Share of the cases in which the limit must be kept. All of them (100%) if absent.':
    'Porcentagem dos casos em que o prazo deve ser cumprido. Todos (100%) se faltar.',
  'The clock starts': 'O prazo começa',
  'When the clock starts: at the `handoff` (if absent), or at the `creation` of the lead.':
    'Quando o prazo começa a correr: no repasse, `handoff` (se faltar), ou na criação do lead, `creation`.',
  'The clock stops': 'O prazo termina',
  'When the clock stops: at the first `attempt` (if absent), or at the first real `conversation`.':
    'Quando o prazo deixa de correr: na primeira tentativa, `attempt` (se faltar), ou na primeira conversa de verdade, `conversation`.',
  'Which outcomes come back with a reason. Only `rejected` if absent; why leads were `won` matters too.':
    'Que resultados voltam com um motivo. Só `rejected` se faltar; também importa por que leads foram ganhos (`won`).',
  'What each of them must come with to count, beyond the definition.':
    'Com o que cada um deve vir para contar, além da definição.',
  'The segment to which the commitment applies; without it, to all.':
    'O segmento a que se aplica o compromisso; sem ele, a todos.',
  'The reason behind the commitment, for those who have to keep it.':
    'A razão do compromisso, para quem precisa cumpri-lo.',
  'Measured by': 'Mede-se com',
  'The report that shows whether the commitment is kept.': 'O relatório que mostra se o compromisso é cumprido.',
  'If it is missed': 'Se não for cumprido',
  'What happens when the commitment is missed.': 'O que acontece quando o compromisso não é cumprido.',
  'How many touches of each kind: `call`, `voicemail`, `email`, `social`, `meeting`, `message`.':
    'Quantos contatos de cada tipo: `call`, `voicemail`, `email`, `social`, `meeting`, `message`.',
  'A telephone call, answered or not. How many of them.': 'Uma ligação telefônica, atendida ou não. Quantas.',
  'A message left on the voicemail. How many of them.': 'Uma mensagem deixada na caixa postal. Quantas.',
  'An e-mail written to this lead, not a newsletter. How many of them.':
    'Um e-mail escrito a este lead, não um boletim. Quantos.',
  'A message or an invitation on a social network. How many of them.':
    'Uma mensagem ou um convite em uma rede social. Quantos.',
  'A meeting, in person or online. How many of them.': 'Uma reunião, presencial ou on-line. Quantas.',
  'A text or chat message. How many of them.': 'Uma mensagem de texto ou de chat. Quantas.',
  'What happens when a commitment is missed: who is told, and what is done. Best in steps, and about the issue rather than the people.':
    'O que acontece quando um compromisso não é cumprido: quem é avisado e o que é feito. De preferência em passos, e sobre o assunto mais que sobre as pessoas.',
  'Who is told': 'Quem é avisado',
  'The person or team to be told, or a list of them.': 'A pessoa ou equipe a avisar, ou uma lista.',
  'What is done then.': 'O que se faz então.',
  'The moment at which something changes hands: when, with what information, in how long it is accepted, and what happens if not.':
    'O momento em que algo muda de mãos: quando, com que informação, em quanto tempo é aceito e o que acontece se não for.',
  'The term that is handed over.': 'O termo que é repassado.',
  'What changes hands': 'O que muda de mãos',
  'What it is called once it is accepted.': 'Como se chama depois de aceito.',
  'Who gives': 'Quem repassa',
  'The team that hands over. With two teams one side is enough.':
    'A equipe que repassa. Com duas equipes basta um lado.',
  'Who receives': 'Quem recebe',
  'The team that takes over. With two teams one side is enough.':
    'A equipe que recebe. Com duas equipes basta um lado.',
  'The person who sees to it that nothing is lost between the teams.':
    'A pessoa que cuida para que nada se perca entre as equipes.',
  Conditions: 'Condições',
  'What must be true for the hand-off to take place.': 'O que precisa ser verdade para que o repasse aconteça.',
  'Minimum information': 'Informação mínima',
  'The information that comes along. Usual are name, position, company, company size and product interest.':
    'A informação que acompanha. O habitual: nome, cargo, empresa, tamanho da empresa e produto de interesse.',
  'Time to accept': 'Prazo para aceitar',
  'The time in which the receiving team accepts or rejects. Usually what is not answered in time counts as accepted.':
    'O tempo em que a equipe que recebe aceita ou rejeita. Em geral, o que não é respondido a tempo conta como aceito.',
  Rejection: 'Rejeição',
  'How the receiving team gives one back: in what time, for which reasons, where it goes.':
    'Como a equipe que recebe devolve: em que prazo, por que motivos e para onde vai.',
  'The time in which it goes back.': 'O tempo em que é devolvido.',
  'The reasons to choose from: a list, or a map that says for each reason the term it goes to.':
    'Os motivos entre os quais escolher: uma lista, ou um grupo que indica para cada motivo o termo a que vai.',
  'Where it goes': 'Para onde vai',
  'What a rejected one becomes and where it goes, a term from `definitions`.':
    'No que se torna o que é rejeitado e para onde vai, um termo de `definitions`.',
  'A piece of work behind the commitments, with who does it and who answers for it. Each is a person or a team.':
    'Um trabalho por trás dos compromissos, com quem o faz e quem responde por ele. Cada um é uma pessoa ou uma equipe.',
  'What is to be done.': 'O que deve ser feito.',
  'Who does it.': 'Quem faz.',
  'What it serves': 'A que serve',
  'The commitment or term that this work serves.': 'O compromisso ou termo a que este trabalho serve.',
  'Who answers for the result.': 'Quem responde pelo resultado.',
  'Who is asked before it is done.': 'Quem é consultado antes de fazer.',
  'Who is told when it is done.': 'Quem é informado quando está feito.',
  'A report that one side gives the other, so that both look at the same numbers.':
    'Um relatório que um lado dá ao outro, para que os dois olhem os mesmos números.',
  'What it shows.': 'O que mostra.',
  'The team that makes it.': 'A equipe que o faz.',
  'How often it comes.': 'Com que frequência chega.',
  'The title as it is displayed. If absent it is made from the short name.':
    'O título como é mostrado. Se faltar, é formado a partir do nome curto.',
  'Kind of report': 'Tipo de relatório',
  "What it shows. `progress`: how far the month's target is. `speed`: time from hand-off to first contact. `depth`: attempts per lead, and leads never reached. `leadership`: from being found to revenue. `custom`: anything else.":
    'O que mostra. `progress`: a que distância está o objetivo do mês. `speed`: tempo do repasse ao primeiro contato. `depth`: tentativas por lead, e leads nunca contatados. `leadership`: de quando nos encontram até a receita. `custom`: qualquer outra coisa.',
  'Who reports': 'Quem relata',
  'The teams and people who receive it.': 'As equipes e pessoas que o recebem.',
  'The person who sees to it that it comes.': 'A pessoa que cuida para que chegue.',
  'The terms whose numbers it shows.': 'Os termos cujos números mostra.',
  'A meeting in which the teams talk about the numbers. Monthly is usual, at least every quarter.':
    'Uma reunião em que as equipes falam dos números. O habitual é todo mês e, no mínimo, a cada trimestre.',
  'How often it takes place.': 'Com que frequência acontece.',
  'The person who invites and leads.': 'A pessoa que convoca e conduz.',
  'The teams and people who take part.': 'As equipes e pessoas que participam.',
  'What is talked about, point by point.': 'Do que se fala, ponto por ponto.',
  'When the agreement itself is looked at again, and how. Goals usually get more ambitious.':
    'Quando o próprio acordo volta a ser examinado, e como. As metas costumam ficar mais ambiciosas.',
  'How often the agreement is reviewed.': 'Com que frequência o acordo é revisto.',
  'The person who sees to it that the review takes place.': 'A pessoa que cuida para que a revisão aconteça.',
  'Next review': 'Próxima revisão',
  'The day of the next review.': 'O dia da próxima revisão.',
  'How it is done, and where people leave comments until then.': 'Como se faz, e onde se deixam comentários até lá.',
  "A person's yes to a version of the agreement.": 'O sim de uma pessoa a uma versão do acordo.',
  'Who approved: normally the lead of a team.': 'Quem aprovou: normalmente o líder de uma equipe.',
  'When.': 'Quando.',
  'Which version was approved. A later version needs a new approval.':
    'Qual versão foi aprovada. Uma versão posterior precisa de nova aprovação.',
  'What changed with a version of the agreement.': 'O que mudou com uma versão do acordo.',
  'The version that brought the change.': 'A versão que trouxe a mudança.',
  'What changed, in a sentence or two.': 'O que mudou, em uma ou duas frases.',
  'Short name': 'Nome curto',
  'The short name of something in this file, written exactly as where it is declared: small letters, digits and hyphens, beginning with a letter, at most 64 characters.':
    'O nome curto de algo neste arquivo, escrito exatamente como onde é declarado: letras minúsculas sem acento, algarismos e hifens, começando com uma letra, no máximo 64 caracteres.',
  'The one person who answers for this. A name, not a department: what belongs to everybody is done by nobody.':
    'A única pessoa que responde por isto. Um nome, não um departamento: o que é de todos ninguém faz.',
  Text: 'Texto',
  'A line of plain text, such as a name or a title.': 'Uma linha de texto simples, como um nome ou um título.',
  Prose: 'Prosa',
  'Text for people to read, in one line or several. Markdown works. `[[mql]]` names a defined term, `{{ goals.revenue }}` puts in a computed value; text that **begins** with either needs quotes.':
    'Texto para pessoas, em uma linha ou em várias. Aceita Markdown. `[[mql]]` cita um termo definido, `{{ goals.revenue }}` insere um valor calculado; um texto que **começa** com um dos dois precisa de aspas.',
  Count: 'Quantidade',
  'A whole number in plain digits: no thousands separators, no `k`.':
    'Um número inteiro só com algarismos: sem separador de milhares e sem `k`.',
  'A number in plain digits, with a point before the decimals.':
    'Um número só com algarismos, com um ponto antes das casas decimais.',
  'A number from 0 up, in plain digits.': 'Um número a partir de 0, só com algarismos.',
  Money: 'Dinheiro',
  "An amount in the agreement's `currency`: plain digits without symbol or separators, with no more decimals than the currency has.":
    'Um valor na moeda do acordo (`currency`): só algarismos, sem símbolo nem separador de milhares, com não mais casas decimais do que a moeda tem.',
  "An amount greater than 0 in the agreement's `currency`: plain digits without symbol or separators.":
    'Um valor maior que 0 na moeda do acordo (`currency`): só algarismos, sem símbolo nem separador de milhares.',
  'Number, money or percent': 'Número, dinheiro ou porcentagem',
  "A number, an amount in the agreement's `currency`, or a percentage with its `%`.":
    'Um número, um valor na moeda do acordo (`currency`) ou uma porcentagem com o seu `%`.',
  Percent: 'Porcentagem',
  'A percentage, always with its `%`: `8%` or `12.5%`.': 'Uma porcentagem, sempre com o seu `%`: `8%` ou `12.5%`.',
  'A percentage with its `%`, or a range with the lower end first.':
    'Uma porcentagem com o seu `%`, ou um intervalo com a ponta menor primeiro.',
  Duration: 'Duração',
  "A length of time: a whole number and a unit (minutes, hours, days, weeks, months, quarters, years). With `business` before minutes, hours or days, the clock runs only in the calendar's working hours.":
    'Um tempo: um número inteiro e uma unidade (minutes, hours, days, weeks, months, quarters, years). Com `business` antes de minutes, hours ou days, o prazo corre só no horário de trabalho do calendário.',
  'An average time in days, weeks or months.': 'Um tempo médio em dias, semanas ou meses.',
  'Length of time': 'Tempo',
  'A length of time by the ordinary calendar, not in business time.':
    'Um tempo pelo calendário comum, não em tempo útil.',
  Cadence: 'Cadência',
  'How often something happens, or the period to which figures belong.':
    'Com que frequência algo acontece, ou o período a que pertencem os números.',
  'A day, written year-month-day.': 'Um dia, escrito ano-mês-dia.',
  'Opening hours of a working day on the 24-hour clock, or a list of them in order where there is a break.':
    'O horário de um dia útil em formato de 24 horas, ou uma lista em ordem se há uma pausa.',
  "A past period, as long as the funnel's: a week `2025-W07`, a month `2025-10`, a quarter `2025-Q4`, a half year `2025-H2` or a year `2025`.":
    'Um período passado, tão longo quanto o do funil: uma semana `2025-W07`, um mês `2025-10`, um trimestre `2025-Q4`, um semestre `2025-H2` ou um ano `2025`.',
  'A version of the agreement, compared as it is written: `2026.10` is not `2026.1`.':
    'Uma versão do acordo, comparada como está escrita: `2026.10` não é `2026.1`.',
  'A currency by its three-letter code (ISO 4217).': 'Uma moeda, pelo código de três letras (ISO 4217).',
  'A time zone by its place name, as in the IANA list.': 'Um fuso horário, pelo nome do lugar, como na lista da IANA.',
  'An e-mail address.': 'Um endereço de e-mail.',
  File: 'Arquivo',
  'The path of another agreement file, relative to this one.': 'O caminho de outro arquivo de acordo, relativo a este.',
  'One or more .sla.yaml files whose teams, people, definitions, personas, segments, capacity, reports, meetings and calendar are used here too.':
    'Um ou mais arquivos .sla.yaml cujas equipes, pessoas, definições, compradores ideais, segmentos, capacidade, relatórios, reuniões e calendário também são usados aqui.',
  'Where the agreement stands: draft (if absent), proposed, active or retired.':
    'Em que ponto está o acordo: draft (se faltar), proposed, active ou retired.',
  'true for a file that is no agreement and only holds what others use with extends.':
    'true para um arquivo que não é um acordo e só contém o que outros usam com extends.',
})

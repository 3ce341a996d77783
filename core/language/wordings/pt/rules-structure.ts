import type { Translations } from '../translations.ts'

export const rulesStructure: Translations = () => ({
  '“{0}” is a {1}, but the funnel counts by {2}. Write past periods of the same length.':
    '“{0}” é um período de outra duração ({1}): o funil conta por {2}. Escreva períodos passados da mesma duração.',
  '“{0}” stands here twice. Keep one row for each period.':
    '“{0}” aparece aqui duas vezes. Deixe uma só linha para cada período.',
  '“{0}” comes before {1}, which stands above it. Put the rows in order, oldest first.':
    '“{0}” é anterior a {1}, que está acima. Ponha as linhas em ordem, começando pela mais antiga.',
  'Rename to {0}': 'Mudar o nome para {0}',
  '“{0}” is the first stage: no stage comes before it, so it has no “{1}”. Remove “{2}”, or move the stage down.':
    '“{0}” é a primeira etapa: nenhuma vem antes, portanto não tem “{1}”. Retire “{2}” ou desça a etapa.',
  'a word, date, time, currency or id that is none': 'uma palavra, data, hora, moeda ou identificador que não é válido',
  'This file is empty. An agreement begins with “sla: 1” and its title.':
    'Este arquivo está vazio. Um acordo começa com “sla: 1” e o título.',
  'An agreement is made between two teams or more, such as marketing and sales. Add the other one here.':
    'Um acordo é feito entre duas equipes ou mais, como marketing e vendas. Acrescente a outra aqui.',
  'This agreement': 'este acordo',
  '{0} has no “{1}”. Add it.': 'Falta “{1}” em {0}. Escreva-o.',
  '{0} has no “{1}”. Add it: {2}': 'Falta “{1}” em {0}. Escreva-o: {2}',
  'Insert {0}': 'Inserir {0}',
  'something that an agreement, or a part of it, cannot do without':
    'a falta de algo indispensável em um acordo ou em uma de suas partes',
  'There are amounts of money here, but no currency. Add one, such as “currency: EUR”.':
    'Há valores em dinheiro aqui, mas nenhuma moeda. Acrescente uma, por exemplo “currency: BRL”.',
  'Some times here are business time, but nothing says what your business hours are. Add a calendar with timezone and hours.':
    'Alguns prazos deste acordo contam em horário comercial, mas em nenhum lugar consta qual é o seu. Acrescente “calendar” com “timezone” e “hours”.',
  "Nothing says to which period the funnel's numbers belong. Add one, such as “period: month”.":
    'Não consta a que período pertencem os números do funil. Acrescente um, por exemplo “period: month”.',
  '“{0}” is empty. Write at least one below it.': '“{0}” está vazio. Escreva pelo menos uma entrada abaixo.',
  'There are more than two teams, so “{0}” must say to whom it is promised. Add “to” with a team.':
    'Há mais de duas equipes, portanto em “{0}” deve constar a quem se promete. Acrescente “to” com uma equipe.',
  '“{0}” must say which team hands over. Add “gives” with a team.':
    'Em “{0}” deve constar qual equipe repassa. Acrescente “gives” com uma equipe.',
  'There are more than two teams, so “{0}” must say which team takes over. Add “receives” with a team.':
    'Há mais de duas equipes, portanto em “{0}” deve constar qual equipe recebe. Acrescente “receives” com uma equipe.',
  'a bare number where a percent belongs': 'um número sem sinal onde cabe uma porcentagem',
  'From the # on this is read as a comment, so the text ends at “{0}”. Put the text in quotes.':
    'A partir de # isto é lido como comentário, e o texto termina em “{0}”. Ponha o texto entre aspas.',
  'Put the text in quotes': 'Pôr o texto entre aspas',
  'text cut off at a #': 'um texto cortado por um #',
  'Keep it as a note of your own: x-{0}': 'Conservar como nota própria: x-{0}',
  'There is no “{0}” here. Possible are: {1}. A key of your own begins with x-.':
    'Não existe “{0}” aqui. São possíveis: {1}. Uma chave própria começa com x-.',
  'There is no “{0}” here. Did you mean {1}?': 'Não existe “{0}” aqui. Você quis dizer {1}?',
  'A library holds only what other agreements share, such as people and definitions, so “{0}” does not belong here. Move it into an agreement, or remove “library: true”.':
    'Uma biblioteca contém só o que outros acordos compartilham, como pessoas e definições, portanto “{0}” não cabe aqui. Passe-o para um acordo ou retire “library: true”.',
  'a key that the language does not have': 'uma chave que a linguagem não tem',
  'The agreement': 'o acordo',
  '{0} is {1} here, but {2} is needed. {3}': 'Em {0} há {1}, mas é preciso {2}. {3}',
  empty: 'um valor vazio',
  'a list': 'uma lista',
  'a group of entries': 'um grupo de entradas',
  'a number': 'um número',
  'a switch (true or false)': 'um interruptor (true ou false)',
  text: 'um texto',
  'text or a group of entries': 'um texto ou um grupo de entradas',
  'text or a list': 'um texto ou uma lista',
  'true or false': 'true ou false',
  'one of {0}': 'uma destas palavras: {0}',
  'a single value': 'um só valor',
  'Write each entry on a line of its own below, indented by two spaces: a key, a colon and its value.':
    'Escreva abaixo cada entrada em uma linha própria, recuada em dois espaços: uma chave, dois-pontos e o valor.',
  'Write each item on a line of its own below, behind “- ”.':
    'Escreva abaixo cada item em uma linha própria, depois de “- ”.',
  'Write true or false.': 'Escreva true ou false.',
  'Write it behind the colon.': 'Escreva-o depois dos dois-pontos.',
  'a list where single entries belong, text where a number belongs, and the like':
    'uma lista onde cabem entradas isoladas, um texto onde cabe um número e casos parecidos',
  'Here it is written first.': 'Aqui aparece pela primeira vez.',
  'This line begins with a tab. Indent with spaces: two for each step.':
    'Esta linha começa com uma tabulação. Recue com espaços: dois para cada nível.',
  'There is a no-break space here: it looks like a space but is read as a letter. Replace it with an ordinary space.':
    'Há aqui um espaço inseparável: parece um espaço, mas é lido como letra. Troque-o por um espaço comum.',
  'There is no space behind the colon of “{0}”, so key and value are read as one word. Write “{1}: ” with a space.':
    'Falta um espaço depois dos dois-pontos de “{0}”, e a chave e o valor são lidos como uma só palavra. Escreva “{1}: ” com um espaço.',
  'There is no space behind the dash, so this is not read as an item of a list. Write “- ” with a space.':
    'Falta um espaço depois do hífen, e isto não é lido como item de uma lista. Escreva “- ” com um espaço.',
  '“{0}” has no colon behind it. Write “{1}:” and then its value.':
    'Faltam os dois-pontos depois de “{0}”. Escreva “{1}:” e em seguida o valor.',
  '“{0}” has characters that mean something else here, so it is not read as text. Put it in quotes.':
    '“{0}” tem caracteres que aqui significam outra coisa, e não é lido como texto. Ponha-o entre aspas.',
  'A name is written without the @. Write {0}.': 'Os nomes são escritos sem @. Escreva {0}.',
  'Between braces a comma ends the value, so this number is read as two things. Write {0}.':
    'Entre chaves, uma vírgula termina o valor, e este número é lido como duas coisas. Escreva {0}.',
  'This line does not stand below its neighbours: what belongs together begins in the same column. Change the spaces in front of it.':
    'Esta linha não está alinhada com as vizinhas: o que vai junto começa na mesma coluna. Mude os espaços no começo dela.',
  'The quote that opens this text is never closed. Write {0} at its end.':
    'As aspas que abrem este texto não se fecham. Escreva {0} no fim.',
  'A bracket is opened here and never closed. Write {0} at its end.':
    'Aqui se abre um colchete ou uma chave que não se fecha. Escreva {0} no fim.',
  'In double quotes a backslash begins a special character, and this is none. Write the backslash twice.':
    'Entre aspas duplas, uma barra invertida inicia um caractere especial, e este não é um. Escreva a barra duas vezes.',
  '“{0}” is already written in line {1}. Keep one of the two, or give this one another name.':
    '“{0}” já aparece na linha {1}. Deixe um dos dois ou dê outro nome a este.',
  'A line that begins with % has no meaning in an agreement. Remove it.':
    'Uma linha que começa com % não significa nada em um acordo. Retire-a.',
  'This line begins a second document, but a file holds one agreement. Remove the line, or move what follows into a file of its own.':
    'Esta linha inicia um segundo documento, mas um arquivo contém um só acordo. Retire a linha ou passe o que vem depois para outro arquivo.',
  '“*{0}” repeats something named “&{1}”, but nothing above has that name. Write the value itself, or quotes around it if the star is part of the text.':
    '“*{0}” repete algo chamado “&{1}”, mas nada acima tem esse nome. Escreva o próprio valor, ou ponha-o entre aspas se o asterisco faz parte do texto.',
  'A list or a map cannot be a key. Write a word and a colon.':
    'Uma lista ou um grupo não pode ser uma chave. Escreva uma palavra e dois-pontos.',
  'The aliases in this file repeat more than {0} pieces of it. Write the values out, or use fewer aliases.':
    'Os apelidos deste arquivo repetem mais de {0} partes dele. Escreva os valores por extenso ou use menos apelidos.',
  'This file is too large to be checked: more than {0} characters. Move parts of it into files of their own.':
    'Este arquivo é grande demais para ser verificado: tem mais de {0} caracteres. Passe partes dele para outros arquivos.',
  'This file is too large to be checked: more than {0} lines. Move parts of it into files of their own.':
    'Este arquivo é grande demais para ser verificado: tem mais de {0} linhas. Passe partes dele para outros arquivos.',
  'This file is too large to be checked: more than {0} values in lists and braces. Move parts of it into files of their own.':
    'Este arquivo é grande demais para ser verificado: tem mais de {0} valores em listas e chaves. Passe partes dele para outros arquivos.',
  'There are more than {0} findings of this kind, and this is the first of those left out. Mend the others, and these are shown.':
    'Há mais de {0} problemas deste tipo, e este é o primeiro dos que não são mostrados. Corrija os outros, e estes aparecerão.',
  'This text is nested more than {0} levels deep, so it cannot be read. An agreement needs seven.':
    'Este texto tem mais de {0} níveis de aninhamento e não pode ser lido. Um acordo precisa de sete.',
  'This line cannot be read. Write a key, a colon, a space and a value, in the column of its neighbours, or begin the line with “- ” in a list.':
    'Esta linha não pode ser lida. Escreva uma chave, dois-pontos, um espaço e um valor, na coluna das vizinhas, ou comece a linha com “- ” se for uma lista.',
  'Indent with spaces': 'Recuar com espaços',
  'Use an ordinary space': 'Usar um espaço comum',
  'Insert the space': 'Inserir o espaço',
  'Insert the colon': 'Inserir os dois-pontos',
  'Put it in quotes': 'Pôr entre aspas',
  'Line it up with its neighbours': 'Alinhar com as vizinhas',
  'Close the quote': 'Fechar as aspas',
  'Close the bracket': 'Fechar o colchete',
  'Write the backslash twice': 'Escrever a barra duas vezes',
  'Remove the line': 'Retirar a linha',
  'text that cannot be read: a missing space, colon or quote, a tab, a key twice':
    'texto que não pode ser lido: falta um espaço, dois-pontos ou aspas, há uma tabulação ou uma chave repetida',
})

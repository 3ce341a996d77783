import type { Translations } from '../translations.ts'

export const commandLine: Translations = () => ({
  'There is no option {0}.': 'Não existe a opção {0}.',
  'There is no option {0}. Did you mean {1}?': 'Não existe a opção {0}. Você quis dizer {1}?',
  'An option is not used as it should be.': 'Uma opção não é usada como deveria.',
  '{0} needs a value behind it.': '{0} precisa de um valor depois.',
  '{0} takes no value.': '{0} não leva valor.',
  '{0} is not used as it should be.': '{0} não é usado como deveria.',
  '{0}: possible are {1}.': '{0}: são possíveis {1}.',
  'checks agreements and says what is wrong': 'verifica acordos e diz o que está errado',
  "Paths are files, folders (searched for *.sla.yaml), patterns in quotes, or - for standard input;\nwithout any, the current folder.\n\n  --format FORMAT      how findings are shown: pretty (for people, the default), json, sarif,\n                       github (annotations of GitHub Actions) or junit\n  --fix                mend what has one sure way to mend it, say what was done, and show the rest;\n                       with -, the mended text goes to standard output\n  --max-warnings N     fail when there are more than N warnings\n  --rule id=severity   error, warning, info or off for one rule; can be repeated\n  --config FILE        read this configuration, not the {0} nearest above each file\n  --today DATE         judge the agreements as of this day, such as 2026-11-21\n\nExit status: 0 fine, 1 findings that fail, 2 wrong usage or a file that can't be read.":
    'Os caminhos são arquivos, pastas (em que se procuram *.sla.yaml), padrões entre aspas,\nou - para a entrada padrão; sem nenhum, a pasta atual.\n\n  --format FORMATO      como os problemas são mostrados: pretty (para pessoas, o padrão), json, sarif,\n                        github (anotações do GitHub Actions) ou junit\n  --fix                 corrige o que tem uma única correção segura, diz o que foi feito e mostra o resto;\n                        com -, o texto corrigido vai para a saída padrão\n  --max-warnings N      falha quando há mais de N avisos\n  --rule id=gravidade   error, warning, info ou off para uma regra; pode ser repetido\n  --config ARQUIVO      lê esta configuração, e não o {0} mais próximo acima de cada arquivo\n  --today DATA          julga os acordos na data deste dia, por exemplo 2026-11-21\n\nStatus de saída: 0 tudo certo, 1 problemas que fazem falhar, 2 uso incorreto ou um arquivo que não pode ser lido.',
  'it cannot be read': 'não pode ser lido',
  '--today {0}: write a day as year-month-day, such as 2026-11-21.':
    '--today {0}: escreva um dia como ano-mês-dia, por exemplo 2026-11-21.',
  '--max-warnings {0}: write a whole number.': '--max-warnings {0}: escreva um número inteiro.',
  'There is no rule “{0}”.': 'Não existe a regra “{0}”.',
  'says what changed between two agreements, and for whom it is tighter or looser':
    'diz o que mudou entre dois acordos, e para quem exige mais ou menos',
  'OLD and NEW are files, or REVISION:FILE for a file as it was in git; one of them may be - for standard input.\n\n  --format text|md|json             how the changes are shown (text); md is for a comment on a pull request\n  --fail-on never|tighter|looser|any  ends with status 1 if something is tighter, looser, or different at all (never)\n\n  sla diff HEAD:agreement.sla.yaml agreement.sla.yaml\n  sla diff main:agreement.sla.yaml agreement.sla.yaml --format md --fail-on tighter':
    'OLD e NEW são arquivos, ou REVISÃO:ARQUIVO para um arquivo como estava no git; um deles pode ser - para a entrada padrão.\n\n  --format text|md|json             como as mudanças são mostradas (text); md é para um comentário em um pull request\n  --fail-on never|tighter|looser|any  termina com status 1 se algo exige mais (tighter), menos (looser) ou simplesmente muda (never)\n\n  sla diff HEAD:agreement.sla.yaml agreement.sla.yaml\n  sla diff main:agreement.sla.yaml agreement.sla.yaml --format md --fail-on tighter',
  'sla diff needs two files, such as: sla diff HEAD:agreement.sla.yaml agreement.sla.yaml':
    'sla diff precisa de dois arquivos, por exemplo: sla diff HEAD:agreement.sla.yaml agreement.sla.yaml',
  'Only one of the two can be standard input.': 'Só um dos dois pode ser a entrada padrão.',
  'says how a number came about; “sla explain RULE” says what a rule finds':
    'diz de onde vem um número; “sla explain REGRA” diz o que uma regra detecta',
  'PATH is the way to a number in the agreement or in the targets that “sla targets” prints:\n\n  sla explain agreement.sla.yaml goals.customers\n  sla explain agreement.sla.yaml funnel.stages.mql.required\n  sla explain funnel-mismatch':
    'PATH é o caminho até um número do acordo ou dos objetivos que “sla targets” imprime:\n\n  sla explain agreement.sla.yaml goals.customers\n  sla explain agreement.sla.yaml funnel.stages.mql.required\n  sla explain funnel-mismatch',
  'sla explain needs a file and a path, such as: sla explain agreement.sla.yaml goals.customers':
    'sla explain precisa de um arquivo e um caminho, por exemplo: sla explain agreement.sla.yaml goals.customers',
  '“{0}” leads to no known number in {1}. “sla targets {2} --format json” shows them all.':
    '“{0}” não leva a nenhum número conhecido em {1}. “sla targets {2} --format json” mostra todos.',
  'There is no rule “{0}”. For a number, name a file and a path.':
    'Não existe a regra “{0}”. Para um número, indique um arquivo e um caminho.',
  'starts the language server for editors': 'inicia o servidor de linguagem para editores',
  'An editor starts it and speaks the Language Server Protocol with it over standard input and output.':
    'Um editor o inicia e fala com ele no Language Server Protocol pela entrada e pela saída padrão.',
  'sla lsp speaks over standard input and output only: sla lsp --stdio':
    'sla lsp fala só pela entrada e pela saída padrão: sla lsp --stdio',
  'lets a language model check agreements and read their numbers':
    'permite que um modelo de linguagem verifique acordos e leia os números',
  'An assistant starts it and speaks the Model Context Protocol with it over standard input and output.\nIt can check an agreement, read the targets, explain a finding or a number, and propose a fix. It reads agreements in\nthe folder in which it is started and below, and writes nothing.':
    'Um assistente o inicia e fala com ele no Model Context Protocol pela entrada e pela saída padrão.\nEle pode verificar um acordo, ler os objetivos, explicar um problema ou um número e propor uma correção. Lê os acordos\nda pasta em que é iniciado e das que estão dentro dela, e não escreve nada.',
  'prints the JSON Schema of the language, for other editors and tools':
    'imprime o JSON Schema da linguagem, para outros editores e ferramentas',
  'Example: sla schema > sla.schema.json': 'Exemplo: sla schema > sla.schema.json',
  'prints what is computed: the goal worked back through the funnel':
    'imprime o que se calcula: a meta levada de volta pelo funil',
  "Also for a file with findings: what can't be computed is left out.\n\n  --format table|json|csv   how the numbers are shown (table)":
    'Também para um arquivo com problemas: o que não pode ser calculado não aparece.\n\n  --format table|json|csv   como os números são mostrados (table)',
  '--config {0}: there is no such file.': '--config {0}: esse arquivo não existe.',
  'There is no file or folder “{0}”.': 'Não existe nenhum arquivo nem pasta “{0}”.',
  'The configuration ignores every agreement of “{0}”.': 'A configuração ignora todos os acordos de “{0}”.',
  'There is no agreement (*.sla.yaml) in “{0}”.': 'Não há nenhum acordo (*.sla.yaml) em “{0}”.',
  'No file matches “{0}”.': 'Nenhum arquivo corresponde a “{0}”.',
  'you are not allowed to read it': 'você não tem permissão para lê-lo',
  'sla {0} needs a file, such as: sla {1} agreement.sla.yaml':
    'sla {0} precisa de um arquivo, por exemplo: sla {1} agreement.sla.yaml',
  'sla {0} takes one file, but there are more: {1}': 'sla {0} aceita um só arquivo, mas há mais: {1}',
  'it is not UTF-8. Save it as UTF-8': 'não está em UTF-8. Salve-o como UTF-8',
  'sla {0} takes no “{1}”.': 'sla {0} não aceita “{1}”.',
  'There is no file “{0}”.': 'Não existe o arquivo “{0}”.',
  '“{0}” is a folder. sla {1} needs a file.': '“{0}” é uma pasta. sla {1} precisa de um arquivo.',
  'Fixed {0}': 'Corrigido: {0}',
  'it is not UTF-8 throughout, so it was not fixed': 'não está todo em UTF-8, portanto não foi corrigido',
  'it changed meanwhile, so it was not fixed': 'mudou nesse meio-tempo, portanto não foi corrigido',
  'it cannot be written, so it was not fixed': 'não pode ser escrito, portanto não foi corrigido',
  'line {0}': 'linha {0}',
  ' (computed)': ' (calculado)',
  'no findings': 'sem problemas',
  error: 'erro',
  warning: 'aviso',
  info: 'informação',
  'fix:': 'correção:',
  'or:': 'ou:',
  '1 file checked': '1 arquivo verificado',
  '{0} files checked': '{0} arquivos verificados',
  '{0}: nothing to mend.': '{0}: nada a corrigir.',
  '1 error': '1 erro',
  '{0} errors': '{0} erros',
  '1 warning': '1 aviso',
  '{0} warnings': '{0} avisos',
  '1 hint': '1 sugestão',
  '{0} hints': '{0} sugestões',
  'There is a quick fix.': 'Há uma correção rápida.',
  'There are quick fixes to choose from.': 'Há correções rápidas para escolher.',
  More: 'Mais',
  'Amounts in {0}': 'Valores em {0}',
  Commitments: 'Compromissos',
  Economics: 'Rentabilidade',
  Confidence: 'Confiança',
  Lag: 'Demora',
  '{0}, each {1}': '{0}, por {1}',
  yes: 'sim',
  NO: 'NÃO',
  'There is no file “{0}” in {1}.': 'Não existe o arquivo “{0}” em {1}.',
  '“{0}” is looked for in git, and there is no git repository here.':
    '“{0}” é procurado no git, e aqui não há nenhum repositório git.',
  'git knows no revision “{0}”. It may be misspelt, or not fetched yet.':
    'O git não conhece a revisão “{0}”. Pode estar mal escrita ou ainda não ter sido baixada.',
  'git isn’t installed, or can’t be found. Without it, compare two files.':
    'O git não está instalado ou não foi encontrado. Sem ele, compare dois arquivos.',
  'There is no command “{0}”. “sla help” lists them.': 'Não existe o comando “{0}”. “sla help” lista todos.',
  'There is no command “{0}”. Did you mean sla {1}? “sla help” lists them.':
    'Não existe o comando “{0}”. Você quis dizer sla {1}? “sla help” lista todos.',
  'Usage: {0}': 'Uso: {0}',
  'SLA as Code: agreements between Marketing and Sales, checked.':
    'SLA as Code: acordos entre Marketing e Vendas, verificados.',
  '“sla help COMMAND” says more about one. “sla --version” prints the version.':
    '“sla help COMANDO” diz mais sobre um. “sla --version” imprime a versão.',
  'There is no tool “{0}”.': 'Não existe a ferramenta “{0}”.',
  'Name the file of the agreement.': 'Indique o arquivo do acordo.',
  '{0} lies outside the folder in which agreements are read.': '{0} está fora da pasta em que os acordos são lidos.',
  '{0} is no agreement: their names end in .sla.yaml.': '{0} não é um acordo: os nomes deles terminam em .sla.yaml.',
  '{0} can’t be read.': '{0} não pode ser lido.',
  'Checking {0} of {1} files …': 'Verificando {0} de {1} arquivos…',
  'writes a new agreement from your answers, complete and without a finding':
    'escreve um acordo novo com as suas respostas, completo e sem problemas',
  'Asks at a terminal, each question with what is most likely; flags answer in advance. FILE is agreement.sla.yaml if none is named, - for standard output.\n\n  --template small-business|b2b-saas|multi-region|agency\n  --language en|es|pt       in which the agreement is read\n  --company NAME            --marketing NAME  --marketing-lead NAME  --sales NAME  --sales-lead NAME\n  --currency CODE           --timezone ZONE\n  --period week|month|quarter|year\n  --revenue AMOUNT          --marketing-share PERCENT  --average-deal AMOUNT\n  --rate-lead PERCENT       how many of 100 of the stage before become one; also --rate-customer, --rate-mql …\n  --regions LIST            for multi-region, such as "North 60%, South 40%"\n  --yes                     takes what is most likely for everything that isn\'t answered\n  --force                   writes over a file that is there\n\n  sla init --yes --company "Fernhill Bikes" --marketing-lead Ana --sales-lead Ben --revenue 100000 --average-deal 5000':
    'Pergunta no terminal e propõe em cada pergunta o mais provável; as opções respondem de antemão. FILE é agreement.sla.yaml se nenhum for indicado; - é a saída padrão.\n\n  --template small-business|b2b-saas|multi-region|agency\n  --language en|es|pt       o idioma em que se lê o acordo\n  --company NOME            --marketing NOME  --marketing-lead NOME  --sales NOME  --sales-lead NOME\n  --currency CÓDIGO         --timezone FUSO\n  --period week|month|quarter|year\n  --revenue VALOR           --marketing-share PORCENTAGEM  --average-deal VALOR\n  --rate-lead PORCENTAGEM   quantos de cada 100 da etapa anterior chegam a ela; também --rate-customer, --rate-mql …\n  --regions LISTA           para multi-region, por exemplo "Norte 60%, Sul 40%"\n  --yes                     toma o mais provável para tudo o que não for respondido\n  --force                   sobrescreve um arquivo que já existe\n\n  sla init --yes --company "Bicicletas do Vale" --marketing-lead Ana --sales-lead Bento --revenue 100000 --average-deal 5000',
  'sla init writes one file. Name only one.': 'sla init escreve um só arquivo. Indique só um.',
  '“{0}”: the name of an agreement ends in .sla.yaml.': '“{0}”: o nome de um acordo termina em .sla.yaml.',
  '“{0}” is a folder.': '“{0}” é uma pasta.',
  'There is a file “{0}” already. Name another one, or use --force to write over it.':
    'Já existe o arquivo “{0}”. Indique outro ou use --force para sobrescrevê-lo.',
  'The template {0} has no question for {1}.': 'O modelo {0} não tem nenhuma pergunta para {1}.',
  'Only you can know these: {0}.': 'Isto só você pode saber: {0}.',
  'There is no terminal to ask at, and these are missing: {0}. With --yes, what is most likely is taken where anything is.':
    'Não há terminal em que perguntar, e falta: {0}. Com --yes, toma-se o mais provável onde houver.',
  'So many the goal takes in each period:': 'Isto é o que a meta exige em cada período:',
  'Write the agreement?': 'Escrever o acordo?',
  'Written: {0}': 'Escrito: {0}',
  'shows an agreement in the browser, live': 'mostra um acordo no navegador, ao vivo',
  'The page follows the file, and the files it extends, whenever they are saved. Numbers can be tried out on it.\nOnly this machine can reach it, at an address that nobody can guess. Ctrl+C stops it.\n\n  --port N    a port instead of any that is free\n  --no-open   prints the address without opening it':
    'A página segue o arquivo, e os arquivos que ele estende, sempre que são salvos. Nela se podem experimentar números.\nSó este computador chega até ela, em um endereço que ninguém pode adivinhar. Ctrl+C a interrompe.\n\n  --port N    uma porta em vez de qualquer uma livre\n  --no-open   imprime o endereço sem abri-lo',
  'sla preview follows a file, so it can’t take standard input.':
    'sla preview segue um arquivo, portanto não aceita a entrada padrão.',
  '{0} is shown at:': '{0} é mostrado em:',
  'The page follows the file. Ctrl+C stops it.': 'A página segue o arquivo. Ctrl+C a interrompe.',
  '--port {0}: a port is a number from 1 to 65535.': '--port {0}: uma porta é um número de 1 a 65535.',
  'writes an agreement as a web page, Word document, PDF, Markdown, calendar or sheet':
    'escreve um acordo como página web, documento do Word, PDF, Markdown, calendário ou planilha',
  'Also a file with errors: they are listed in the document and counted on standard error.\n\n  --format FORMAT    html, pdf, docx, md, ics (meetings, reports, reviews, the agreement’s end),\n                     csv or json (the computed targets), commitments-csv (one commitment a row);\n                     without it the name of OUT decides\n  -o, --output OUT   the file to write, over what is there; or - for standard output, which is\n                     meant where there is none\n  --today DATE       judge the agreement as of this day, such as 2026-11-21\n\nPDF is printed by an installed Chrome, Edge or Chromium. The variable SLA_BROWSER names another.\n\n  sla render agreement.sla.yaml -o agreement.docx\n  sla render agreement.sla.yaml --format md > agreement.md':
    'Também um arquivo com erros: eles são listados no documento e contados na saída de erros.\n\n  --format FORMATO   html, pdf, docx, md, ics (reuniões, relatórios, revisões, o fim do acordo),\n                     csv ou json (os objetivos calculados), commitments-csv (um compromisso por linha);\n                     sem esta opção, o nome de OUT decide\n  -o, --output OUT   o arquivo a escrever, sobre o que houver; ou - para a saída padrão, que é\n                     o que vale se nenhum for indicado\n  --today DATA       julga o acordo na data deste dia, por exemplo 2026-11-21\n\nO PDF é impresso por um Chrome, Edge ou Chromium instalado. A variável SLA_BROWSER indica outro.\n\n  sla render agreement.sla.yaml -o agreement.docx\n  sla render agreement.sla.yaml --format md > agreement.md',
  'A terminal cannot show {0}. Name a file: sla render … -o agreement.{1}':
    'Um terminal não pode mostrar {0}. Indique um arquivo: sla render … -o agreement.{1}',
  '“{0}” is the agreement itself. Name another file to write.':
    '“{0}” é o próprio acordo. Indique outro arquivo para escrever.',
  'Say what is to be written, with --format or with a file: sla render … -o agreement.html':
    'Indique o que deve ser escrito, com --format ou com um arquivo: sla render … -o agreement.html',
  'The name “{0}” does not say what is to be written. Possible are {1}.':
    'O nome “{0}” não indica o que deve ser escrito. São possíveis {1}.',
  '{0} has 1 error. “sla check” says which.': '{0} tem 1 erro. “sla check” diz qual.',
  '{0} has {1} errors. “sla check” says which.': '{0} tem {1} erros. “sla check” diz quais.',
  '{0} has 1 error: it is listed in the document. “sla check” says more.':
    '{0} tem 1 erro: ele consta no documento. “sla check” diz mais.',
  '{0} has {1} errors: they are listed in the document. “sla check” says more.':
    '{0} tem {1} erros: eles constam no documento. “sla check” diz mais.',
  'Not everything in {0} can be read, so this may not be all that changed, or too much. “sla check” says where.':
    'Nem tudo em {0} pode ser lido, por isso pode faltar ou sobrar algo do que mudou. “sla check” diz onde.',
  'Tighter for {0}': 'Mais exigente para {0}',
  'Looser for {0}': 'Menos exigente para {0}',
  '1 change': '1 mudança',
  '{0} changes': '{0} mudanças',
  '1 change; computed numbers that follow from it: {0}': '1 mudança; números calculados que resultam dela: {0}',
  '{0} changes; computed numbers that follow from them: {1}':
    '{0} mudanças; números calculados que resultam delas: {1}',
  '{0} can’t be read any more.': '{0} não pode mais ser lido.',
  'The page’s own files are missing. Install sla again.': 'Faltam os arquivos da própria página. Instale sla de novo.',
  'Port {0} can’t be used. Leave out --port to take one that is free.':
    'A porta {0} não pode ser usada. Omita --port para tomar uma livre.',
  '“{0}” is a folder. Name a file to write.': '“{0}” é uma pasta. Indique um arquivo para escrever.',
  'There is no folder for “{0}” to stand in.': 'Não existe a pasta em que “{0}” ficaria.',
  '“{0}” cannot be written.': '“{0}” não pode ser escrito.',
  'Printing …': 'Imprimindo…',
  'Printing was stopped. Nothing was written.': 'A impressão foi interrompida. Nada foi gravado.',
})

import type { Translations } from '../translations.ts'

export const rulesNames: Translations = () => ({
  'Add a definition of {0}': 'Acrescentar uma definição de {0}',
  'Add {0} to the people': 'Acrescentar {0} às pessoas',
  'Declare {0}': 'Declarar {0}',
  '“{0}” and “{1}” are both shown as “{2}”, so nobody who reads the agreement can tell them apart. Give one of them another name.':
    '“{0}” e “{1}” aparecem com o mesmo nome, “{2}”, e quem lê o acordo não consegue distinguir um do outro. Dê outro nome a um dos dois.',
  '“{0}” is shown by the same name.': '“{0}” aparece com o mesmo nome.',
  'two definitions, people or teams that are shown by the same name':
    'duas definições, pessoas ou equipes que aparecem com o mesmo nome',
  '“{0}” extends a file that extends another, and so on for more than 50 files. They are not read to the end. Extend the files that are needed directly.':
    '“{0}” estende um arquivo que estende outro, e assim por mais de 50 arquivos. Eles não são lidos até o fim. Estenda diretamente os arquivos de que precisa.',
  'Through “{0}” this file extends itself, so nobody can tell which entry counts. Remove the path here, or “extends” in the other file.':
    'Por meio de “{0}” este arquivo estende a si mesmo, e não se sabe qual entrada vale. Retire o caminho aqui ou “extends” no outro arquivo.',
  'a file that extends itself, directly or through others':
    'um arquivo que estende a si mesmo, diretamente ou por meio de outros',
  'The file “{0}” cannot be read, so nothing is taken from it. Ask whoever keeps it to let you read it.':
    'O arquivo “{0}” não pode ser lido, e nada é aproveitado dele. Peça permissão de leitura a quem o mantém.',
  'There is no file “{0}” as seen from this one, so nothing is taken from it.':
    'Visto a partir deste arquivo, não existe “{0}”, e nada é aproveitado dele.',
  '{0} Write the way to it from the folder of this file.':
    '{0} Escreva o caminho até ele a partir da pasta deste arquivo.',
  '{0} Did you mean {1}?': '{0} Você quis dizer {1}?',
  'a file under extends that isn’t there or can’t be read':
    'um arquivo em “extends” que não existe ou não pode ser lido',
  '“{0}” lies outside the workspace folder, so it is not read: whoever has only this folder would not have it. Put the file into the folder, and write the way to it from here.':
    '“{0}” está fora da pasta de trabalho e não é lido: quem só tivesse esta pasta não o teria. Coloque o arquivo dentro da pasta e escreva o caminho até ele a partir daqui.',
  'a file under extends that lies outside the workspace folder':
    'um arquivo em “extends” que está fora da pasta de trabalho',
  'The day on which {0} leaves.': 'O dia da saída de {0}.',
  'Name somebody who stays, so that the other team has someone to turn to.':
    'Indique alguém que fique, para que a outra equipe tenha a quem recorrer.',
  '{0} leaves on {1}, before the agreement ends on {2}. {3}': '{0} sai em {1}, antes de o acordo terminar em {2}. {3}',
  '{0} left on {1}. {2}': '{0} saiu em {1}. {2}',
  'The agreement ends here.': 'O acordo termina aqui.',
  'an owner or lead who leaves before the agreement ends': 'um responsável ou líder que sai antes de o acordo terminar',
  '“{0}” is not defined.': '“{0}” não está definido.',
  'Both teams must mean the same by it: add it to the definitions, or write a term that stands there.':
    'As duas equipes precisam entender a mesma coisa: acrescente-o às definições ou escreva um termo que já esteja lá.',
  'a term that is used and not defined': 'um termo usado sem estar definido',
  'There is no commitment “{0}”.': 'Não existe o compromisso “{0}”.',
  'It is not clear which promise is meant: add “{0}” to the commitments, or name one that is there.':
    'Não está claro de que promessa se trata: acrescente “{0}” aos compromissos ou indique um que exista.',
  'a commitment that is named and not declared': 'um compromisso citado sem estar declarado',
  'This leads nowhere for the same reason.': 'Isto não leva a nada pelo mesmo motivo.',
  'There is no path between these braces. Write one such as goals.revenue.':
    'Não há caminho entre estas chaves. Escreva um, por exemplo goals.revenue.',
  '“{0}” is a group of entries, not one value.': '“{0}” é um grupo de entradas, não um valor.',
  '“{0}” cannot be computed from what this agreement says.': '“{0}” não pode ser calculado com o que este acordo diz.',
  '“{0}” leads to nothing in this agreement.': '“{0}” não leva a nada neste acordo.',
  'Go on with a dot and the key of a value in it.': 'Continue com um ponto e a chave de um dos seus valores.',
  'Add what it needs, or remove it from the text.': 'Acrescente o que falta ou retire isto do texto.',
  'Write the way to a value, key by key with dots between, such as goals.revenue.':
    'Escreva o caminho até um valor, chave por chave, com pontos entre elas, por exemplo goals.revenue.',
  'a {{ path }} that leads to no value': 'um {{ caminho }} que não leva a nenhum valor',
  'There is no person “{0}”.': 'Não existe a pessoa “{0}”.',
  'Whoever is named must be found: add “{0}” to the people, or name somebody who is there.':
    'Quem é citado precisa ser encontrado: acrescente “{0}” às pessoas ou indique alguém que esteja lá.',
  'a person who is named and not declared': 'uma pessoa citada sem estar declarada',
  'There is no report “{0}”.': 'Não existe o relatório “{0}”.',
  'What nobody makes, nobody can look at: add “{0}” to the reports, or name one that is there.':
    'O que ninguém faz ninguém consegue ver: acrescente “{0}” aos relatórios ou indique um que exista.',
  'a report that is named and not declared': 'um relatório citado sem estar declarado',
  'There is no segment “{0}”.': 'Não existe o segmento “{0}”.',
  'Its numbers would belong to nothing: add “{0}” to the segments, or name one that is there.':
    'Os números não pertenceriam a nada: acrescente “{0}” aos segmentos ou indique um que exista.',
  'a segment that is named and not declared': 'um segmento citado sem estar declarado',
  'There is no stage “{0}” in the funnel.': 'Não existe a etapa “{0}” no funil.',
  'Its numbers would be left out: add “{0}” to the stages of the funnel, or name one that is there.':
    'Os números ficariam de fora: acrescente “{0}” às etapas do funil ou indique uma que exista.',
  'a stage that is named and not in the funnel': 'uma etapa citada que não está no funil',
  'There is no team “{0}”.': 'Não existe a equipe “{0}”.',
  'Only teams that take part can promise something: add “{0}” to the teams, or name one that is there.':
    'Só podem prometer algo as equipes que participam: acrescente “{0}” às equipes ou indique uma que exista.',
  'a team that is named and not declared': 'uma equipe citada sem estar declarada',
  'There is no name between the brackets.': 'Não há nome entre os colchetes.',
  '{0} The file {1}, which is taken over here, names it: put it right there, or declare it here.':
    '{0} O nome está no arquivo {1}, do qual este acordo toma entradas: corrija-o lá ou declare-o aqui.',
  '{0} Did you mean {1}? The file {2}, which is taken over here, names it: put it right there.':
    '{0} Você quis dizer {1}? O nome está no arquivo {2}, do qual este acordo toma entradas: corrija-o lá.',
  'It is named here.': 'É citado aqui.',
  'The same name is used here.': 'O mesmo nome é usado aqui.',
  '“{0}” is declared here.': '“{0}” é declarado aqui.',
  'Write {0} in all {1} places': 'Escrever {0} nos {1} lugares',
  'Rename {0} to {1} where it is declared': 'Mudar o nome de {0} para {1} onde é declarado',
  'Nothing in this agreement uses “{0}”. Use it where it is meant, for example as [[{1}]] in a text, or remove it: what nobody needs only makes the rest harder to find.':
    'Nada neste acordo usa “{0}”. Use-o onde couber, por exemplo como [[{1}]] em um texto, ou retire-o: o que ninguém precisa só torna o resto mais difícil de achar.',
  'a definition that nothing uses': 'uma definição que nada usa',
  'Nothing in this agreement names “{0}”. Say what they own or which team they are in, or remove them: everyone listed here is taken to have a part.':
    'Nada neste acordo cita “{0}”. Escreva pelo que essa pessoa responde ou a que equipe pertence, ou retire-a: de quem consta aqui se entende que tem um papel.',
  'a person whom nothing names': 'uma pessoa que nada cita',
  'Remove {0}': 'Retirar {0}',
})

import type { IRawGrammar } from 'vscode-textmate'

/**
 * The little of YAML that the tests need, with the scope names and the nesting of the grammar VS Code ships:
 * everything lies in `meta.stream`, keys and values are scalars of their own.
 */
export const yamlStub = {
  scopeName: 'source.yaml',
  patterns: [{ begin: '\\A', while: '^', name: 'meta.stream.yaml', patterns: [{ include: '#block' }] }],
  repository: {
    block: {
      patterns: [
        { include: '#shared' },
        { begin: '(?=[^\\s\\[{])', end: '(?=\\s+#|$)', name: 'string.unquoted.plain.out.yaml' },
      ],
    },
    flow: {
      patterns: [
        { include: '#shared' },
        { begin: '(?=[^\\s,\\[\\]{}])', end: '(?=\\s*[,\\]}])', name: 'string.unquoted.plain.in.yaml' },
      ],
    },
    shared: {
      patterns: [
        { begin: '^\\s*#|(?<=\\s)#', end: '$', name: 'comment.line.number-sign.yaml' },
        { match: ':(?=\\s|$)', name: 'punctuation.separator.map.value.yaml' },
        { match: '-(?=\\s)', name: 'punctuation.definition.block.sequence.item.yaml' },
        { begin: '"', end: '"', name: 'string.quoted.double.yaml' },
        { begin: '[\\[{]', end: '[\\]}]', name: 'meta.flow.yaml', patterns: [{ include: '#flow' }] },
        { begin: '(?=[\\w-]+:(?:\\s|$))', end: '(?=:)', name: 'string.unquoted.plain.yaml entity.name.tag.yaml' },
      ],
    },
  },
} as unknown as IRawGrammar

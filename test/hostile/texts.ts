/** A text that was made to break what reads it, and what it is. */
export interface HostileText {
  readonly what: string
  readonly text: string
}

/** Something sound in front, so that what follows is met by every feature and not only by the parser. */
const start = `sla: 1
title: Example
teams: { marketing: { lead: ana }, sales: { lead: ben } }
people: { ana: Ana, ben: Ben }
definitions:
  visit: A person who opens a page of our site.
  contact: Someone who asked for a price.
commitments: {}
`

const lines = (count: number, line: (number: number) => string) =>
  Array.from({ length: count }, (_, number) => line(number)).join('\n')

/** Each level repeats the one before it ten times. */
const bomb = (level: (name: string, before: string) => string) =>
  ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((name, index) => level(name, 'abcdefghi'[index] ?? 'a')).join('\n')

const aliasBomb = `${start}x-a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]
${bomb((name, before) => `x-${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`)}
`

const mergeBomb = `${start}x-a: &a { one: 1, two: 2 }
${bomb((name, before) => `x-${name}: &${name}\n${lines(10, n => `  k${n}: { <<: *${before} }`)}\n  <<: *${before}`)}
`

const mergeLists = `${start}x-a: &a { one: 1 }
x-b: { <<: [${Array(20_000).fill('*a').join(', ')}] }
`

/** Bombs, and structures of a size or depth that nobody writes. */
export const large: readonly HostileText[] = [
  { what: 'an alias bomb', text: aliasBomb },
  { what: 'an alias bomb under keys that are read', text: `${aliasBomb}personas: *j\nreports: { a: { shows: *j } }\n` },
  { what: 'a bomb of merge keys', text: mergeBomb },
  { what: 'a merge key with a list of 20,000 aliases', text: mergeLists },
  { what: 'an alias inside what it repeats', text: `${start}x-a: &a { b: *a, c: [*a, *a] }\n` },
  { what: '50,000 anchors', text: start + lines(50_000, n => `x-${n}: &a${n} v`) },
  { what: '10,000 anchors', text: start + lines(10_000, n => `x-${n}: &a${n} v`) },
  { what: '10,000 aliases without an anchor', text: start + lines(10_000, n => `x-${n}: *nothing${n}`) },
  { what: '10,000 aliases without an anchor in a list', text: `${start}x-a:\n${lines(10_000, n => `  - *b${n}`)}` },
  { what: '3,000 nested maps', text: start + lines(3000, n => `${' '.repeat(n)}a:`) },
  { what: '900 nested maps', text: start + lines(900, n => `${' '.repeat(n)}a:`) },
  { what: '10,000 nested lists in a file of its own', text: '['.repeat(10_000) },
  { what: '10,000 nested lists', text: `${start}x-a: ${'['.repeat(10_000)}` },
  { what: '10,000 nested lists that are closed', text: `${start}x-a: ${'['.repeat(10_000)}${']'.repeat(10_000)}` },
  { what: '10,000 nested maps in braces', text: `${start}x-a: ${'{a: '.repeat(10_000)}` },
  { what: '10,000 dashes in a line', text: `${start}x-a:\n  ${'- '.repeat(10_000)}` },
  { what: '5,000 question marks in a line', text: `${start}${'? '.repeat(5000)}` },
  { what: 'a line of 5 MB', text: `${start}summary: ${'word '.repeat(1_000_000)}` },
  { what: 'a line of just under the limit', text: `${start}summary: ${'word '.repeat(99_000)}` },
  { what: 'a flow sequence of 5 MB', text: `${start}x-a: [${'a, '.repeat(1_666_666)}a]` },
  { what: 'a flow sequence of 160,000 items', text: `${start}x-a: [${'a, '.repeat(160_000)}a]` },
  { what: 'a flow sequence of just under the limit', text: `${start}x-a: [${'a, '.repeat(49_000)}a]` },
  { what: '19,000 keys in one map', text: start + lines(19_000, n => `key-${n}: ${n}`) },
  { what: '10,000 keys of your own in one map', text: start + lines(10_000, n => `x-key-${n}: ${n}`) },
  { what: '8,000 people', text: start.replace(/people: .*/, `people:\n${lines(8000, n => `  p${n}: P${n}`)}`) },
  { what: '10,000 times the same key', text: start + lines(10_000, () => 'title: Again') },
  { what: '10,000 keys in braces', text: `${start}x-a: { ${lines(10_000, n => `k${n}: ${n},`)} }` },
  { what: '100,000 errors', text: lines(100_000, n => `key-${n}: [`) },
  { what: '19,000 wrong lines', text: start + lines(19_000, n => `key-${n}: [`) },
  { what: '10,000 lines without a colon', text: start + lines(10_000, n => `word${n}`) },
  { what: '10,000 tabs at the start of a line', text: start + lines(10_000, n => `\tkey-${n}: 1`) },
  { what: '10,000 bad escapes', text: `${start}x-a: "${'\\q'.repeat(10_000)}"` },
  { what: '10,000 document markers', text: start + lines(10_000, () => '---') },
  { what: '10,000 directives', text: `${lines(10_000, () => '%YAML 1.2')}\n${start}` },
  { what: '19,000 unclosed quotes', text: start + lines(19_000, n => `x-${n}: "open`) },
  { what: '19,000 lines of comments', text: start + lines(19_000, () => '# sla-ignore-next-line unknown-key') },
  { what: '20,000 inserts', text: `${start}summary: "${'{{ goals.revenue }} '.repeat(20_000)}"` },
  { what: '20,000 opened inserts', text: `${start}summary: "${'{{ '.repeat(20_000)}"` },
  { what: '20,000 mentions', text: `${start}summary: "${'[[contact]] '.repeat(20_000)}"` },
  { what: '100,000 opened mentions', text: `${start}summary: "${'[['.repeat(100_000)}"` },
  { what: '100,000 stars and underscores in prose', text: `${start}summary: "${'*_'.repeat(50_000)}"` },
  { what: '100,000 brackets in prose', text: `${start}summary: "${'[a]('.repeat(25_000)}"` },
  { what: 'deep quotes and lists in prose', text: `${start}summary: |\n  ${'> - '.repeat(5000)}\n` },
  { what: '400,000 spaces', text: `${start}${' '.repeat(400_000)}x: 1` },
  { what: '19,000 empty lines', text: `${start}${'\n'.repeat(19_000)}x-a: 1` },
  { what: 'a number of 100,000 digits', text: `${start}goals: { period: month, revenue: ${'9'.repeat(100_000)} }` },
  { what: 'a key of 100,000 letters', text: `${start}${'k'.repeat(100_000)}: 1` },
  {
    what: 'a funnel of 2,000 stages',
    text: `${start}funnel:\n  stages:\n${lines(2000, n => `    s${n}: { rate: 50% }`)}`,
  },
  {
    what: 'a history of 5,000 rows',
    text: `${start}history:\n${lines(5000, n => `  - { period: ${1000 + n}-01, volumes: { visit: 1 } }`)}`,
  },
  {
    what: '3,000 commitments',
    text: start.replace(
      'commitments: {}',
      `commitments:\n${lines(3000, n => `  c${n}: { by: sales, kind: volume, of: contact, count: ${n} }`)}`,
    ),
  },
]

const surrogates = ['\ud800', '\udfff', '\udfff\ud800']
const strange = [
  '\0',
  '\u0001',
  '\u0085',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\ufffe',
  '\u202e',
  '\u200b',
  '😀',
  'e\u0301',
  ...surrogates,
]

/** Small texts with something in them that text does not have, or that readers trip over. */
export const small: readonly HostileText[] = [
  ...strange.flatMap(char => {
    const name = `U+${char.charCodeAt(0).toString(16).padStart(4, '0')}`
    return [
      { what: `${name} as the whole text`, text: char },
      { what: `${name} in front of everything`, text: char + start },
      { what: `${name} in a value`, text: start.replace('Example', `Ex${char}ample`) },
      { what: `${name} in a key`, text: start.replace('contact:', `con${char}tact:`) },
      { what: `${name} as indentation`, text: start.replace('  contact:', ` ${char} contact:`) },
    ]
  }),
  { what: 'carriage returns alone', text: start.replaceAll('\n', '\r') },
  { what: 'carriage returns before line feeds', text: start.replaceAll('\n', '\r\n') },
  { what: 'all kinds of line ends', text: start.replaceAll('\n', '\n\r\r\n') },
  { what: 'a byte-order mark and carriage returns', text: `\ufeff${start.replaceAll('\n', '\r\n')}` },
  { what: 'tabs for spaces', text: start.replaceAll('  ', '\t') },
  { what: 'tabs everywhere', text: start.replaceAll(' ', '\t') },
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'].flatMap(
    key => [
      { what: `${key} as a section`, text: `${start}${key}: { polluted: true }\n` },
      { what: `${key} as a term`, text: start.replace('contact:', `${key}:`) },
      { what: `${key} as a person, team and owner`, text: start.replaceAll('ana', key).replaceAll('sales', key) },
      {
        what: `${key} as a stage`,
        text: `${start}funnel: { stages: { ${key}: { volume: 1 }, contact: { rate: 1% } } }\n`,
      },
      {
        what: `${key} in prose`,
        text: `${start}summary: "[[${key}]] {{ ${key} }} {{ goals.${key} }} {{ people.${key}.name }}"\n`,
      },
      {
        what: `${key} as a kind`,
        text: start.replace('{}', `{ a: { by: sales, kind: ${key}, touches: { ${key}: 1 } } }`),
      },
      { what: `${key} merged`, text: `${start}x-a: &a { ${key}: 1 }\nx-b: { <<: *a }\n<<: { ${key}: 2 }\n` },
      { what: `${key} as a rule`, text: `# sla-ignore-file ${key}: it is so\n${start}` },
    ],
  ),
  ...[
    '? [a, b]\n: 1',
    '? { a: b }\n: 1',
    '? |\n  block\n: 1',
    '? "quoted"\n: 1',
    '? &a a\n: *a',
    '[a]: 1',
    '{a: 1}: 2',
    '!!null : 1',
    ': 1',
    '? ',
    '? ? ? a',
    '*a : 1',
    '&a : 1',
    '1: 1',
    'true: 1',
    'null: 1',
    '~: 1',
    '"": 1',
    '" ": 1',
    '2026-01-01: 1',
    '.inf: 1',
    '<<: 1',
    '<<: [1, 2]',
    '<<: { <<: { a: 1 } }',
  ].map(key => ({ what: `the key ${JSON.stringify(key)}`, text: `${start}${key}\n` })),
  ...[
    '1e999',
    '-1e999',
    '1e-999',
    '.inf',
    '-.inf',
    '.nan',
    '0x7fffffffffffffffffff',
    '0o777',
    '-0',
    '9007199254740993',
    '1_000',
    '1'.repeat(400),
    `0.${'0'.repeat(400)}1`,
    '99999999999999999999%',
    '1e400%',
    `${'9'.repeat(30)} months`,
    '0.1 days',
  ].flatMap(number => [
    {
      what: `the number ${number.slice(0, 24)} in the goals`,
      text: `${start}currency: USD\ngoals: { period: month, revenue: ${number}, average-deal: ${number}, lifetime: ${number}, gross-margin: ${number} }\n`,
    },
    {
      what: `the number ${number.slice(0, 24)} in the funnel`,
      text: `${start}goals: { period: month, customers: ${number} }\nfunnel: { stages: { visit: { volume: ${number} }, contact: { rate: ${number}, volume: ${number}, lag: ${number} } } }\ncapacity: { sales: { people: ${number}, hours-per-week: ${number}, minutes-each: { call: ${number} } } }\nhistory: [{ period: 2025-10, volumes: { visit: ${number}, contact: ${number} } }]\n`,
    },
    {
      what: `the number ${number.slice(0, 24)} in a commitment`,
      text: start.replace(
        '{}',
        `{ a: { by: sales, kind: follow-up, of: contact, touches: { call: ${number} }, total: ${number}, within: ${number}, at-least: ${number} } }`,
      ),
    },
  ]),
  ...[
    '"',
    "'",
    '"a\\',
    '"\\x',
    '"\\u12',
    '"\\U00110000"',
    '"\\ud800"',
    '"\\q"',
    "'it''",
    '"a\n\nb',
    '[',
    '{',
    '[a, ',
    '{a: ',
    '[[',
    '{{',
    '|',
    '|9',
    '>-+',
    '|\n\t',
    '&',
    '*',
    '!',
    '!!',
    '!<',
    '!<tag:a>',
    '!!binary =',
    '!!js/function a',
    '!!set {a}',
    '!!omap [a: 1]',
    '!!timestamp x',
    '%',
    '@',
    '`',
    '#',
    '- ',
    '---',
    '...',
    '--- |',
    '%YAML 9.9\n---',
    '{ a, b: , : c, }',
    '[ , ]',
    '[a: b: c]',
    'a: b: c',
    '- - - a',
    '- a: - b',
  ].flatMap(value => [
    { what: `the value ${JSON.stringify(value)}`, text: start.replace('Example', value) },
    { what: `the last value ${JSON.stringify(value)}`, text: `${start}summary: ${value}` },
    { what: `the line ${JSON.stringify(value)}`, text: `${start}${value}\n${start}` },
    { what: `the whole text ${JSON.stringify(value)}`, text: value },
  ]),
  ...['', ' ', '\n', '\r', '\t', '~', 'null', '[]', '{}', '1', 'text', '- a', '# a comment', '---', '...'].map(
    text => ({
      what: `the whole text ${JSON.stringify(text)}`,
      text,
    }),
  ),
]

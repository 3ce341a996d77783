// What was measured, and how it is told.

/** The middle of some measurements; of an even number the mean of the two in the middle. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Milliseconds that some work takes. */
export async function timed(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/**
 * One line of a table: what was measured, ours and the peer's in `unit`, and how much of the peer's ours may be.
 * Without a peer `bar` is a figure in the unit itself; without a bar there is nothing to meet.
 */
export const row = (work, { ours, peer, unit = 'ms', bar }) => {
  const measured = peer === undefined ? ours : ours / peer
  const met = bar === undefined ? '' : measured <= bar ? 'yes' : 'no'
  return [
    work,
    written(ours, unit),
    peer === undefined ? '' : written(peer, unit),
    peer === undefined ? '' : `${measured.toFixed(2)} ×`,
    bar === undefined ? '' : peer === undefined ? `≤ ${bar} ${unit}` : `≤ ${bar} ×`,
    met,
  ]
}

const written = (value, unit) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`

/** A Markdown table that is also readable on a terminal. */
export function table(heads, rows) {
  const widths = heads.map((head, column) => Math.max(...[head, ...rows.map(cells => cells[column])].map(lengthOf)))
  const line = cells =>
    `| ${cells.map((cell, column) => cell + ' '.repeat(widths[column] - lengthOf(cell))).join(' | ')} |`
  return [line(heads), `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n')
}

const lengthOf = text => [...text].length

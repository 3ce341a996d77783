// What the system says of a process: on Linux from /proc, elsewhere from ps.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const fromProc = existsSync('/proc/self/stat')

/** Linux counts processor time in ticks, a hundred of them a second wherever Node runs. */
const tick = 10

/** Milliseconds of processor time that a process has used up to now, all its threads together. */
export function processorTime(pid) {
  if (!fromProc) return seconds(ps('time=', pid)) * 1000
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name, in parentheses, may hold anything; what is counted here stands behind it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * tick
}

/** Megabytes of memory that a process holds. */
export function memory(pid) {
  if (!fromProc) return Number(ps('rss=', pid)) / 1024
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

const ps = (column, pid) => execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim()

/** `[[days-]hours:]minutes:seconds`, as ps writes it. */
const seconds = time =>
  time
    .split(/[-:]/)
    .map(Number)
    .reverse()
    .reduce((sum, part, place) => sum + part * ([1, 60, 3600, 86_400][place] ?? 0), 0)

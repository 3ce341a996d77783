/** What the environment says of colours, by the names under which other command lines know it too. */
type Wishes = Readonly<Partial<Record<'NO_COLOR' | 'FORCE_COLOR' | 'TERM', string>>>

/** Whether to colour: no if `NO_COLOR` says anything, else what `FORCE_COLOR` says, else on a terminal that can. */
export function wantsColour({ NO_COLOR = '', FORCE_COLOR, TERM }: Wishes, isTerminal: boolean): boolean {
  if (NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return isTerminal && TERM !== 'dumb'
}

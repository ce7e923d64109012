/** What an inline button carries: a name from a table, and arguments. At most 64 bytes on the wire. */
export interface Tap {
  readonly name: string
  readonly args: readonly string[]
}

/** Callback data for a button. Throws when it would not fit: a bug, found by the first test to show it. */
export function press(name: string, ...args: readonly (string | number)[]): string {
  const data = [name, ...args].join('.')
  if (Buffer.byteLength(data) > 64) throw new Error(`button data too long: ${name}`)
  return data
}

/** Callback data for an answer to one turn of a run. */
export function turnButton(
  run: { readonly id: string; readonly turn: number },
  arg: string | number,
) {
  return press('r', run.id, run.turn.toString(36), arg)
}

/** Callback data that only looks at another page of a run and changes nothing. */
export function pageButton(run: { readonly id: string }, page: string | number) {
  return press('p', run.id, page)
}

const PART = /^[A-Za-z0-9_-]{1,40}$/

/** Reads callback data. Anything that no button of ours could carry gives undefined: it may be forged. */
export function readTap(data: string | undefined): Tap | undefined {
  if (data === undefined || Buffer.byteLength(data) > 64) return undefined
  const [name, ...args] = data.split('.')
  if (name === undefined || !PART.test(name) || !args.every((arg) => PART.test(arg)))
    return undefined
  return { name, args }
}

/** The run, turn and argument of an `r` button. */
export function readTurn(
  tap: Tap | undefined,
): { readonly runId: string; readonly turn: number; readonly arg: string } | undefined {
  if (tap?.name !== 'r' || tap.args.length !== 3) return undefined
  const [runId = '', turn = '', arg = ''] = tap.args
  const number = Number.parseInt(turn, 36)
  return Number.isSafeInteger(number) && number.toString(36) === turn
    ? { runId, turn: number, arg }
    : undefined
}

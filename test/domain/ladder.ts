import type { Choice, Scenario } from '../../src/domain/scenario.ts'

interface Form {
  /** Choices on every path. */
  readonly turns: number
  /** Scenes side by side, at most 3. */
  readonly width: number
}

/** A scenario that keeps every law, to break in tests: scenes in rows, each leading to the next row. */
export function ladder({ turns, width }: Form = { turns: 9, width: 3 }): Scenario {
  const scenes: Record<string, { choices: Choice[] }> = {}
  for (let row = 0; row < turns; row += 1)
    for (let column = 0; column < (row === 0 ? 1 : width); column += 1)
      scenes[sceneName(row, column)] = { choices: choicesOf(row, column, { turns, width }) }
  return {
    id: 'ladder',
    order: 1,
    setting: 'home',
    character: 'he',
    pull: 'belonging',
    source: 'a test',
    meters: { trust: 2, openness: 1 },
    start: sceneName(0, 0),
    scenes,
    endings: {
      'good-1': { kind: 'good' },
      'good-2': { kind: 'good' },
      'open-1': { kind: 'open' },
      'hard-1': { kind: 'hard' },
    },
    shape: 'ladder',
  }
}

export function sceneName(row: number, column: number): string {
  return `s${row}-${column}`
}

function choicesOf(row: number, column: number, { turns, width }: Form): Choice[] {
  const last = row === turns - 1
  const next = (to: number) => sceneName(row + 1, to % width)
  const choices: Choice[] = [
    {
      id: 'ask',
      skill: 'open-question',
      trust: 1,
      openness: 0,
      to: last ? 'good-1' : next(column),
    },
    {
      id: 'push',
      skill: 'argue',
      trust: -1,
      openness: -1,
      to: last ? (column === 0 ? 'open-1' : 'hard-1') : next(column + 1),
    },
    { id: 'help', skill: 'seek-help', trust: 0, openness: 1, to: last ? 'good-2' : next(0) },
  ]
  if (row === 0 && width > 2)
    choices.push({ id: 'offer', skill: 'offer', trust: 0, openness: 0, to: next(2) })
  return choices
}

/** The same scenario with some fields of one choice changed. */
export function changed(
  scenario: Scenario,
  scene: string,
  choiceId: string,
  change: Partial<Choice>,
): Scenario {
  const choices = (scenario.scenes[scene]?.choices ?? []).map((choice) =>
    choice.id === choiceId ? { ...choice, ...change } : choice,
  )
  return { ...scenario, scenes: { ...scenario.scenes, [scene]: { choices } } }
}

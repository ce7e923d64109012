import type { Telegram } from '../src/local/api/server.ts'
import { line, stopwatch } from './figures.ts'
import { joins, walker, type Walker } from './people.ts'

const PLAYS = 40
const GROUPS = 100
const VOTERS = 12

/** A choice at the first turn of a rehearsal, and at its last: both must cost the same. */
export async function measureChoices(person: Walker, code: string): Promise<void> {
  await joins(person, code)
  const [first, last] = [stopwatch(), stopwatch()]
  for (let play = 0; play < PLAYS; play += 1) {
    await person.says('/practice')
    await person.taps(/quiet brother/)
    await person.taps(/^▶ Begin/)
    const times: number[] = []
    while (person.phone.buttons().includes('2')) {
      const watch = stopwatch()
      await walker(person.phone, watch).taps(/^2$/)
      times.push(watch.at(0))
    }
    first.add(times[0] ?? 0)
    last.add(times.at(-1) ?? 0)
  }
  console.log(
    line('a choice, the first turn', { p50: first.at(0.5), p95: first.at(0.95) }),
    `\n${line('a choice, the last turn', { p50: last.at(0.5), p95: last.at(0.95) })}`,
  )
}

/** A hundred groups of twelve who all vote at once: until each voter is told, and until each group sees the count. */
export async function measureGroups(telegram: Telegram, code: string): Promise<void> {
  const { world } = telegram
  const watch = stopwatch()
  const mentor = world.person({})
  await joins(walker(mentor, stopwatch()), code)
  const groups = Array.from({ length: GROUPS }, (_, at) => {
    const voters = Array.from({ length: VOTERS }, () => world.person({}))
    const group = world.group({ title: `Group ${at}`, members: [mentor, ...voters] })
    return { group, voters }
  })
  type Gathered = (typeof groups)[number]
  const shows = ({ group }: Gathered, words: RegExp) =>
    group.chat.some(({ text, reply_markup: markup }) =>
      words.test(`${text ?? ''} ${JSON.stringify(markup ?? '')}`),
    )
  const until = async (words: RegExp) => {
    while (!groups.every((one) => shows(one, words)))
      await new Promise((resolve) => setTimeout(resolve, 5))
  }
  for (const { group } of groups) mentor.sends('/lead', { in: group })
  await until(/quiet brother/)
  for (const { group } of groups) mentor.taps(/quiet brother/, { in: group })
  await until(/Begin/)
  for (const { group } of groups) mentor.taps(/Begin/, { in: group })
  await until(/Tap a number/)
  const began = performance.now()
  await Promise.all(
    groups.flatMap(({ group, voters }) =>
      voters.map(async (voter, at) => {
        const at0 = performance.now()
        await voter.taps(String(1 + (at % 3)), { in: group }).answer
        watch.add(performance.now() - at0)
      }),
    ),
  )
  const votedIn = performance.now() - began
  await until(/You chose|A draw/)
  console.log(
    line(`${GROUPS} groups of ${VOTERS} vote at once`, {
      'votes/s': (watch.count / votedIn) * 1000,
      'told p50': watch.at(0.5),
      'told p99': watch.at(0.99),
      'all counts shown after ms': performance.now() - began,
    }),
  )
}

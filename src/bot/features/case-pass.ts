import { caseFor, receivable, work } from '../../app/casework.ts'
import { isOver, type Case } from '../../domain/case.ts'
import type { Person } from '../../domain/people.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { turnPages } from '../pages.ts'
import { show, type Button } from '../screen.ts'
import { digits } from '../voice.ts'
import { nothingThere, showCase } from './case-screen.ts'
import { settle } from './case-settle.ts'

/**
 * The holder passes the case on: first to whom (`chosen` is a page of the list), then, of one person,
 * are you sure, then it is theirs.
 */
export async function passOn(
  ctx: BotContext,
  caseId: string,
  chosen = '0',
  sure?: string,
): Promise<void> {
  const { act } = ctx.work
  const kase = await caseFor(act, who(ctx), caseId)
  if (kase?.holderId !== who(ctx).id) return nothingThere(ctx)
  if (isOver(kase)) return showCase(ctx, caseId)
  const named = (await receivable(act, kase)).map((person, index) => {
    return { person, name: nameOf(ctx, person, index) }
  })
  // A page has a digit or two; the id of a person has twelve letters.
  if (/^\d{1,3}$/.test(chosen)) return chooseWhom(ctx, kase, named, Number(chosen))
  const whom = named.find(({ person }) => person.id === chosen)
  if (whom && sure === undefined) return askOnce(ctx, kase, whom)
  await settle(ctx, 'pass', await work(act, who(ctx), caseId, 'pass', { to: chosen }))
}

interface Named {
  readonly person: Person
  readonly name: string
}

/** By the nickname they chose; without one, by role and number. */
function nameOf(ctx: BotContext, { role, profile }: Person, index: number): string {
  const number = digits(index + 1, who(ctx).locale)
  return profile.nickname ?? `${label(ctx)(`role--${role}`)} ${number}`
}

async function chooseWhom(ctx: BotContext, kase: Case, named: readonly Named[], page: number) {
  const { shown, around } = turnPages(ctx, named, page, (to) => press('do', 'pass', kase.id, to))
  await show(ctx, {
    text: say(ctx)(named.length === 0 ? 'case--pass-nobody' : 'case--pass-whom'),
    rows: [
      ...shown.map(({ person, name }): Button[] => [
        { label: `👤 ${name}`, data: press('do', 'pass', kase.id, person.id) },
      ]),
      around,
      [{ label: label(ctx)('button--back'), data: press('case', kase.id) }],
    ],
    sensitive: true,
  })
}

async function askOnce(ctx: BotContext, { id: caseId }: Case, { person, name }: Named) {
  await show(ctx, {
    text: say(ctx)('case--pass-sure', { name }),
    rows: [
      [
        {
          label: label(ctx)('case--pass-yes'),
          data: press('do', 'pass', caseId, person.id, 'yes'),
        },
      ],
      [{ label: label(ctx)('button--back'), data: press('do', 'pass', caseId) }],
    ],
    sensitive: true,
  })
}

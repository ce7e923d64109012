import type { Change } from '../../app/changes.ts'
import { beginField, FIELDS, type FieldName } from '../../app/fields.ts'
import type { Trace } from '../../app/ports.ts'
import { leavingToPictures } from '../../app/receipt.ts'
import { atLeast, GENDERS, type Gender, type Profile } from '../../domain/people.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { counted } from '../flows/parts.ts'
import { showRun } from '../flows/play.ts'
import { FLOWS } from '../flows/table.ts'
import { waitFor } from '../flows/waiting.ts'
import { show, type Button } from '../screen.ts'
import { toast } from '../toast.ts'
import { chatTraces, withdraw } from '../traces.ts'
import { changeNudge, nudgeRow } from './nudge-wish.ts'
import { changePin } from './pin.ts'

function set(name: string, shown: string): Button[] {
  return [{ label: shown, data: press('set', name) }]
}

/** What can be changed about oneself. */
export async function showSettings(ctx: BotContext): Promise<void> {
  const { profile } = who(ctx)
  await show(ctx, {
    text: say(ctx)('settings--title', {
      phone: label(ctx)(profile.shared ? 'settings--phone-shared' : 'settings--phone-mine'),
      word: label(ctx)(
        profile.harmlessWord === null ? 'settings--word-none' : 'settings--word-set',
      ),
    }),
    rows: [
      [{ label: label(ctx)('go--language'), data: press('go', 'language') }],
      set('gender', label(ctx)('settings--gender')),
      set('phone', label(ctx)('settings--phone')),
      set('nickname', label(ctx)('settings--nickname')),
      set('harmless', label(ctx)('settings--word')),
      set('pin', label(ctx)(profile.pin ? 'pin--row-set' : 'pin--row-none')),
      await nudgeRow(ctx),
      [{ label: label(ctx)('settings--forget'), data: press('go', 'forget') }],
      [{ label: label(ctx)('button--menu'), data: press('go', 'menu') }],
    ],
    // It tells that there is a harmless word.
    sensitive: true,
  })
}

/** One press in the settings: a question, or the answer to it. */
export async function changeSetting(ctx: BotContext, name: string, value?: string): Promise<void> {
  const field = FIELDS.find((one) => one === name)
  if (field && field !== 'tolana') return openField(ctx, field)
  if (name === 'gender') {
    const gender = GENDERS.find((one) => one === value)
    if (gender && (await mayBecome(ctx, gender))) return save(ctx, { gender })
    if (gender) await toast(ctx, 'kind--not-yours')
    return choose(ctx, 'join--gender', name, [...GENDERS])
  }
  if (name === 'phone') {
    if (value === 'mine' || value === 'shared') return save(ctx, { shared: value === 'shared' })
    return choose(ctx, 'join--phone', name, ['mine', 'shared'])
  }
  if (name === 'nudge') return changeNudge(ctx, value)
  if (name === 'pin') return changePin(ctx, value)
  return showSettings(ctx)
}

/**
 * Some questions are for a woman to read: whoever serves, served before a freeze or waits to serve does
 * not come to them by a tap of their own.
 */
async function mayBecome(ctx: BotContext, gender: Gender): Promise<boolean> {
  const { id, role, frozenRole, profile } = who(ctx)
  if (gender !== 'she' || profile.gender === 'she') return true
  if (atLeast(frozenRole ?? role, 'coordinator')) return false
  const { store } = ctx.work.act
  const [candidates, plans] = await Promise.all([store.candidates(), store.plans()])
  return ![...candidates, ...plans.map(({ what }) => what)].some(
    (one) => 'personId' in one && one.personId === id && atLeast(one.role, 'coordinator'),
  )
}

async function choose(ctx: BotContext, key: string, name: string, values: readonly string[]) {
  await show(ctx, {
    text: say(ctx)(key),
    rows: [
      ...values.map((value, index): Button[] => {
        const shown = counted(index, who(ctx).locale, label(ctx)(`${key}.${value}`))
        return [{ label: shown, data: press('set', name, value) }]
      }),
      [{ label: label(ctx)('button--back'), data: press('go', 'settings') }],
    ],
    sensitive: true,
  })
}

async function save(ctx: BotContext, part: Partial<Profile>): Promise<void> {
  const person = who(ctx)
  const changed = { ...person, profile: { ...person.profile, ...part } }
  const alone = person.profile.shared && !changed.profile.shared
  // What called to something sensitive was sent while the phone was theirs alone.
  const called = changed.profile.shared && !person.profile.shared ? await cardsHere(ctx) : []
  await ctx.work.act.commit([
    // Whoever has the phone in hand says that it is theirs; what only its pictures opened must not lie open.
    ...(alone ? await leavingToPictures(ctx.work.act, person) : []),
    { do: 'person.set', person: changed, as: person.role },
    // Nothing is ever sent first to a shared phone, and nothing waits for the day it is theirs again.
    ...(changed.profile.shared ? [{ do: 'nudge.stop', personId: person.id } as const] : []),
    ...called.map(({ id }): Change => ({ do: 'trace.vanish', id, vanishAt: ctx.work.act.now })),
  ])
  await withdraw(
    ctx,
    called.map(({ messageId }) => messageId),
  )
  ctx.work.person = changed
  await showSettings(ctx)
}

/** The cards that now stand in this chat. */
async function cardsHere(ctx: BotContext): Promise<readonly Trace[]> {
  return (await chatTraces(ctx)).filter(({ kind }) => kind === 'card')
}

/** Opens the question for one typed word or name. */
export async function openField(ctx: BotContext, field: FieldName): Promise<void> {
  const entered = await beginField(ctx.work.act, who(ctx), field)
  if (!entered) return showSettings(ctx)
  await showRun(ctx, FLOWS.field, entered.run)
  await waitFor(ctx, entered.run)
}

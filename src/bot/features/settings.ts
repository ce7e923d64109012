import { beginField, FIELDS, type FieldName } from '../../app/fields.ts'
import { GENDERS, type Profile } from '../../domain/people.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { counted } from '../flows/parts.ts'
import { showRun } from '../flows/play.ts'
import { FLOWS } from '../flows/table.ts'
import { waitFor } from '../flows/waiting.ts'
import { show, type Button } from '../screen.ts'
import { changeNudge, nudgeRow } from './nudge-wish.ts'

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
    return gender ? save(ctx, { gender }) : choose(ctx, 'join--gender', name, [...GENDERS])
  }
  if (name === 'phone') {
    if (value === 'mine' || value === 'shared') return save(ctx, { shared: value === 'shared' })
    return choose(ctx, 'join--phone', name, ['mine', 'shared'])
  }
  if (name === 'nudge') return changeNudge(ctx, value)
  return showSettings(ctx)
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
  await ctx.work.act.commit([
    { do: 'person.set', person: changed },
    // Nothing is ever sent first to a shared phone, and nothing waits for the day it is theirs again.
    ...(changed.profile.shared ? [{ do: 'nudge.stop', personId: person.id } as const] : []),
  ])
  ctx.work.person = changed
  await showSettings(ctx)
}

/** Opens the question for one typed word or name. */
export async function openField(ctx: BotContext, field: FieldName): Promise<void> {
  const entered = await beginField(ctx.work.act, who(ctx), field)
  if (!entered) return showSettings(ctx)
  await showRun(ctx, FLOWS.field, entered.run)
  await waitFor(ctx, entered.run)
}

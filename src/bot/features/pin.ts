import type { Middleware } from 'grammy'
import { removePin, setPin, tryPin } from '../../app/pin.ts'
import type { Act } from '../../app/ports.ts'
import { chooseNext, keypadFor, looksTyped, pressKey, type Keypad } from '../../domain/pin.ts'
import { press } from '../buttons.ts'
import { isCommand, label, say, who, type BotContext } from '../context.ts'
import { takeTyped } from '../ask-pin.ts'
import { keypadScreen, type OpenKeypad, type Wanted } from '../lock.ts'
import { show, type Button } from '../screen.ts'
import { answerTap, toast } from '../toast.ts'
import { showMenu } from './menu.ts'

/** One press in the settings: `set` opens the keypad, `change` and `remove` ask for the old PIN first. */
export async function changePin(ctx: BotContext, value?: string): Promise<void> {
  if (!who(ctx).profile.pin) return value === 'set' ? openKeypad(ctx, 'set') : offerPin(ctx)
  if (value === 'change' || value === 'remove') return openKeypad(ctx, value)
  await show(ctx, {
    text: say(ctx)('pin--there'),
    rows: [button(ctx, 'change'), button(ctx, 'remove'), back(ctx)],
    sensitive: true,
  })
}

async function offerPin(ctx: BotContext): Promise<void> {
  const text = `${say(ctx)('pin--what')}\n\n${say(ctx)('pin--forgotten')}`
  await show(ctx, { text, rows: [button(ctx, 'set'), back(ctx)], sensitive: true })
}

function button(ctx: BotContext, value: 'set' | 'change' | 'remove'): Button[] {
  return [{ label: label(ctx)(`pin--do-${value}`), data: press('set', 'pin', value) }]
}

function back(ctx: BotContext): Button[] {
  return [{ label: label(ctx)('button--back'), data: press('go', 'settings') }]
}

async function openKeypad(ctx: BotContext, aim: 'set' | 'change' | 'remove'): Promise<void> {
  await show(ctx, keypadScreen(ctx, { keypad: keypadFor(aim), wanted: null }))
}

/**
 * One key of the keypad. Returns where they wanted to go, once the right PIN has opened the way there;
 * undefined: the keypad or what followed it is on the screen.
 */
export async function pressPin(ctx: BotContext, key: string): Promise<Wanted | undefined> {
  const { house } = ctx.work
  const open = house.locks.keypad(who(ctx).id, house.now())
  // Taken already, and its screen did not come through: a digit must not be there twice.
  if (open?.by === ctx.update.update_id) return showKeypad(ctx, open)
  const pressed = open && pressKey(open.keypad, key)
  if (!open || !pressed) return gone(ctx)
  switch (pressed.is) {
    case 'typing':
      return showKeypad(ctx, { ...open, keypad: pressed.keypad })
    case 'refused':
      await toast(ctx, `pin--${pressed.why}`)
      return showKeypad(ctx, { ...open, keypad: pressed.keypad })
    case 'entered':
      return tryIt(ctx, open, pressed.digits)
    case 'set':
      // Another device was faster: what stands by now is changed by who knows it only.
      if (open.keypad.aim === 'set' && who(ctx).profile.pin) return gone(ctx)
      ctx.work.person = await setPin(outside(ctx), who(ctx).id, pressed.digits)
      return settled(ctx, 'pin--saved')
  }
}

/** A keypad of before a restart, or one that is used up. */
async function gone(ctx: BotContext): Promise<undefined> {
  await toast(ctx, 'kind--gone')
  await showMenu(ctx)
  return undefined
}

async function showKeypad(ctx: BotContext, open: OpenKeypad): Promise<undefined> {
  await show(ctx, keypadScreen(ctx, open))
  return undefined
}

async function tryIt(
  ctx: BotContext,
  open: OpenKeypad,
  digits: string,
): Promise<Wanted | undefined> {
  const { id, profile } = who(ctx)
  // Taken away on another device meanwhile.
  if (!profile.pin) return gone(ctx)
  const tried = await tryPin(outside(ctx), id, digits)
  if (tried.status !== 'wait') ctx.work.person = tried.person
  if (tried.status !== 'right') {
    await answerTap(ctx, refusal(ctx, tried.waitMs), tried.waitMs > 0)
    return showKeypad(ctx, { ...open, keypad: emptied(open.keypad) })
  }
  switch (open.keypad.aim) {
    case 'open':
    case 'set':
      ctx.work.house.locks.open(id, ctx.work.house.now())
      ctx.work.house.locks.dropKeypad(id)
      return open.wanted
    case 'change':
      return showKeypad(ctx, { ...open, keypad: chooseNext(open.keypad) })
    case 'remove':
      ctx.work.person = await removePin(outside(ctx), id)
      return settled(ctx, 'pin--removed')
  }
}

function refusal(ctx: BotContext, waitMs: number): string {
  if (waitMs === 0) return label(ctx)('pin--wrong')
  return label(ctx)('pin--wait', { minutes: Math.ceil(waitMs / 60_000) })
}

function emptied(keypad: Keypad): Keypad {
  return { ...keypad, digits: '' }
}

async function settled(ctx: BotContext, key: string): Promise<Wanted> {
  const { locks, now } = ctx.work.house
  locks.open(who(ctx).id, now())
  locks.dropKeypad(who(ctx).id)
  await toast(ctx, key)
  return { is: 'tap', tap: { name: 'go', args: ['settings'] } }
}

/** A try counts whatever becomes of the update, and what the PIN opens has the update's own commit. */
function outside(ctx: BotContext): Act {
  const { act, house } = ctx.work
  return { ...act, commit: house.commit }
}

/** Digits typed as a message while a keypad waits: they leave the chat unread, and the keypad comes again. */
export const typedPin: Middleware<BotContext> = async (ctx, next) => {
  const { house } = ctx.work
  const open = house.locks.keypad(who(ctx).id, house.now())
  const text = ctx.message?.text
  if (!open || text === undefined || isCommand(ctx) || !looksTyped(text)) return next()
  await takeTyped(ctx)
  await ctx.reply(say(ctx)('refused--use-buttons'), { parse_mode: 'HTML' })
  await show(ctx, keypadScreen(ctx, { ...open, keypad: emptied(open.keypad) }))
}

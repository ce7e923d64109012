import { Composer } from 'grammy'
import { findRun } from '../app/turn.ts'
import { atLeast, type Role } from '../domain/people.ts'
import type { Run } from '../domain/run.ts'
import { askPin } from './ask-pin.ts'
import { readTap, readTurn, type Tap } from './buttons.ts'
import { who, type BotContext } from './context.ts'
import { answerCare } from './features/care.ts'
import { showCertificate } from './features/certificate.ts'
import { showCase } from './features/case-screen.ts'
import { doCase } from './features/case.ts'
import { answerDeedTap } from './features/deeds.ts'
import { showDesk } from './features/desk.ts'
import { forgetting } from './features/forget.ts'
import { showAbout } from './features/help.ts'
import { giveLink, giveOwnerLink, showInvite, showRoles, showUses } from './features/invite.ts'
import { showGroup } from './features/groups.ts'
import { hear } from './features/hear.ts'
import { chooseLanguage } from './features/language.ts'
import { openCircle, showGroupGuide, showStories } from './features/lead.ts'
import { openLesson, showModule } from './features/learn.ts'
import { showLook, showLooks } from './features/look.ts'
import { showMenu } from './features/menu.ts'
import { answerNudge } from './features/nudge.ts'
import { pressPin } from './features/pin.ts'
import { PLACES, type Place } from './features/places.ts'
import { openAnew, openScenario, retryScene, showPractice } from './features/practice.ts'
import { showQuestions, startAsking } from './features/questions.ts'
import { enterPictures, stillEntered } from './features/receipt.ts'
import { openRecording, showRecordings } from './features/recordings.ts'
import { showAgain } from './features/review.ts'
import { openRound, showRoundPicture } from './features/round.ts'
import { changeSetting } from './features/settings.ts'
import { showTeam } from './features/team.ts'
import { foundOne } from './features/team-tolanas.ts'
import { showTalkPath } from './features/talk-path.ts'
import { dropThought, showThoughts } from './features/thoughts.ts'
import { play, showRun } from './flows/play.ts'
import { FLOWS } from './flows/table.ts'
import { leave, waitFor } from './flows/waiting.ts'
import { unlocked } from './lock.ts'
import { pageNumber, TEAM_BUTTONS } from './team-buttons.ts'
import { answerTap, toast } from './toast.ts'
import { withdraw } from './traces.ts'

/** A button by the name in its callback data. The role is checked on every press. */
interface Route {
  readonly role: Role
  /** It leads to protected screens: whoever has a PIN is asked for it before anything is done. */
  readonly sensitive?: true
  readonly run: (ctx: BotContext, args: readonly string[]) => Promise<unknown>
}

/** Whose screens are protected, by the least role that may see them. */
const OWN = { role: 'learner', sensitive: true } as const
const LEADS = { role: 'mentor', sensitive: true } as const
const DESK = { role: 'coordinator', sensitive: true } as const
const HOUSE = { role: 'owner', sensitive: true } as const

/** Every button there is outside the turns of flows. */
export const BUTTONS: Readonly<Record<string, Route>> = {
  go: { role: 'learner', run: (ctx, [name = '']) => goTo(ctx, name) },
  r: { role: 'learner', run: (ctx) => answerRun(ctx) },
  p: { role: 'learner', run: (ctx, [id = '', page = '']) => lookAround(ctx, id, page) },
  hear: { role: 'learner', run: (ctx, [id = '', turn = '']) => hear(ctx, id, turn) },
  module: { role: 'learner', run: (ctx, [id = '']) => showModule(ctx, id) },
  lesson: { role: 'learner', run: (ctx, [id = '']) => openLesson(ctx, id) },
  again: { role: 'learner', run: (ctx, [page]) => showAgain(ctx, pageNumber(page)) },
  certificate: { role: 'learner', run: (ctx, [name]) => showCertificate(ctx, name) },
  thoughts: { ...OWN, run: (ctx, [page]) => showThoughts(ctx, pageNumber(page)) },
  unthink: { ...OWN, run: (ctx, [at = '']) => dropThought(ctx, at) },
  scenario: { role: 'learner', run: (ctx, [id = '']) => openScenario(ctx, id) },
  anew: { role: 'learner', run: (ctx, [id = '']) => openAnew(ctx, id) },
  talks: { role: 'learner', run: (ctx, [page]) => showPractice(ctx, pageNumber(page)) },
  retry: { role: 'learner', run: (ctx, [id = '']) => retryScene(ctx, id) },
  talk: { role: 'learner', run: (ctx, [id = '']) => showTalkPath(ctx, id) },
  stories: { role: 'mentor', run: (ctx, [page]) => showStories(ctx, pageNumber(page)) },
  circle: { role: 'mentor', run: (ctx, [id = '', how]) => openCircle(ctx, id, how) },
  together: { ...LEADS, run: (ctx) => showGroupGuide(ctx) },
  look: { ...OWN, run: (ctx, [begin]) => showLook(ctx, begin === 'begin') },
  looks: { ...OWN, run: (ctx) => showLooks(ctx) },
  round: { role: 'learner', run: (ctx, [what]) => round(ctx, what) },
  groups: { ...DESK, run: (ctx, [tolanaId]) => showGroup(ctx, tolanaId) },
  speak: { role: 'learner', run: (ctx, [locale = '']) => chooseLanguage(ctx, locale) },
  set: { ...OWN, run: (ctx, [name = '', value]) => changeSetting(ctx, name, value) },
  forget: { role: 'learner', run: (ctx, [what, id]) => forgetting(ctx, what, id) },
  asked: { ...OWN, run: (ctx, [page]) => showQuestions(ctx, pageNumber(page)) },
  desk: { ...DESK, run: (ctx, [page]) => showDesk(ctx, pageNumber(page)) },
  recordings: { ...DESK, run: (ctx, [id]) => showRecordings(ctx, id) },
  record: { ...DESK, run: (ctx, [id = '']) => openRecording(ctx, id) },
  asking: { ...OWN, run: (ctx, [how]) => startAsking(ctx, how) },
  // Whose case it is decides who may do what; the case itself is asked at every press.
  case: { ...OWN, run: (ctx, [id = '', page]) => showCase(ctx, id, pageNumber(page)) },
  do: { ...OWN, run: (ctx, [name = '', id = '', ...more]) => doCase(ctx, name, id, ...more) },
  receipt: { ...OWN, run: (ctx) => enterPictures(ctx) },
  later: { role: 'learner', run: (ctx) => putOff(ctx) },
  care: { role: 'learner', run: (ctx, [what = '']) => answerCare(ctx, what) },
  pin: { role: 'learner', run: (ctx, [key = '']) => pin(ctx, key) },
  nudge: { role: 'learner', run: (ctx, [what = '', kind]) => answerNudge(ctx, what, kind) },
  deed: { role: 'learner', run: (ctx, [lesson, answer]) => answerDeedTap(ctx, lesson, answer) },
  invite: { ...DESK, run: (ctx, args) => invite(ctx, args) },
  into: { ...DESK, run: (ctx, [page]) => showInvite(ctx, pageNumber(page)) },
  team: { ...HOUSE, run: (ctx) => showTeam(ctx) },
  crown: { ...HOUSE, run: (ctx) => giveOwnerLink(ctx) },
  found: { ...HOUSE, run: (ctx) => foundOne(ctx) },
  ...TEAM_BUTTONS,
}

/** Commands and buttons; whoever comes here is known and in no flow that wanted the update. */
export function routes(): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  for (const place of PLACES)
    composer.command(place.name, (ctx) => within(ctx, place, tapOf(place), () => place.enter(ctx)))
  composer.on('callback_query', (ctx) => {
    const tap = readTap(ctx.callbackQuery.data)
    const route = tap && Object.hasOwn(BUTTONS, tap.name) ? BUTTONS[tap.name] : undefined
    if (!tap || !route) return unknownButton(ctx)
    return within(ctx, route, tap, () => route.run(ctx, tap.args))
  })
  return composer
}

/** The one door: the role first, then the lock; behind the keypad waits what was wanted. */
async function within(
  ctx: BotContext,
  { role, sensitive = false }: { readonly role: Role; readonly sensitive?: boolean },
  tap: Tap,
  enter: () => Promise<unknown>,
): Promise<void> {
  if (atLeast(who(ctx).role, role)) {
    await (sensitive && !unlocked(ctx) ? askPin(ctx, { is: 'tap', tap }) : enter())
    return
  }
  // The same words as for a command that does not exist: nobody learns what others may do.
  await toast(ctx, 'kind--gone')
  await showMenu(ctx)
}

function tapOf({ name }: Place): Tap {
  return { name: 'go', args: [name] }
}

/** A key of the keypad; the right PIN leads to where they wanted to go. */
async function pin(ctx: BotContext, key: string): Promise<void> {
  const wanted = await pressPin(ctx, key)
  if (wanted === undefined) return
  const route = wanted?.is === 'tap' ? BUTTONS[wanted.tap.name] : undefined
  if (wanted?.is === 'tap' && route)
    return within(ctx, route, wanted.tap, () => route.run(ctx, wanted.tap.args))
  const run = wanted?.is === 'run' && (await findRun(ctx.work.act, who(ctx), wanted.runId))
  if (!run) return showMenu(ctx)
  await showRun(ctx, FLOWS[run.kind], run)
  await waitFor(ctx, run)
}

async function goTo(ctx: BotContext, name: string): Promise<void> {
  if (name === 'about') return showAbout(ctx)
  const place = PLACES.find((one) => one.name === name)
  if (!place) return unknownButton(ctx)
  await leave(ctx)
  await within(ctx, place, tapOf(place), () => place.enter(ctx))
}

/** A button of a run that no conversation waits for: taken up again where the run truly stands. */
async function answerRun(ctx: BotContext): Promise<void> {
  const pressed = readTurn(readTap(ctx.callbackQuery?.data))
  const run = pressed && (await findRun(ctx.work.act, who(ctx), pressed.runId))
  if (pressed && !run && (await stillEntered(ctx, pressed.runId))) return
  if (!run || run.status === 'left') return unknownButton(ctx)
  if ((await play(ctx, FLOWS[run.kind], run.id)) === 'elsewhere') return renew(ctx, run)
  const now = await findRun(ctx.work.act, who(ctx), run.id)
  if (now) await waitFor(ctx, now)
}

/** What it runs through has changed: it is begun again, kindly, where the person stands. */
async function renew(ctx: BotContext, run: Run): Promise<void> {
  if (run.kind === 'round' && run.status === 'open') return openRound(ctx)
  if (run.kind === 'ask' && run.status === 'open') return startAsking(ctx)
  if (run.kind !== 'lesson' || run.status !== 'open') return unknownButton(ctx)
  await openLesson(ctx, run.subject)
}

async function lookAround(ctx: BotContext, runId: string, page: string): Promise<void> {
  const run = await findRun(ctx.work.act, who(ctx), runId)
  if (!run) return unknownButton(ctx)
  await showRun(ctx, FLOWS[run.kind], run, page)
}

function round(ctx: BotContext, what: string | undefined): Promise<void> {
  return what === 'picture' ? showRoundPicture(ctx) : openRound(ctx)
}

async function invite(ctx: BotContext, [tolanaId, role, uses]: readonly string[]): Promise<void> {
  if (tolanaId === undefined) return showInvite(ctx)
  if (role === undefined) return showRoles(ctx, tolanaId)
  return uses === undefined ? showUses(ctx, tolanaId, role) : giveLink(ctx, tolanaId, role, uses)
}

/** A notice put off: it leaves the chat; what it was about waits where it always waits. */
async function putOff(ctx: BotContext): Promise<void> {
  const messageId = ctx.callbackQuery?.message?.message_id
  await answerTap(ctx)
  if (messageId !== undefined) await withdraw(ctx, [messageId])
}

/** Old, forged or of a program that was: a kind word and the way home. */
async function unknownButton(ctx: BotContext): Promise<void> {
  await toast(ctx, 'kind--gone')
  await showMenu(ctx)
}

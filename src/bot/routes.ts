import { Composer } from 'grammy'
import { findRun } from '../app/turn.ts'
import { atLeast, type Role } from '../domain/people.ts'
import type { Run } from '../domain/run.ts'
import { readTap, readTurn } from './buttons.ts'
import { who, type BotContext } from './context.ts'
import { showCertificate } from './features/certificate.ts'
import { showCase } from './features/case-screen.ts'
import { doCase } from './features/case.ts'
import { answerDeedTap } from './features/deeds.ts'
import { showDesk } from './features/desk.ts'
import { forgetNow } from './features/forget.ts'
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
import { PLACES } from './features/places.ts'
import { openAnew, openScenario, retryScene, showPractice } from './features/practice.ts'
import { showQuestions, startAsking } from './features/questions.ts'
import { openRecording, showRecordings } from './features/recordings.ts'
import { showAgain } from './features/review.ts'
import { openRound, showRoundPicture } from './features/round.ts'
import { changeSetting } from './features/settings.ts'
import { foundOne, showTeam } from './features/team.ts'
import { showTalkPath } from './features/talk-path.ts'
import { dropThought, showThoughts } from './features/thoughts.ts'
import { play, showRun } from './flows/play.ts'
import { FLOWS } from './flows/table.ts'
import { leave, waitFor } from './flows/waiting.ts'
import { answerTap, toast } from './toast.ts'
import { withdraw } from './traces.ts'

/** A button by the name in its callback data. The role is checked on every press. */
interface Route {
  readonly role: Role
  readonly run: (ctx: BotContext, args: readonly string[]) => Promise<unknown>
}

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
  thoughts: { role: 'learner', run: (ctx, [page]) => showThoughts(ctx, pageNumber(page)) },
  unthink: { role: 'learner', run: (ctx, [at = '']) => dropThought(ctx, at) },
  scenario: { role: 'learner', run: (ctx, [id = '']) => openScenario(ctx, id) },
  anew: { role: 'learner', run: (ctx, [id = '']) => openAnew(ctx, id) },
  talks: { role: 'learner', run: (ctx, [page]) => showPractice(ctx, pageNumber(page)) },
  retry: { role: 'learner', run: (ctx, [id = '']) => retryScene(ctx, id) },
  talk: { role: 'learner', run: (ctx, [id = '']) => showTalkPath(ctx, id) },
  stories: { role: 'mentor', run: (ctx, [page]) => showStories(ctx, pageNumber(page)) },
  circle: { role: 'mentor', run: (ctx, [id = '', how]) => openCircle(ctx, id, how) },
  together: { role: 'mentor', run: (ctx) => showGroupGuide(ctx) },
  look: { role: 'learner', run: (ctx, [begin]) => showLook(ctx, begin === 'begin') },
  looks: { role: 'learner', run: (ctx) => showLooks(ctx) },
  round: { role: 'learner', run: (ctx, [what]) => round(ctx, what) },
  groups: { role: 'coordinator', run: (ctx, [tolanaId]) => showGroup(ctx, tolanaId) },
  speak: { role: 'learner', run: (ctx, [locale = '']) => chooseLanguage(ctx, locale) },
  set: { role: 'learner', run: (ctx, [name = '', value]) => changeSetting(ctx, name, value) },
  forget: { role: 'learner', run: (ctx) => forgetNow(ctx) },
  asked: { role: 'learner', run: (ctx, [page]) => showQuestions(ctx, pageNumber(page)) },
  desk: { role: 'coordinator', run: (ctx, [page]) => showDesk(ctx, pageNumber(page)) },
  recordings: { role: 'coordinator', run: (ctx, [id]) => showRecordings(ctx, id) },
  record: { role: 'coordinator', run: (ctx, [id = '']) => openRecording(ctx, id) },
  asking: { role: 'learner', run: (ctx) => startAsking(ctx) },
  // Whose case it is decides who may do what; the case itself is asked at every press.
  case: { role: 'learner', run: (ctx, [id = '', page]) => showCase(ctx, id, pageNumber(page)) },
  do: { role: 'learner', run: (ctx, [name = '', id = '', more]) => doCase(ctx, name, id, more) },
  later: { role: 'learner', run: (ctx) => putOff(ctx) },
  nudge: { role: 'learner', run: (ctx, [what = '', kind]) => answerNudge(ctx, what, kind) },
  deed: { role: 'learner', run: (ctx, [lesson, answer]) => answerDeedTap(ctx, lesson, answer) },
  invite: { role: 'coordinator', run: (ctx, args) => invite(ctx, args) },
  into: { role: 'coordinator', run: (ctx, [page]) => showInvite(ctx, pageNumber(page)) },
  team: { role: 'owner', run: (ctx, [page]) => showTeam(ctx, pageNumber(page)) },
  crown: { role: 'owner', run: (ctx) => giveOwnerLink(ctx) },
  found: { role: 'owner', run: (ctx) => foundOne(ctx) },
}

/** Commands and buttons; whoever comes here is known and in no flow that wanted the update. */
export function routes(): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  for (const place of PLACES)
    composer.command(place.name, (ctx) => within(ctx, place.role, () => place.enter(ctx)))
  composer.on('callback_query', (ctx) => {
    const tap = readTap(ctx.callbackQuery.data)
    const route = tap && Object.hasOwn(BUTTONS, tap.name) ? BUTTONS[tap.name] : undefined
    if (!tap || !route) return unknownButton(ctx)
    return within(ctx, route.role, () => route.run(ctx, tap.args))
  })
  return composer
}

async function within(ctx: BotContext, role: Role, enter: () => Promise<unknown>): Promise<void> {
  if (atLeast(who(ctx).role, role)) {
    await enter()
    return
  }
  // The same words as for a command that does not exist: nobody learns what others may do.
  await toast(ctx, 'kind--gone')
  await showMenu(ctx)
}

async function goTo(ctx: BotContext, name: string): Promise<void> {
  if (name === 'about') return showAbout(ctx)
  const place = PLACES.find((one) => one.name === name)
  if (!place) return unknownButton(ctx)
  await leave(ctx)
  await within(ctx, place.role, () => place.enter(ctx))
}

/** A button of a run that no conversation waits for: taken up again where the run truly stands. */
async function answerRun(ctx: BotContext): Promise<void> {
  const pressed = readTurn(readTap(ctx.callbackQuery?.data))
  const run = pressed && (await findRun(ctx.work.act, who(ctx), pressed.runId))
  if (!run || run.status === 'left') return unknownButton(ctx)
  if ((await play(ctx, FLOWS[run.kind], run.id)) === 'elsewhere') return renew(ctx, run)
  const now = await findRun(ctx.work.act, who(ctx), run.id)
  if (now) await waitFor(ctx, now)
}

/** What it runs through has changed: it is begun again, kindly, where the person stands. */
async function renew(ctx: BotContext, run: Run): Promise<void> {
  if (run.kind === 'round' && run.status === 'open') return openRound(ctx)
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

function pageNumber(page: string | undefined): number {
  const number = Number(page ?? 0)
  return Number.isSafeInteger(number) && number >= 0 ? number : 0
}

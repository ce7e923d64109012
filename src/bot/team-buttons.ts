import type { Role } from '../domain/people.ts'
import type { BotContext } from './context.ts'
import { showAudit } from './features/audit.ts'
import { freezeOne, showColleagues, showPeer, showWrong, thawOne } from './features/colleagues.ts'
import { answerDoor, showCandidate, showDoor } from './features/door.ts'
import { exportPage, lowerOne, lowerPage, wipePage } from './features/plan-tools.ts'
import { showPlans, stopOne } from './features/plans.ts'
import { fillPost, keepPage, showPost, showPosts } from './features/posts.ts'
import { showTolanas } from './features/team-tolanas.ts'

/** A button about those who serve. Every page of it is protected. */
interface TeamButton {
  readonly role: Role
  readonly sensitive: true
  readonly run: (ctx: BotContext, args: readonly string[]) => Promise<unknown>
}

/**
 * Every button about who serves: the door, colleagues, plans, the log. Whom it is about is asked again at
 * every press. The argument `page` stands before a number.
 */
export const TEAM_BUTTONS = {
  door: serving((ctx, [id, answer]) => {
    if (id === undefined || id === 'page') return showDoor(ctx, pageNumber(answer))
    return answer === undefined ? showCandidate(ctx, id) : answerDoor(ctx, id, answer)
  }),
  wrong: serving((ctx, [id, answer]) => {
    if (id === undefined || id === 'page') return showColleagues(ctx, pageNumber(answer))
    return answer === 'yes' ? freezeOne(ctx, id) : showWrong(ctx, id)
  }),
  thaw: serving((ctx, [id = '', answer]) =>
    answer === 'yes' ? thawOne(ctx, id) : showWrong(ctx, id),
  ),
  peer: serving((ctx, [id = '']) => showPeer(ctx, id)),
  plans: serving((ctx, [id, what]) =>
    id !== undefined && what === 'stop' ? stopOne(ctx, id) : showPlans(ctx, pageNumber(what)),
  ),
  tolanas: owning((ctx, [page]) => showTolanas(ctx, pageNumber(page))),
  posts: owning((ctx, [post, chosen, page]) => {
    if (post === undefined) return showPosts(ctx)
    if (chosen === undefined || chosen === 'page') return showPost(ctx, post, pageNumber(page))
    return fillPost(ctx, post, chosen)
  }),
  keep: owning((ctx, [hours]) => keepPage(ctx, hours)),
  log: owning((ctx, [page]) => showAudit(ctx, pageNumber(page))),
  lower: owning((ctx, [id, chosen]) => {
    if (id === undefined || id === 'page') return lowerPage(ctx, pageNumber(chosen))
    return lowerOne(ctx, id, chosen)
  }),
  export: owning((ctx, [step]) => exportPage(ctx, step)),
  wipe: owning((ctx, [step]) => wipePage(ctx, step)),
} satisfies Readonly<Record<string, TeamButton>>

function serving(run: TeamButton['run']): TeamButton {
  return { role: 'coordinator', sensitive: true, run }
}

function owning(run: TeamButton['run']): TeamButton {
  return { role: 'owner', sensitive: true, run }
}

/** No list is so long; beyond it a number is forged, and could be too large for the database. */
const MOST_PAGES = 10_000

/** The number of a page in a button; 0 for anything else. */
export function pageNumber(page: string | undefined): number {
  const number = Number(page ?? 0)
  return Number.isSafeInteger(number) && number >= 0 && number < MOST_PAGES ? number : 0
}

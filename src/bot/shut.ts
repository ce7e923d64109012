import { CASE_RUNS } from '../app/receipt.ts'
import type { Case } from '../domain/case.ts'
import type { Fresh } from '../domain/receipt.ts'
import type { Run } from '../domain/run.ts'
import { who, type BotContext } from './context.ts'

/**
 * Whether one's own question opens only by its six pictures here: on a phone that others use too, until
 * they were entered in this sitting. It is in no list then, and its buttons open nothing.
 */
export function isShut(ctx: BotContext, kase: Case): boolean {
  const { id, profile } = who(ctx)
  if (!profile.shared || kase.reporterId !== id || !kase.kept) return false
  const { house } = ctx.work
  return house.receipts.sitting(id, kase.id, house.now()) === undefined
}

/** What is new to them, where a question was opened by its pictures on a phone that others use too. */
export function newHere(ctx: BotContext, { id: caseId, kept }: Case): Fresh | undefined {
  const { id, profile } = who(ctx)
  const { house } = ctx.work
  return profile.shared && kept ? house.receipts.sitting(id, caseId, house.now()) : undefined
}

/** Whether the question of this id is shut; what there is not is not. */
export async function isShutId(ctx: BotContext, caseId: string): Promise<boolean> {
  if (!who(ctx).profile.shared) return false
  const kase = await ctx.work.act.store.case(caseId)
  return kase !== undefined && isShut(ctx, kase)
}

/** The same of a letter, and whatever else is written within a question. */
export async function isShutRun(ctx: BotContext, run: Run): Promise<boolean> {
  return CASE_RUNS.some((kind) => kind === run.kind) && isShutId(ctx, run.subject)
}

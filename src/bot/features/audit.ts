import { readableLog } from '../../app/readable-log.ts'
import type { AuditEntry } from '../../domain/audit.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { momentOf } from '../moment.ts'
import { show } from '../screen.ts'
import { actorName } from './team-names.ts'

const A_PAGE = 12

/** The log, newest first: when, which number, what, and about which code or number. No content. */
export async function showAudit(ctx: BotContext, page = 0): Promise<void> {
  const entries = await readableLog(ctx.work.act, who(ctx), A_PAGE + 1, page * A_PAGE)
  const shown = entries.slice(0, A_PAGE)
  const older = { label: label(ctx)('case--older'), data: press('log', page + 1) }
  const newer = { label: label(ctx)('case--newer'), data: press('log', page - 1) }
  await show(ctx, {
    text: [
      say(ctx)(shown.length === 0 ? 'audit--none' : 'audit--title'),
      ...shown.map((entry) => lineOf(ctx, entry)),
    ].join('\n\n'),
    rows: [
      [...(entries.length > A_PAGE ? [older] : []), ...(page > 0 ? [newer] : [])],
      [
        { label: label(ctx)('button--back'), data: press('go', 'team') },
        { label: label(ctx)('button--menu'), data: press('go', 'menu') },
      ],
    ],
    sensitive: true,
  })
}

function lineOf(ctx: BotContext, { at, actor, act, subject }: AuditEntry): string {
  return say(ctx)('audit--line', {
    when: momentOf(at, who(ctx).locale, ctx.work.house.timeZone),
    actor: actorName(ctx, actor),
    act: label(ctx)(`audit--${act.replace('.', '-')}`),
    subject: subjectName(ctx, subject),
  })
}

/** A number of someone who serves as the log calls them, a plan by its name, a code as it is. */
function subjectName(ctx: BotContext, subject: string): string {
  if (/^\d{6}$/.test(subject) || subject === '2') return actorName(ctx, Number(subject))
  return PLANS.includes(subject) ? label(ctx)(`audit--plan-${subject}`) : subject
}

const PLANS = ['export', 'wipe', 'role']

import { findRun } from '../../app/turn.ts'
import { rehearsalState, type Rehearsal } from '../../domain/rehearsal.ts'
import { choicesOn, opens, replay, type Scenario } from '../../domain/scenario.ts'
import { pageButton, press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { arrow } from '../flows/scenario-parts.ts'
import { showPhoto } from '../photo.ts'
import { talkPathSvg, type TalkPath } from '../pictures/talk-path.ts'
import { toast } from '../toast.ts'
import { digits } from '../voice.ts'
import { showPractice } from './practice.ts'

/** The path of a finished talk as a small picture, and the same in words below it. */
export async function showTalkPath(ctx: BotContext, runId: string): Promise<void> {
  const { house, act } = ctx.work
  const run = await findRun(act, who(ctx), runId)
  const scenario = run?.kind === 'scenario' ? house.catalog.scenario(run.subject) : undefined
  const state = rehearsalState.safeParse(run?.state)
  const whole = run?.status === 'done' && scenario?.shape === run.shape && state.success
  const talk = whole ? pathOf(ctx, scenario, state.data) : undefined
  if (!talk || !scenario || !run || !state.success) {
    await toast(ctx, 'kind--changed')
    return showPractice(ctx)
  }
  await showPhoto(ctx, {
    svg: talkPathSvg(talk, who(ctx).locale, label(ctx)),
    text: twin(ctx, scenario, state.data),
    rows: [
      [{ label: label(ctx)('button--why'), data: pageButton(run, 'why') }],
      [{ label: label(ctx)('go--practice'), data: press('go', 'practice') }],
    ],
  })
}

function pathOf(ctx: BotContext, scenario: Scenario, { path }: Rehearsal): TalkPath | undefined {
  const states = [...Array(path.length + 1).keys()].flatMap(
    (steps) => replay(scenario, path.slice(0, steps)) ?? [],
  )
  const end = states.at(-1)
  const ending = end && scenario.endings[end.at]
  if (!ending || states.length !== path.length + 1) return undefined
  return {
    title: label(ctx)(`scenario--${scenario.id}`),
    trust: states.map(({ trust }) => trust),
    openness: states.map(({ openness }) => openness),
    opening: choicesOn(scenario, path).map(({ skill }) => opens(skill)),
    ending: ending.kind,
  }
}

/** For those who read by ear. */
function twin(ctx: BotContext, scenario: Scenario, { path, at }: Rehearsal): string {
  const speak = say(ctx)
  const { locale } = who(ctx)
  const lines = choicesOn(scenario, path).map(({ skill, trust, openness }, index) => {
    const moved = arrow(Math.sign(trust + openness))
    return `${digits(index + 1, locale)}. ${speak(`skill--${skill}`)} ${moved}`.trim()
  })
  const kind = scenario.endings[at]?.kind ?? 'open'
  return [
    `<b>${speak(`scenario--${scenario.id}`)}</b>`,
    speak('scenario--path-how'),
    '',
    ...lines,
    '',
    speak(`ending--${kind}`),
  ].join('\n')
}

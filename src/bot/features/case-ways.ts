import type { ReadCase } from '../../app/casework.ts'
import type { Way } from '../../domain/case.ts'
import { waysFor } from '../../domain/asking.ts'
import { press } from '../buttons.ts'
import { label, who, type BotContext } from '../context.ts'
import { counted } from '../flows/parts.ts'
import type { Button } from '../screen.ts'

const IN_ORDER: readonly Way[] = ['call', 'meet', 'chat']

/** Asked how to go on: the ways, one tap each. No meeting for an under-eighteen. */
export function waysOn(ctx: BotContext, { case: { id, minor }, proposed }: ReadCase): Button[][] {
  if (!proposed) return []
  const ways = IN_ORDER.filter((way) => waysFor(minor).includes(way))
  return ways.map((way, index): Button[] => [
    {
      label: counted(index, who(ctx).locale, label(ctx)(`ask--way.${way}`)),
      data: press('do', 'agree', id, way),
    },
  ])
}

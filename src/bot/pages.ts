import { label, type BotContext } from './context.ts'
import type { Button } from './screen.ts'

const A_PAGE = 8

/** One page of a list that may be long, and the buttons to the pages around it. */
export function turnPages<T>(
  ctx: BotContext,
  all: readonly T[],
  page: number,
  data: (page: number) => string,
  aPage = A_PAGE,
): { readonly shown: readonly T[]; readonly around: Button[] } {
  const last = Math.max(0, Math.ceil(all.length / aPage) - 1)
  const here = Math.min(page, last)
  return {
    shown: all.slice(here * aPage, (here + 1) * aPage),
    around: [
      ...(here > 0 ? [{ label: label(ctx)('button--back'), data: data(here - 1) }] : []),
      ...(here < last ? [{ label: label(ctx)('button--next'), data: data(here + 1) }] : []),
    ],
  }
}

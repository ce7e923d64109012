import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { discernmentSvg } from '../../../src/bot/pictures/discernment.ts'
import { renderPng } from '../../../src/bot/pictures/render.ts'
import { voice } from './views.ts'
const c = (caught: number, trusted: number, n: number) => ({ pulls: n, caught, plain: n, trusted })
it('draws', async () => {
  for (const locale of ['en','ur','ps']) {
    for (const [name, view] of Object.entries({
      both: { now: c(10, 11, 12), before: c(9, 14, 20), tendency:'clearer' as const },
      hidden: { now: c(4, 12, 12), before: c(18, 14, 20), tendency:'hidden' as const },
      one: { now: c(3, 2, 4), before: undefined, tendency: null },
    })) {
      const svg = discernmentSvg(view, locale, voice.plain(locale))
      const png = await renderPng(svg)
      writeFileSync(`/tmp/round-${name}-${locale}.png`, png)
      console.log(locale, name, svg.length, png.length)
    }
  }
})

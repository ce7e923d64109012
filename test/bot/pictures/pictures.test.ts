import { describe, expect, it } from 'vitest'
import { createPictures } from '../../../src/bot/pictures/pictures.ts'

function counting() {
  const drawn: string[] = []
  const pictures = createPictures(async (svg) => {
    drawn.push(svg)
    return Buffer.from(svg)
  })
  return { drawn, pictures }
}

describe('pictures', () => {
  it('are drawn once, also when asked for twice at the same time', async () => {
    const { drawn, pictures } = counting()
    const both = await Promise.all([pictures.picture('a'), pictures.picture('a')])
    expect(both).toEqual([{ png: Buffer.from('a') }, { png: Buffer.from('a') }])
    await pictures.picture('a')
    expect(drawn).toEqual(['a'])
  })

  it('are known by Telegram’s id once they were sent', async () => {
    const { drawn, pictures } = counting()
    await pictures.picture('a')
    pictures.remember('a', 'id-of-a')
    expect(await pictures.picture('a')).toEqual({ fileId: 'id-of-a' })
    expect(await pictures.picture('b')).toEqual({ png: Buffer.from('b') })
    expect(drawn).toEqual(['a', 'b'])
  })

  it('are forgotten when fifty newer ones were drawn, the used ones last', async () => {
    const { drawn, pictures } = counting()
    await pictures.picture('old')
    await pictures.picture('used')
    for (let index = 0; index < 48; index += 1) await pictures.picture(`${index}`)
    await pictures.picture('used')
    await pictures.picture('one more')
    drawn.length = 0
    await pictures.picture('used')
    await pictures.picture('old')
    expect(drawn).toEqual(['old'])
  })

  it('with a name on them are not kept', async () => {
    const { drawn, pictures } = counting()
    expect(await pictures.unkept('name')).toEqual({ png: Buffer.from('name') })
    await pictures.unkept('name')
    await pictures.picture('name')
    expect(drawn).toEqual(['name', 'name', 'name'])
  })

  it('are tried again after drawing failed', async () => {
    let failing = true
    const pictures = createPictures(async (svg) => {
      if (failing) throw new Error('no memory')
      return Buffer.from(svg)
    })
    await expect(pictures.picture('a')).rejects.toThrow('no memory')
    failing = false
    expect(await pictures.picture('a')).toEqual({ png: Buffer.from('a') })
  })

  it('are drawn two at a time, and all in the end', async () => {
    let [running, most] = [0, 0]
    const pictures = createPictures(async (svg) => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setImmediate(resolve))
      running -= 1
      if (svg === '3') throw new Error('this one fails')
      return Buffer.from(svg)
    })
    const all = await Promise.allSettled(
      Array.from({ length: 9 }, (_, index) => pictures.unkept(`${index}`)),
    )
    expect(most).toBe(2)
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(8)
  })
})

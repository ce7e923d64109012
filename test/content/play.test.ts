import { describe, expect, it } from 'vitest'
import { runPlay } from '../../src/content/check.ts'
import { packageRoot } from '../../src/package-root.ts'

async function* typed(words: readonly string[]): AsyncIterable<string> {
  for (const word of words) yield await Promise.resolve(word)
}

async function plays(args: readonly string[], ...words: string[]) {
  const printed: string[] = []
  const terminal = { lines: typed(words), print: (text: string) => void printed.push(text) }
  const code = await runPlay(packageRoot(), args, terminal)
  return { code, text: printed.join('') }
}

describe('a scenario in the terminal', () => {
  it('is played to its end, with what each choice did', async () => {
    const firsts = Array.from({ length: 12 }, () => '1')
    const { code, text } = await plays(['quiet-brother'], ...firsts)
    expect(code).toBe(0)
    expect(text).toContain('It is nearly ten. The gate opens softly.')
    expect(text).toContain('1. I kept your food warm.')
    expect(text).toMatch(/\[(good|open|hard)\] The pull of belonging/)
    expect(text).toContain('(trust +1, openness 0): A welcome comes before any question.')
    expect(text).not.toMatch(/[{}]|undefined|<b>/)
  })

  it('takes back once, says what it understands, and can be left', async () => {
    const { text } = await plays(['quiet-brother'], '1', 'b', 'b', 'nine', 'q', '1')
    expect(text.split('It is nearly ten.')).toHaveLength(3)
    expect(text).toContain('(there is nothing to take back)')
    expect(text).toContain('(a number chooses, b takes back (once), q ends)')
    expect(text).not.toContain('[good]')
  })

  it.each(['ur', 'ps'])('speaks %s', async (locale) => {
    const { code, text } = await plays(['quiet-brother', locale], '1')
    expect(code).toBe(0)
    expect(text).toMatch(/\p{Script=Arabic}{3}/u)
    expect(text).not.toContain('{')
  })

  it('that is none, or in no language there is, is answered with those there are', async () => {
    expect(await plays([])).toMatchObject({ code: 1 })
    expect((await plays(['nothing'])).text).toContain('quiet-brother')
    const { code, text } = await plays(['quiet-brother', 'xx'])
    expect([code, text]).toEqual([1, 'There is no language xx. There are: en, ps, ur.\n'])
  })
})

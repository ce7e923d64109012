import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerDraft, LONGEST_WORDS, type Draft, type DraftEvent } from '../../src/domain/draft.ts'
import { findPersonal } from '../../src/domain/personal-data.ts'

const blank: Draft = { words: null }
const written: Draft = { words: 'call 0345 1234567' }
const refused = (why: string) => ({ status: 'refused', why })
const moved = (words: string | null, send = false) => ({ status: 'moved', draft: { words }, send })

describe('a draft', () => {
  it.each<[string, Draft, DraftEvent, object]>([
    ['takes words, without the spaces around', blank, { do: 'write', text: ' hi \n' }, moved('hi')],
    [
      'takes the longest words',
      blank,
      { do: 'write', text: 'x'.repeat(3000) },
      moved('x'.repeat(3000)),
    ],
    ['takes none longer', blank, { do: 'write', text: 'x'.repeat(3001) }, refused('too-long')],
    ['takes no empty ones', blank, { do: 'write', text: ' \n ' }, refused('no-such-option')],
    ['is replaced by writing again', written, { do: 'write', text: 'new' }, moved('new')],
    ['blanks', written, { do: 'blank' }, moved('call ▢▢▢')],
    ['is wiped to be rewritten', written, { do: 'rewrite' }, moved(null)],
    ['is sent as it stands', written, { do: 'send' }, moved('call 0345 1234567', true)],
    ['without words is not sent', blank, { do: 'send' }, refused('no-such-option')],
    ['without words is not blanked', blank, { do: 'blank' }, refused('no-such-option')],
    ['without words is not rewritten', blank, { do: 'rewrite' }, refused('no-such-option')],
  ])('%s', (_name, draft, event, expected) => {
    expect(answerDraft(draft, event)).toEqual(expected)
  })

  it('fits one message, blanked or not, and holds nothing personal once blanked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 4096 }), (text) => {
        const taken = answerDraft(blank, { do: 'write', text })
        if (taken.status === 'refused') return
        const { words } = taken.draft
        expect(words?.length).toBeLessThanOrEqual(LONGEST_WORDS)
        const after = answerDraft(taken.draft, { do: 'blank' })
        if (after.status === 'refused') throw new Error(after.why)
        expect(after.draft.words?.length).toBeLessThanOrEqual(words?.length ?? 0)
        expect(findPersonal(after.draft.words ?? '')).toEqual([])
      }),
    )
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerDraft,
  LONGEST_WORDS,
  saidBy,
  stageOf,
  type Draft,
  type DraftEvent,
} from '../../src/domain/draft.ts'
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

const given = (more: object = {}): DraftEvent => ({
  do: 'voice',
  voice: { file: 'f', seconds: 120, own: true, ...more },
})
const to = (draft: Draft, send = false) => ({ status: 'moved', draft, send })

describe('a voice', () => {
  const pending: Draft = { words: null, voice: { file: 'f', seconds: 120, agreed: false } }
  const agreed: Draft = { words: null, voice: { file: 'f', seconds: 120, agreed: true } }
  const both: Draft = { ...agreed, words: 'words' }

  it.each<[string, Draft, DraftEvent, object]>([
    ['is taken, and not yet passed on', blank, given(), to(pending)],
    ['stands beside words', { words: 'words' }, given(), to({ ...pending, words: 'words' })],
    ['is passed on once that was agreed to', pending, { do: 'agree' }, to(agreed)],
    ['is agreed to once', agreed, { do: 'agree' }, refused('no-such-option')],
    ['is not there to be agreed to', blank, { do: 'agree' }, refused('no-such-option')],
    ['is dropped', pending, { do: 'unvoice' }, to({ words: null, voice: null })],
    ['is dropped afterwards too', both, { do: 'unvoice' }, to({ words: 'words', voice: null })],
    [
      'is dropped by who writes instead',
      pending,
      { do: 'write', text: 'w' },
      to({ words: 'w', voice: null }),
    ],
    ['stays beside words written later', agreed, { do: 'write', text: 'words' }, to(both)],
    [
      'is asked about anew when it is another one',
      both,
      given(),
      to({ ...pending, words: 'words' }),
    ],
    ['is not sent before it was agreed to', pending, { do: 'send' }, refused('no-such-option')],
    ['is sent alone', agreed, { do: 'send' }, to(agreed, true)],
    [
      'longer than two minutes is not taken',
      blank,
      given({ seconds: 121 }),
      refused('voice-over-long'),
    ],
    ['of somebody else is not taken', blank, given({ own: false }), refused('voice-not-own')],
  ])('%s', (_name, draft, event, expected) => {
    expect(answerDraft(draft, event)).toEqual(expected)
  })

  it('of a coordinator is not taken at all', () => {
    expect(answerDraft(blank, given(), 'known')).toEqual(refused('voice-known'))
  })

  it('is said only when it was agreed to', () => {
    expect(saidBy(pending)).toBeNull()
    expect(saidBy(agreed)).toEqual({
      words: null,
      voice: { file: 'f', seconds: 120 },
      choice: null,
    })
    expect(saidBy(blank)).toBeNull()
    expect(saidBy(blank, 'quiet')).toEqual({ words: null, voice: null, choice: 'quiet' })
    expect([blank, pending, agreed, both].map(stageOf)).toEqual([
      'words',
      'voice',
      'preview',
      'preview',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { contentEndsAt, deletable, RETENTION } from '../../src/domain/retention.ts'

const HOUR = 3_600_000

describe('how long things live', () => {
  it('is what the promises say', () => {
    expect(RETENTION).toEqual({
      screen: 10 * 60_000,
      receipt: 2 * 60_000,
      deletable: 48 * HOUR,
      card: 47 * HOUR,
      closedContent: 24 * HOUR,
      idleCase: 14 * 24 * HOUR,
      tied: 14 * 24 * HOUR,
      stub: 365 * 24 * HOUR,
      seen: 48 * HOUR,
      joining: 24 * HOUR,
      draft: 24 * HOUR,
      flowLog: 24 * HOUR,
      deadLetter: 14 * 24 * HOUR,
      lostNotice: 30 * 24 * HOUR,
      candidate: 14 * 24 * HOUR,
      freezeAsk: 24 * HOUR,
      expiredInvite: 24 * HOUR,
    })
  })

  it.each([
    [24, 24],
    [1, 1],
    [168, 168],
    [0, 1],
    [-5, 1],
    [169, 168],
    [1e9, 168],
  ])('the owner’s %d hours are %d', (hours, kept) => {
    expect(contentEndsAt(1000, hours)).toBe(1000 + kept * HOUR)
  })

  it.each([
    [0, true],
    [47 * HOUR, true],
    [48 * HOUR - 60_001, true],
    [48 * HOUR - 60_000, false],
    [48 * HOUR, false],
    [100 * HOUR, false],
    // A clock that was set back.
    [-HOUR, true],
  ])('a message of %d ms is deletable: %s', (age, yes) => {
    expect(deletable(1e12, 1e12 + age)).toBe(yes)
  })
})

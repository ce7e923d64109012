import { describe, expect, it } from 'vitest'
import { atLeast, ROLES } from '../../src/domain/people.ts'

describe('roles nest', () => {
  const TABLE = {
    learner: [true, false, false, false],
    mentor: [true, true, false, false],
    coordinator: [true, true, true, false],
    owner: [true, true, true, true],
  } as const

  it.each(ROLES)('%s', (role) => {
    expect(ROLES.map((needed) => atLeast(role, needed))).toEqual(TABLE[role])
  })
})

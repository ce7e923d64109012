import { describe, expect, it } from 'vitest'
import { checkContent } from '../src/content/check/check-content.ts'
import {
  checkDoubles,
  checkParity,
  checkReferences,
  REFERENCE,
} from '../src/content/check/agreement.ts'
import { localesOf, readLocales } from '../src/content/check/locale-files.ts'
import { printed } from '../src/content/problem.ts'
import { packageRoot } from '../src/package-root.ts'

const root = packageRoot()
const files = readLocales(root)
const locales = localesOf(root)

describe('the locales', () => {
  it('are the three promised ones, and any more', () => {
    expect(locales).toEqual(expect.arrayContaining(['en', 'ps', 'ur']))
    expect(files.filter(({ locale }) => locale === REFERENCE).length).toBeGreaterThan(2)
  })

  it('have files that are Fluent, with a review state at their head', () => {
    expect(files.flatMap(({ problems }) => problems.map(printed))).toEqual([])
  })

  it('have the same files, ids, attributes and variables', () => {
    expect(checkParity(files, locales).map(printed)).toEqual([])
  })

  it('have every text once, and build none from a text that is not there', () => {
    expect([...checkDoubles(files), ...checkReferences(files)].map(printed)).toEqual([])
  })
})

describe('the real content', () => {
  it('has no error', () => {
    const errors = checkContent(root).problems.filter(({ grade }) => grade === 'error')
    expect(errors.map(printed)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { longDate } from '../../../src/bot/pictures/dates.ts'

const NOVEMBER = Date.UTC(2026, 10, 22, 12)

const months = (locale: string, zone: string) =>
  Array.from(
    { length: 12 },
    (_, month) => longDate(Date.UTC(2026, month, 10), locale, zone).split(' ')[1],
  ).join(' ')

describe('a written out date', () => {
  it.each([
    ['en', 'Asia/Karachi', '22 November 2026'],
    ['en', 'Asia/Kabul', '22 November 2026'],
    ['ur', 'Asia/Karachi', '۲۲ نومبر ۲۰۲۶'],
    ['ur', 'Asia/Kabul', '۲۲ نومبر ۲۰۲۶'],
    ['ps', 'Asia/Karachi', '۲۲ نومبر ۲۰۲۶'],
    ['ps', 'Asia/Kabul', '۱ لیندۍ ۱۴۰۵'],
    ['ps-AF', 'Asia/Kabul', '۱ لیندۍ ۱۴۰۵'],
  ])('is in %s in %s: %s', (locale, zone, written) => {
    expect(longDate(NOVEMBER, locale, zone)).toBe(written)
  })

  it('has the months as they are spelt here', () => {
    expect(months('ur', 'Asia/Karachi')).toBe(
      'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
    )
    expect(months('ps', 'Asia/Karachi')).toBe(
      'جنوري فروري مارچ اپرېل مۍ جون جولای اګست ستمبر اکتوبر نومبر دسمبر',
    )
    expect(months('ps', 'Asia/Kabul')).toBe(
      'مرغومی سلواغه کب وری غویی غبرګولی چنګاښ زمری وږی تله لړم لیندۍ',
    )
  })

  it('begins the Solar Hijri year at the equinox', () => {
    expect(longDate(Date.UTC(2026, 2, 20, 12), 'ps', 'Asia/Kabul')).toBe('۲۹ کب ۱۴۰۴')
    expect(longDate(Date.UTC(2026, 2, 21, 12), 'ps', 'Asia/Kabul')).toBe('۱ وری ۱۴۰۵')
  })

  it('is the day of the time zone, not of Greenwich', () => {
    const evening = Date.UTC(2026, 11, 31, 20)
    expect(longDate(evening, 'en', 'UTC')).toBe('31 December 2026')
    expect(longDate(evening, 'ur', 'Asia/Karachi')).toBe('۱ جنوری ۲۰۲۷')
  })

  it('is Gregorian in a language whose months are not kept here', () => {
    expect(longDate(NOVEMBER, 'fa', 'Asia/Karachi')).toBe('۲۲ نوامبر ۲۰۲۶')
  })

  it('refuses an unknown time zone', () => {
    expect(() => longDate(NOVEMBER, 'en', 'Asia/Nowhere')).toThrow(RangeError)
  })
})

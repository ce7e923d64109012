import { longDate } from './pictures/dates.ts'
import { digits, isRightToLeft } from './voice.ts'

/**
 * A day and an hour as a reader says them: their calendar, their digits, 24 hours. `at` in ms since the
 * epoch. Throws a RangeError for an unknown time zone.
 */
export function momentOf(at: number, locale: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    numberingSystem: 'latn',
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at)
  const two = (type: 'hour' | 'minute'): string => {
    const value = Number(parts.find((part) => part.type === type)?.value)
    return value < 10 ? digits(0, locale) + digits(value, locale) : digits(value, locale)
  }
  const comma = isRightToLeft(locale) ? '،' : ','
  return `${longDate(at, locale, timeZone)}${comma} ${two('hour')}:${two('minute')}`
}

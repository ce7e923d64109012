import { digits } from '../voice.ts'

const GREGORIAN_URDU = 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر'.split(
  ' ',
)
const GREGORIAN_PASHTO = 'جنوري فروري مارچ اپرېل مۍ جون جولای اګست ستمبر اکتوبر نومبر دسمبر'.split(
  ' ',
)
const SOLAR_PASHTO = 'وری غویی غبرګولی چنګاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب'.split(' ')

type Calendar = 'gregory' | 'persian'

/**
 * The months as they are written here. Intl's own change from one version to the next, and its Pashto
 * Solar Hijri ones are spelt with a letter that is not Pashto.
 */
const MONTHS: Readonly<Record<string, Partial<Record<Calendar, readonly string[]>>>> = {
  ur: { gregory: GREGORIAN_URDU },
  ps: { gregory: GREGORIAN_PASHTO, persian: SOLAR_PASHTO },
}

/**
 * The day of `at` (ms since the epoch) in a time zone, written out in a person's calendar and digits:
 * Gregorian, but Solar Hijri for Pashto in Afghanistan. Throws a RangeError for an unknown time zone.
 */
export function longDate(at: number, locale: string, timeZone: string): string {
  const language = locale.split('-')[0] ?? ''
  const calendar = language === 'ps' && timeZone === 'Asia/Kabul' ? 'persian' : 'gregory'
  const day = numberOf('day', at, calendar, timeZone)
  const year = numberOf('year', at, calendar, timeZone)
  const own = MONTHS[language]?.[calendar]
  const month =
    own?.[numberOf('month', at, calendar, timeZone) - 1] ??
    new Intl.DateTimeFormat(locale, { calendar, timeZone, month: 'long' }).format(at)
  return `${digits(day, locale)} ${month} ${digits(year, locale)}`
}

function numberOf(
  part: 'day' | 'month' | 'year',
  at: number,
  calendar: Calendar,
  timeZone: string,
): number {
  const parts = new Intl.DateTimeFormat('en', {
    calendar,
    numberingSystem: 'latn',
    timeZone,
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  }).formatToParts(at)
  return Number(parts.find(({ type }) => type === part)?.value)
}

import type { Say } from './voice.ts'

/** Where people of this programme and its neighbours live, with the texts that name the places. */
const NAMES: Readonly<Record<string, string>> = {
  'Asia/Karachi': 'zone--karachi',
  'Asia/Kabul': 'zone--kabul',
  'Asia/Dhaka': 'zone--dhaka',
  'Asia/Baghdad': 'zone--baghdad',
  'Africa/Lagos': 'zone--lagos',
}

/** The time zones one can choose, by IANA name: the deployment's first, none twice. */
export function zonesOffered(home: string): readonly string[] {
  const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: home }).resolvedOptions()
  return [...new Set([timeZone, ...Object.keys(NAMES)])]
}

/** What a zone is called: by its place; one that has no text by the place in its own name. */
export function zoneName(say: Say, zone: string): string {
  const key = NAMES[zone]
  return key === undefined ? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ') : say(key)
}

import type { Button } from '../screen.ts'
import { NAMED } from '../emergency.ts'
import { digits, escapeHtml } from '../voice.ts'
import { numberIn } from '../../domain/words.ts'
import type { Input, Scene } from './flow.ts'

/** Progress as dots: `●●◉○○`. Read by ear it is skipped, so nothing depends on it. */
export function dots(at: number, all: number): string {
  return Array.from({ length: all }, (_, index) =>
    index < at ? '●' : index === at ? '◉' : '○',
  ).join('')
}

/** A meter of `top` boxes: `▰▰▰▱▱▱`. */
export function bar(value: number, top: number): string {
  return '▰'.repeat(value) + '▱'.repeat(Math.max(0, top - value))
}

/** Whole sentences with numbers: buttons are too narrow for them, above all in Urdu. */
export function numbered(sentences: readonly string[], locale: string): string {
  return sentences
    .map((sentence, index) => `<b>${digits(index + 1, locale)}.</b> ${sentence}`)
    .join('\n\n')
}

/** The row of numbers below them. */
export function numberRow(
  count: number,
  locale: string,
  data: (index: number) => string,
): Button[] {
  return Array.from({ length: count }, (_, index) => ({
    label: digits(index + 1, locale),
    data: data(index),
  }))
}

/** The option that was meant: its button pressed, or its number typed. */
export function optionOf(input: Input): number | undefined {
  if (input.by === 'tap') return /^\d$/.test(input.arg) ? Number(input.arg) : undefined
  const typed = input.by === 'text' ? numberIn(input.text) : null
  return typed === null ? undefined : typed - 1
}

/** A label with its number before it, so that a button can be found without reading it. */
export function counted(index: number, locale: string, label: string): string {
  return `${digits(index + 1, locale)} · ${label}`
}

/** The emergency numbers of this deployment, one a line. Telegram makes them tappable. */
export function emergencyLines(scene: Scene): string {
  return scene.house.emergency
    .map(({ label, number }) => {
      const name = NAMED.includes(label) ? scene.say(`emergency--${label}`) : escapeHtml(label)
      return `☎ ${name}: <b>${escapeHtml(number)}</b>`
    })
    .join('\n')
}

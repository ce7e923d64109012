import type { Phone } from './town.ts'

/** What is said in a question, each kind of it once. */
export const SAID = {
  worry: 'میرا بھائی رات کو گھر نہیں آتا اور میں ڈرتی ہوں',
  note: 'His aunt keeps the spare key for us',
  answer: 'Stay with your grandmother tonight, I am near',
  reply: 'He has a new phone and hides it under the rice',
  name: 'Gulmina Afridiwal',
  number: '0345 7654321',
  never: 'Neverkhanbaba',
} as const

/** A question in which everything has been said, and between whom. */
export interface Life {
  readonly reporter: Phone
  readonly holder: Phone
  readonly code: string
  readonly id: string
  readonly six: readonly string[]
  /** The file id of the reporter's voice. */
  readonly voice: string
  /** A copy of the database at its fullest moment. */
  readonly backup: string
  /** How much had happened by then. */
  readonly letters: number
  /** Every sealed byte of it at that moment. */
  readonly sealed: readonly Buffer[]
}

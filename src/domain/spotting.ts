import type { Option } from './lesson.ts'
import type { Pull } from './pulls.ts'

/** A short message as it reaches a phone: with exactly one pull, or plain. */
export interface Message {
  readonly id: string
  /** null: plain. */
  readonly pull: Pull | null
  /** `pull` and `plain`. */
  readonly options: readonly Option[]
}

/** Messages that are asked together; their texts live in the locales under `spotting--<set>--<id>`. */
export interface SpottingSet {
  readonly id: string
  /** `look`: asked before and after only, so that what was practised is not what is measured. */
  readonly use: 'look' | 'practice'
  readonly source: string
  readonly items: readonly Message[]
}

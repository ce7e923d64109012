import type { z } from 'zod'
import type { Change } from '../../app/changes.ts'
import { takeTurn, type Course, type Turned } from '../../app/turn.ts'
import type { Act } from '../../app/ports.ts'
import type { Person, Role } from '../../domain/people.ts'
import type { GivenVoice } from '../../domain/recording.ts'
import type { Run, RunKind } from '../../domain/run.ts'
import type { House } from '../context.ts'
import type { Screen } from '../screen.ts'
import type { Say } from '../voice.ts'

/** What someone did: pressed a button of the run, typed words, spoke, or sent something else. */
export type Input =
  | { readonly by: 'tap'; readonly arg: string }
  | { readonly by: 'text'; readonly text: string }
  | { readonly by: 'voice'; readonly voice: GivenVoice }
  | { readonly by: 'other' }

/** What a view may use. */
export interface Scene {
  readonly house: House
  readonly act: Act
  readonly person: Person
  readonly say: Say
  /** Without markup, for button labels. */
  readonly label: Say
}

/** One kind of flow as the bot sees it: how it looks, and what an input means. */
export interface FlowParts<S, E> {
  readonly course: (house: House) => Course<S, E>
  /** The form of the state, as the course has it. */
  readonly state: z.ZodType<S>
  /** The least role that may be in it, asked at every input and every view; learners where left out. */
  readonly role?: Role
  /** About a case: protected screens, typed words deleted from the chat. */
  readonly sensitive: boolean
  /** Voices that are kept stay in the chat, where their speaker may hear them; else they leave it like words. */
  readonly voicesStay?: boolean
  /** Where the run stands, as a screen. `page` looks around without changing anything. */
  readonly view: (scene: Scene, run: Run<S>, page: string | null) => Promise<Screen> | Screen
  /** The text on the screen by its id, as a voice note may read it aloud. */
  readonly aloud?: (house: House, run: Run<S>) => string | undefined
  /** What is left to do once the run is over and its last screen is shown. */
  readonly after?: (scene: Scene, run: Run<S>) => Promise<void>
  /** The event an input stands for; undefined: it means nothing here. */
  readonly read: (run: Run, input: Input) => E | undefined
}

/** What came of an input: a turn, or nothing that the flow could read. */
export type FlowTurned = Turned | { readonly status: 'unread'; readonly run: Run }

/** A flow with its state and events closed over: all kinds fit one table. */
export interface Flow {
  readonly kind: RunKind
  readonly role: Role
  readonly sensitive: boolean
  readonly voicesStay: boolean
  /** undefined: the run was stored by a program that was, and cannot be shown. */
  readonly view: (
    scene: Scene,
    run: Run,
    page: string | null,
  ) => Promise<Screen | undefined> | Screen | undefined
  readonly aloud: (house: House, run: Run) => string | undefined
  readonly after: (scene: Scene, run: Run) => Promise<void>
  readonly turn: (
    scene: Scene,
    run: Run,
    turn: number | null,
    input: Input,
    extra: readonly Change[],
  ) => Promise<FlowTurned>
}

/** Closes the parts of a flow into one. */
export function defineFlow<S, E>(kind: RunKind, parts: FlowParts<S, E>): Flow {
  const known = (run: Run): Run<S> | undefined => {
    const state = parts.state.safeParse(run.state)
    return state.success ? { ...run, state: state.data } : undefined
  }
  return {
    kind,
    role: parts.role ?? 'learner',
    sensitive: parts.sensitive,
    voicesStay: parts.voicesStay ?? false,
    view(scene, run, page) {
      const checked = known(run)
      return checked && parts.view(scene, checked, page)
    },
    aloud(house, run) {
      const checked = known(run)
      return checked && parts.aloud?.(house, checked)
    },
    async after(scene, run) {
      const checked = known(run)
      if (checked) await parts.after?.(scene, checked)
    },
    async turn(scene, run, turn, input, extra) {
      const event = parts.read(run, input)
      if (event === undefined) return { status: 'unread', run }
      const course = parts.course(scene.house)
      return takeTurn(scene.act, course, scene.person, run, turn, event, extra)
    },
  }
}

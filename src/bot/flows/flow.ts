import type { Change } from '../../app/changes.ts'
import { takeTurn, type Course, type Turned } from '../../app/turn.ts'
import type { Act } from '../../app/ports.ts'
import type { Person } from '../../domain/people.ts'
import type { Run, RunKind } from '../../domain/run.ts'
import type { House } from '../context.ts'
import type { Screen } from '../screen.ts'
import type { Say } from '../voice.ts'

/** What someone did: pressed a button of the run, typed words, or sent something else. */
export type Input =
  | { readonly by: 'tap'; readonly arg: string }
  | { readonly by: 'text'; readonly text: string }
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
export interface FlowParts<E> {
  readonly course: (house: House) => Course<E>
  /** About a case: protected screens, typed words deleted from the chat. */
  readonly sensitive: boolean
  /** Where the run stands, as a screen. `page` looks around without changing anything. */
  view(scene: Scene, run: Run, page: string | null): Promise<Screen> | Screen
  /** What is left to do once the run is over and its last screen is shown. */
  after?(scene: Scene, run: Run): Promise<void>
  /** The event an input stands for; undefined: it means nothing here. */
  read(run: Run, input: Input): E | undefined
}

/** A flow with its events closed over: all kinds fit one table. */
export interface Flow {
  readonly kind: RunKind
  readonly sensitive: boolean
  readonly view: FlowParts<never>['view']
  readonly after?: FlowParts<never>['after']
  turn(
    scene: Scene,
    run: Run,
    turn: number | null,
    input: Input,
    extra: readonly Change[],
  ): Promise<Turned | { readonly status: 'unread'; readonly run: Run }>
}

/** Closes the parts of a flow into one. */
export function defineFlow<E>(kind: RunKind, parts: FlowParts<E>): Flow {
  return {
    kind,
    sensitive: parts.sensitive,
    view: parts.view,
    ...(parts.after ? { after: parts.after } : {}),
    async turn(scene, run, turn, input, extra) {
      const event = parts.read(run, input)
      if (event === undefined) return { status: 'unread', run }
      const course = parts.course(scene.house)
      return takeTurn(scene.act, course, scene.person, run, turn, event, extra)
    },
  }
}

import { isOver, type Case } from '../../domain/case.ts'

/** A button of the case screen: `do.<name>.<case>`, said as `case--do-<name>`. */
export interface CaseButton {
  readonly name: string
  /** `proposed`: the reporter is asked how to go on. */
  readonly when: (kase: Case, proposed: boolean) => boolean
}

const open = (kase: Case): boolean => !isOver(kase)

/** What the reporter can do with their own case, row by row. */
export const OWN_BUTTONS: readonly (readonly CaseButton[])[] = [
  [{ name: 'write', when: open }],
  [{ name: 'receipt', when: open }],
  [{ name: 'reader', when: ({ state }) => state === 'waiting' }],
  [{ name: 'withdraw', when: open }],
]

/** What its holder can do, row by row. */
export const HOLDER_BUTTONS: readonly (readonly CaseButton[])[] = [
  [
    { name: 'write', when: open },
    { name: 'propose', when: (kase, proposed) => open(kase) && !proposed },
  ],
  [
    { name: 'note', when: open },
    { name: 'pass', when: open },
  ],
  [
    { name: 'release', when: open },
    { name: 'close', when: open },
  ],
  [{ name: 'reopen', when: (kase) => kase.state === 'closed' && kase.readable }],
]

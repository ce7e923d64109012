import type { RunKind } from '../../domain/run.ts'
import { askFlow } from './ask.ts'
import { circleFlow } from './circle.ts'
import { fieldFlow } from './field.ts'
import type { Flow } from './flow.ts'
import { joinFlow } from './join.ts'
import { lessonFlow } from './lesson.ts'
import { letterFlow } from './letter.ts'
import { lookFlow } from './look.ts'
import { noteFlow } from './note.ts'
import { recordingFlow } from './recording.ts'
import { receiptFlow } from './receipt.ts'
import { revealFlow } from './reveal.ts'
import { reviewFlow } from './review.ts'
import { roundFlow } from './round.ts'
import { scenarioFlow } from './scenario.ts'

/** Every flow there is. A new kind of run is a line here and a file beside it. */
export const FLOWS: Readonly<Record<RunKind, Flow>> = {
  join: joinFlow,
  lesson: lessonFlow,
  review: reviewFlow,
  scenario: scenarioFlow,
  circle: circleFlow,
  look: lookFlow,
  round: roundFlow,
  ask: askFlow,
  letter: letterFlow,
  note: noteFlow,
  reveal: revealFlow,
  receipt: receiptFlow,
  field: fieldFlow,
  recording: recordingFlow,
}

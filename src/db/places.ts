/** Names of sealed places, authenticated with each value: `Table.column:rowid`. */
export const place = {
  profile: (personId: string) => `Person.profile:${personId}`,
  tolanaName: (id: string) => `Tolana.name:${id}`,
  runState: (id: string) => `Run.state:${id}`,
  answer: (runId: string, turn: number) => `RunStep.answer:${runId}/${turn}`,
  memory: (personId: string, lesson: string, step: string) =>
    `Card.memory:${personId}/${lesson}/${step}`,
  thought: (personId: string, lesson: string, step: string) =>
    `Thought.words:${personId}/${lesson}/${step}`,
  look: (personId: string, moment: string) => `Look.result:${personId}/${moment}`,
  round: (id: string) => `Round.result:${id}`,
  wish: (personId: string) => `Nudge.wish:${personId}`,
  show: (id: string) => `Show.state:${id}`,
  voiceNote: (text: string, locale: string) => `VoiceNote.file:${text}/${locale}`,
  route: (caseId: string) => `Case.route:${caseId}`,
  words: (caseId: string, seq: number) => `CaseEvent.content:${caseId}/${seq}`,
  reveal: (caseId: string) => `Reveal.content:${caseId}`,
  reply: (id: string) => `SavedReply.words:${id}`,
  plan: (id: string) => `Plan.what:${id}`,
  notice: (id: number) => `Outbox.payload:${id}`,
  trace: (id: number) => `Trace.place:${id}`,
  update: (seq: number) => `Inbox.payload:${seq}`,
  flowLog: (personId: string) => `FlowLog.log:${personId}`,
  setting: (name: string) => `Setting.value:${name}`,
} as const

/** Names of sealed places, authenticated with each value: `Table.column:rowid`. */
export const place = {
  profile: (personId: string) => `Person.profile:${personId}`,
  tolanaName: (id: string) => `Tolana.name:${id}`,
  runState: (id: string) => `Run.state:${id}`,
  answer: (runId: string, turn: number) => `RunStep.answer:${runId}/${turn}`,
  words: (caseId: string, seq: number) => `CaseEvent.content:${caseId}/${seq}`,
  notice: (id: number) => `Outbox.payload:${id}`,
  trace: (id: number) => `Trace.place:${id}`,
  update: (seq: number) => `Inbox.payload:${seq}`,
  flowLog: (personId: string) => `FlowLog.log:${personId}`,
  setting: (name: string) => `Setting.value:${name}`,
} as const

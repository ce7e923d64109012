/** The eight pulls that a story, a lesson or a message can be about (CONTENT, "Spot the pull"). */
export const PULLS = [
  'belonging',
  'grievance',
  'duty-and-shame',
  'false-authority',
  'us-and-them',
  'secrecy',
  'urgency',
  'reward',
] as const
export type Pull = (typeof PULLS)[number]

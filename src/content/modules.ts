/** The modules of the curriculum, in the order of the path. */
export const MODULES = [
  'listening',
  'thinking',
  'pulls',
  'own-story',
  'bridges',
  'care',
  'coming-home',
  'leading',
] as const
export type ModuleId = (typeof MODULES)[number]

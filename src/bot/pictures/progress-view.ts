/** What a person sees of their own path. No scores, and nothing that compares them to others. */
export interface ProgressView {
  /** The modules in the order of the path; `done` and `all` count lessons. */
  readonly modules: readonly { readonly id: string; readonly done: number; readonly all: number }[]
  /** How often a skill was used in practised talks. May be empty. */
  readonly skills: readonly { readonly id: string; readonly practised: number }[]
  /** Weeks in a row with at least one step. 0 is met kindly. */
  readonly weeks: number
  /** The title of the next lesson, plain text; null when all is done. */
  readonly next: string | null
}

/** The modules that have lessons at all. */
export function walkable({ modules }: ProgressView): ProgressView['modules'] {
  return modules.filter(({ all }) => all > 0)
}

/** As many skills as a picture has room for, the most practised first. */
export function practised({ skills }: ProgressView): ProgressView['skills'] {
  return skills
    .filter((skill) => skill.practised > 0)
    .toSorted((a, b) => b.practised - a.practised)
    .slice(0, 6)
}

/** Common words whose spelling misleads the count. */
const KNOWN: Readonly<Record<string, number>> = {
  being: 2,
  doing: 2,
  seeing: 2,
  going: 2,
  idea: 3,
  people: 2,
  quiet: 2,
  area: 3,
  someone: 2,
  something: 2,
  sometimes: 2,
  somewhere: 2,
  everyone: 3,
  every: 2,
  community: 4,
}

/** About how many syllables an English word has: groups of vowels, without the silent ones at the end. */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '')
  const known = KNOWN[letters]
  if (known !== undefined) return known
  const spoken = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) =>
    /[sxz]es$|[cg]es$|[aeiouy]ed$/.test(end) ? end : end.slice(0, 1),
  )
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0)
}

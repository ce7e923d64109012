/**
 * Reads a text column as the union our own appliers write into it. Nothing else writes there, and a
 * value from a newer program is refused at the start with its migration.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller's own union
export function column<T extends string>(value: string): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see the docstring
  return value as T
}

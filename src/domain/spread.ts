/** Spreads names evenly over the numbers of 32 bits, the same on every machine (FNV-1a). No secret. */
export function spread(name: string): number {
  let hash = 0x811c9dc5
  for (const character of name) {
    hash ^= character.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193)
  }
  // The last step mixes the low bits, or names that differ at their end would stay neighbours.
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

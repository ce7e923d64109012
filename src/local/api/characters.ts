/** How many characters (Unicode code points) a text has: what the Bot API's limits count. */
export function characters(text: string): number {
  let surrogatePairs = 0
  for (let index = 0; index < text.length; index += 1) {
    if ((text.codePointAt(index) ?? 0) > 0xffff) {
      surrogatePairs += 1
      index += 1
    }
  }
  return text.length - surrogatePairs
}

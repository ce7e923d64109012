/**
 * Makes two ways of typing the same word the same: case, spaces, marks and the letters that Arabic,
 * Urdu and Pashto keyboards type differently but people read alike: a word chosen on one phone is typed
 * on another, and under pressure.
 */
export function normaliseWord(text: string): string {
  return (
    text
      .normalize('NFKC')
      // Before the marks go: İ is small only as an i with a mark of its own.
      .toLowerCase()
      .normalize('NFKC')
      .replace(/[\p{M}\p{Cf}ـ]/gu, '')
      .replace(/[يېۍئىےۓ]/gu, 'ی')
      .replace(/[كګگ]/gu, 'ک')
      .replace(/[ةۀهھہۃۂە]/gu, 'ہ')
      .replace(/[أإٱآ]/gu, 'ا')
      .replace(/ؤ/gu, 'و')
      .replace(/ټ/gu, 'ٹ')
      .replace(/ډ/gu, 'ڈ')
      .replace(/ړ/gu, 'ڑ')
      .replace(/[ڼں]/gu, 'ن')
      .replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
      .replace(/[\s\p{P}`´^~+=|<>$]+/gu, ' ')
      .trim()
  )
}

/** The single digit somebody typed in place of pressing its button, whatever their keyboard; null: none. */
export function numberIn(text: string): number | null {
  // Some type it as a list is numbered: “2.” or “۲)”.
  const [digit, ...more] = text.trim().replace(/[.)۔،]$/u, '')
  if (digit === undefined || more.length > 0) return null
  const at = DIGITS.findIndex((row) => row.includes(digit))
  return at < 0 ? null : (DIGITS[at] ?? '').indexOf(digit) + 1
}

/** As English, Urdu and Pashto, and Arabic keyboards type them. */
const DIGITS = ['123456789', '۱۲۳۴۵۶۷۸۹', '١٢٣٤٥٦٧٨٩']

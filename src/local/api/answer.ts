/** What a method answers when it worked: Telegram's `{ ok: true, result }`. */
export interface Success {
  ok: true
  result: unknown
  description?: string
}

/** What a method answers when it was refused: Telegram's `{ ok: false, error_code, description }`. */
export interface Refusal {
  ok: false
  error_code: number
  description: string
  parameters?: { retry_after?: number }
}

/** The JSON body of every answer of the Bot API. */
export type Answer = Success | Refusal

/** A success with this result. */
export function done(result: unknown): Success {
  return { ok: true, result }
}

/** A refusal with this HTTP status and exactly this description. */
export function refuse(error_code: number, description: string): Refusal {
  return { ok: false, error_code, description }
}

/**
 * 400 "Bad Request: …". The first letter is lowered as Telegram's own server does, unless the second
 * one is a capital or an underscore (so that BUTTON_DATA_INVALID stays as it is).
 */
export function badRequest(words: string): Refusal {
  const second = words.charAt(1)
  const code = second === '_' || (second >= 'A' && second <= 'Z')
  return refuse(
    400,
    `Bad Request: ${code ? words : words.charAt(0).toLowerCase() + words.slice(1)}`,
  )
}

/** 403 "Forbidden: …". */
export function forbidden(words: string): Refusal {
  return refuse(403, `Forbidden: ${words}`)
}

/** 429, with the seconds to wait in the words and in `parameters`. */
export function tooManyRequests(seconds: number): Refusal {
  return {
    ok: false,
    error_code: 429,
    description: `Too Many Requests: retry after ${seconds}`,
    parameters: { retry_after: seconds },
  }
}

/** Whether a helper gave a refusal instead of what it was asked for. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'error_code' in value
}

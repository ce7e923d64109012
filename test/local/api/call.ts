import type { Answer } from '../../../src/local/api/answer.ts'
import type { Telegram } from '../../../src/local/api/server.ts'

/** Calls a method as any client would, with JSON parameters; resolves with the answer's body. */
export async function call(
  { url, token }: Telegram,
  method: string,
  params: Record<string, unknown> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  })
  const answer: Answer = JSON.parse(await response.text())
  return answer
}

/** The description of the refusal that a call meets; throws when it is accepted. */
export async function refusal(
  telegram: Telegram,
  method: string,
  params: Record<string, unknown> = {},
): Promise<string> {
  const answer = await call(telegram, method, params)
  if (answer.ok) throw new Error(`${method} was accepted`)
  return `${answer.error_code} ${answer.description}`
}

/** One inline button that sends `data`. */
export function oneButton(data: string, text = 'Tap'): unknown {
  return { inline_keyboard: [[{ text, callback_data: data }]] }
}

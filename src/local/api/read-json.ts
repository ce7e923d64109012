import { z } from 'zod'

/** A request that cannot be carried out; fastify answers with the status and the words. */
export class Unable extends Error {
  readonly statusCode: number

  constructor(statusCode: number, words: string) {
    super(words)
    this.statusCode = statusCode
  }
}

/** The value as `schema` reads it; throws `Unable` with 400 when it does not fit. */
export function readAs<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value)
  if (!result.success) throw new Unable(400, z.prettifyError(result.error))
  return result.data
}

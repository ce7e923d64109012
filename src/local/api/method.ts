import type { ApiMethods, Opts } from 'grammy/types'
import type { Answer } from './answer.ts'
import type { State } from './state.ts'
import type { Upload } from './upload.ts'

/** Methods of the Bot API by name. */
export type MethodName = keyof ApiMethods

/** What a handler gets beside the parameters. */
export interface Call {
  /** Files of a multipart request that parameters point to with `attach://<name>`. */
  files: Map<string, Upload>
}

/** Carries out one method whose parameters were validated against the specification. */
export type Handler<M extends MethodName> = (state: State, params: Opts<M>, call: Call) => Answer

/** A table of methods; the parameter types are the Bot API's. */
export type Handlers = { [M in MethodName]?: Handler<M> }

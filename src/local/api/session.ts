import { type Answer, badRequest, done, refuse } from './answer.ts'
import { isLoopback } from './links.ts'
import type { State } from './state.ts'
import { abortPoll, allow, dropPending } from './updates.ts'
import { type Replied, type Webhook, startWebhook } from './webhook.ts'

/** How the bot gets its updates when it does not ask for them. */
export interface Session {
  webhook: Webhook | undefined
  setWebhook(params: WebhookParams): Answer
  deleteWebhook(params: { drop_pending_updates?: boolean }): Answer
  getWebhookInfo(): Answer
  stop(): void
}

interface WebhookParams {
  url: string
  secret_token?: string
  max_connections?: number
  allowed_updates?: readonly string[]
  drop_pending_updates?: boolean
}

/** Why this address cannot be a webhook, if it cannot: the server reaches this machine only. */
function wrongUrl(address: string): Answer | undefined {
  if (!URL.canParse(address)) return badRequest('bad webhook: Wrong HTTP URL')
  const url = new URL(address)
  const onThisMachine = isLoopback(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && onThisMachine)) {
    return badRequest('bad webhook: An HTTPS URL must be provided for webhook')
  }
  if (onThisMachine) return undefined
  return badRequest('bad webhook: Failed to resolve host: Name or service not known')
}

/** The webhook side of a bot's session. `replied` carries out calls answered into the response. */
export function createSession(state: State, replied: Replied): Session {
  const { updates } = state
  const session: Session = {
    webhook: undefined,

    setWebhook(params) {
      if (params.url === '') return session.deleteWebhook(params)
      const wrong = wrongUrl(params.url)
      if (wrong !== undefined) return wrong
      const { secret_token: secret = '', max_connections: maxConnections = 40, url } = params
      if (!/^[\w-]*$/.test(secret)) {
        return refuse(400, 'Bad Request: secret token contains unallowed characters')
      }
      session.stop()
      abortPoll(updates, 'webhook')
      allow(updates, params.allowed_updates)
      if (params.drop_pending_updates === true) dropPending(updates)
      updates.webhook = true
      const settings = { url, secret, maxConnections, now: state.now }
      session.webhook = startWebhook(updates, settings, replied)
      session.webhook.pump()
      return { ok: true, result: true, description: 'Webhook was set' }
    },

    deleteWebhook(params) {
      const description =
        session.webhook === undefined ? 'Webhook is already deleted' : 'Webhook was deleted'
      session.stop()
      if (params.drop_pending_updates === true) dropPending(updates)
      return { ok: true, result: true, description }
    },

    getWebhookInfo() {
      const { webhook } = session
      const info = {
        url: webhook?.url ?? '',
        has_custom_certificate: false,
        pending_update_count: updates.pending.length,
      }
      if (webhook === undefined) return done(info)
      const error = webhook.lastError
      const trouble =
        error === undefined
          ? {}
          : { last_error_date: error.date, last_error_message: error.message }
      return done({ ...info, ...trouble, max_connections: webhook.maxConnections })
    },

    stop() {
      session.webhook?.stop()
      session.webhook = undefined
      updates.webhook = false
    },
  }
  return session
}

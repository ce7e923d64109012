/** One server-sent event. */
export interface StreamEvent {
  event: string
  data: unknown
}

/** An open event stream, read event by event. */
export interface Stream {
  next(): Promise<StreamEvent>
  close(): void
}

function parse(block: string): StreamEvent {
  const [, event = '', data = 'null'] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? []
  return { event, data: JSON.parse(data) }
}

/** Opens a stream of server-sent events. */
export async function openStream(url: string): Promise<Stream> {
  const hangUp = new AbortController()
  const response = await fetch(url, { signal: hangUp.signal })
  const reader = response.body?.getReader()
  let text = ''
  return {
    async next() {
      for (;;) {
        const end = text.indexOf('\n\n')
        if (end >= 0) {
          const block = text.slice(0, end)
          text = text.slice(end + 2)
          return parse(block)
        }
        const chunk = await reader?.read()
        if (chunk?.value === undefined) throw new Error('the stream has ended')
        text += Buffer.from(chunk.value).toString()
      }
    },
    close: () => hangUp.abort(),
  }
}

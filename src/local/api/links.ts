/**
 * The link as Telegram keeps it, or nothing when it is none: http, https, tg and ton links, and bare
 * host names, which become http links.
 */
export function checkedUrl(link: string): string | undefined {
  const given = link.trim()
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(given) ? given : `http://${given}`
  if (/^(tg|ton|tonsite):/i.test(withScheme)) return withScheme
  if (!URL.canParse(withScheme)) return undefined
  const url = new URL(withScheme)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  return url.hostname.includes('.') || url.hostname.startsWith('[') ? url.href : undefined
}

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

/** Whether a host name (without port) means this machine, by its usual names. */
export function isLoopback(hostname: string): boolean {
  return loopbackNames.has(hostname) || /^127(\.\d{1,3}){3}$/.test(hostname)
}

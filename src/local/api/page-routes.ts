import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { localOnly } from './local-only.ts'
import { packageRoot } from '../../package-root.ts'

const contentSecurity = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const headers = {
  'content-security-policy': contentSecurity,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
}

/** The folder with the .woff2 files of a font package. */
function fontFolder(name: string): string {
  const require = createRequire(import.meta.url)
  return join(dirname(require.resolve(`@fontsource/${name}/package.json`)), 'files')
}

/** The chat page: `/`, `/page/*` and the fonts it needs for Urdu and Pashto. */
export function addPageRoutes(app: FastifyInstance, pageDir?: string): void {
  const root = pageDir ?? join(packageRoot(), 'src/local/page')
  void app.register(async (page) => {
    page.addHook('onRequest', localOnly)
    page.addHook('onRequest', async (_request, reply) => {
      reply.headers(headers)
    })
    if (existsSync(root)) {
      await page.register(fastifyStatic, { root, prefix: '/page/', cacheControl: false })
      page.get('/', (_request, reply) => reply.sendFile('index.html'))
    }
    await page.register(fastifyStatic, {
      root: ['noto-nastaliq-urdu', 'noto-naskh-arabic'].map(fontFolder),
      prefix: '/fonts/',
      decorateReply: false,
      cacheControl: false,
      allowedPath: (path) => /-(400|700)-normal\.woff2$/.test(path),
    })
  })
}

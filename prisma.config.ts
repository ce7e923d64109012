import { defineConfig } from 'prisma/config'

// Prisma's CLI looks for a native schema engine and would download it. `prisma generate` does not
// use it, so any executable will do: https-less machines can install and build.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath

export default defineConfig({ schema: 'prisma/schema.prisma' })

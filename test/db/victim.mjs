// Commits without end and tells each acknowledged commit on standard output, until it is killed.
import { writeSync } from 'node:fs'
import { openHouse } from '../../dist/db/open.js'

const [databaseUrl, keysFile, secret, round] = process.argv.slice(2)
const opened = await openHouse({
  databaseUrl,
  keysFile,
  secret: Buffer.from(secret, 'base64'),
})
if (!opened.ok) throw new Error(opened.problem)
const { commit, inbox } = opened.house

async function chat(id) {
  for (let n = 0; ; n += 1) {
    const updateId = Number(round) * 1_000_000 + id * 10_000 + n
    const [entry] = await inbox.accept([{ updateId, lane: `${id}`, sender: id, body: n }])
    writeSync(1, `accepted ${updateId}\n`)
    await inbox.commitFor(entry)([{ do: 'setting.set', name: `update ${updateId}`, value: n }])
    writeSync(1, `done ${updateId}\n`)
    if (n % 3 !== 0) inbox.settle(entry)
    await commit([{ do: 'setting.set', name: `job ${updateId}`, value: n }])
    writeSync(1, `job ${updateId}\n`)
  }
}
await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(chat))

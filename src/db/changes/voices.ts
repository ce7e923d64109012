import { personOwner } from '../owners.ts'
import { place } from '../places.ts'
import { type Appliers, sealOr } from './applier.ts'

/** Texts read aloud; each sealed under the key of whoever read it, and forgotten with them. */
export const voices: Appliers<'voice.keep' | 'voice.drop'> = {
  async 'voice.keep'({ text, locale, personId, file, at }, desk) {
    const sealed = sealOr(desk, personOwner(personId), place.voiceNote(text, locale), file)
    const data = { personId, file: sealed, at: new Date(at) }
    await desk.tx.voiceNote.upsert({
      where: { text_locale: { text, locale } },
      create: { text, locale, ...data },
      update: data,
    })
    desk.after.push(() => desk.caches.voices.set(`${locale} ${text}`, file))
  },

  async 'voice.drop'({ text, locale }, desk) {
    await desk.tx.voiceNote.deleteMany({ where: { text, locale } })
    desk.after.push(() => desk.caches.voices.set(`${locale} ${text}`, null))
  },
}

import { personOwner } from '../owners.ts'
import { place } from '../places.ts'
import { type Appliers, sealOr } from './applier.ts'

/** Answers coordinators keep to use again, sealed under their own key. */
export const replies: Appliers<'reply.save' | 'reply.drop'> = {
  async 'reply.save'({ reply: { id, personId, locale, words, at } }, desk) {
    const sealed = sealOr(desk, personOwner(personId), place.reply(id), words)
    const data = { locale, words: sealed, at: new Date(at) }
    const { count } = await desk.tx.savedReply.updateMany({ where: { id, personId }, data })
    // The same id of somebody else is a conflict here, not theirs to replace.
    if (count === 0) await desk.tx.savedReply.create({ data: { id, personId, ...data } })
  },

  'reply.drop': ({ personId, id }, desk) =>
    desk.tx.savedReply.deleteMany({ where: { id, personId } }),
}

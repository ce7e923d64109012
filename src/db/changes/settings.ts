import { place } from '../places.ts'
import { type Appliers, sealOr } from './applier.ts'

/** Deployment settings, sealed under the house key. */
export const settings: Appliers<'setting.set'> = {
  async 'setting.set'({ name, value }, desk) {
    if (value === null) return desk.tx.setting.deleteMany({ where: { name } })
    const sealed = sealOr(desk, 'house', place.setting(name), value)
    return desk.tx.setting.upsert({
      where: { name },
      create: { name, value: sealed },
      update: { value: sealed },
    })
  },
}

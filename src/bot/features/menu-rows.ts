import { atLeast, type Person } from '../../domain/people.ts'
import { press } from '../buttons.ts'
import type { Button } from '../screen.ts'
import type { Say } from '../voice.ts'

/**
 * The way home: the same few doors in the same place for everyone of a role. Without `doors` it is a
 * learner's for everybody: whoever takes up a locked phone does not learn what its owner is here.
 */
export function menuRows(label: Say, person: Person, doors: boolean): Button[][] {
  const go = (where: string): Button => ({ label: label(`go--${where}`), data: press('go', where) })
  const rows = [
    [go('learn'), go('practice')],
    [go('review'), go('progress')],
    [go('ask'), go('settings')],
  ]
  if (!doors) return rows
  if (atLeast(person.role, 'mentor')) rows.push([go('lead')])
  if (atLeast(person.role, 'coordinator')) rows.push([go('desk'), go('invite')])
  if (atLeast(person.role, 'owner')) rows.push([go('team')])
  return rows
}

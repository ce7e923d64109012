import type { Role } from '../../domain/people.ts'
import type { BotContext } from '../context.ts'
import { showDesk } from './desk.ts'
import { askToForget } from './forget.ts'
import { showHelp } from './help.ts'
import { hide } from './hide.ts'
import { showInvite } from './invite.ts'
import { showLanguages } from './language.ts'
import { showLead } from './lead.ts'
import { showLearn } from './learn.ts'
import { showMenu } from './menu.ts'
import { showPractice } from './practice.ts'
import { showProgress } from './progress.ts'
import { showQuestions } from './questions.ts'
import { showReview } from './review.ts'
import { showSettings } from './settings.ts'
import { start } from './start.ts'
import { showTeam } from './team.ts'
import { showTolana } from './tolana.ts'

/** A place one goes to by a command, or by a `go` button of the same name. */
export interface Place {
  readonly name: string
  /** The least role that may enter; checked on every command and every press. */
  readonly role: Role
  /** Shown in Telegram's own command menu, with a neutral description. */
  readonly listed: boolean
  /** Its screen is protected: whoever has a PIN is asked for it first. */
  readonly sensitive?: true
  readonly enter: (ctx: BotContext) => Promise<void>
}

/** Every command there is, in the order of the menu. */
export const PLACES: readonly Place[] = [
  { name: 'menu', role: 'learner', listed: true, enter: showMenu },
  { name: 'learn', role: 'learner', listed: true, enter: showLearn },
  { name: 'practice', role: 'learner', listed: true, enter: showPractice },
  { name: 'review', role: 'learner', listed: true, enter: showReview },
  { name: 'progress', role: 'learner', listed: true, enter: showProgress },
  {
    name: 'ask',
    role: 'learner',
    listed: true,
    sensitive: true,
    enter: (ctx) => showQuestions(ctx),
  },
  { name: 'language', role: 'learner', listed: true, enter: showLanguages },
  { name: 'help', role: 'learner', listed: true, enter: showHelp },
  { name: 'start', role: 'learner', listed: false, enter: start },
  { name: 'tolana', role: 'learner', listed: false, sensitive: true, enter: showTolana },
  { name: 'settings', role: 'learner', listed: false, sensitive: true, enter: showSettings },
  { name: 'hide', role: 'learner', listed: false, enter: hide },
  { name: 'forget', role: 'learner', listed: false, enter: askToForget },
  { name: 'lead', role: 'mentor', listed: false, sensitive: true, enter: showLead },
  {
    name: 'desk',
    role: 'coordinator',
    listed: false,
    sensitive: true,
    enter: (ctx) => showDesk(ctx),
  },
  { name: 'invite', role: 'coordinator', listed: false, sensitive: true, enter: showInvite },
  { name: 'team', role: 'owner', listed: false, sensitive: true, enter: showTeam },
]

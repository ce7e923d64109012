import { z } from 'zod'
import { PASSAGES, spotOptions, type Option } from '../domain/lesson.ts'
import { PULLS } from '../domain/pulls.ts'
import { METER_TOP, SKILLS } from '../domain/scenario.ts'
import { MODULES } from './modules.ts'

/**
 * What a content file may hold. Slugs become parts of Fluent ids, joined by `--`, and attribute
 * names, so they begin with a letter and have single hyphens.
 */
const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be a slug: small letters, digits, single hyphens')
  .max(40, 'must have at most 40 characters')

/** An attribute `x-said` or `x-why` is the feedback on `x`, so no option may be called like that. */
const optionSlug = slug
  .regex(/^(?!.*-(said|why)$)/, 'must not end with -said or -why')
  .regex(/^(?!(said|later|thanks)$)/, 'must not be called said, later or thanks')

const source = z.string().trim().min(1, 'must name the passage or study it rests on')
const order = z.int().min(1)

/** Writers say `good` where opinions count and `right` where the memory does; the domain says `right`. */
const goodOption = z
  .strictObject({ id: optionSlug, good: z.boolean() })
  .transform(({ id, good }) => ({ id, right: good }))
const rightOption = z.strictObject({ id: optionSlug, right: z.boolean() })

const several = (option: z.ZodType<Option>) =>
  z
    .array(option)
    .min(2, 'needs two options or more')
    .max(4, 'has more than four options')
    .superRefine(distinct('option'))

/** The scholar's review that lets a passage on faith be shown outside local mode. */
const review = z.strictObject({ by: z.string().trim().min(1), on: z.iso.date() })

/** A message is a pull or plain, and both answers have their feedback. */
export const pull = z.enum([...PULLS, 'none']).transform((one) => (one === 'none' ? null : one))

/** The kinds of steps. A new kind is a row here, in `texts.ts` and in `domain/lesson.ts`. */
const step = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.enum(['say', 'story']),
      id: slug,
      faith: z.literal(true).optional(),
      passage: z.enum(PASSAGES).optional(),
      reviewed: review.optional(),
    })
    .refine(
      ({ faith, passage, reviewed }) =>
        faith ? passage !== undefined : passage === undefined && reviewed === undefined,
      'must have faith: true and its passage together, and only then a review',
    ),
  z.strictObject({ kind: z.enum(['deed', 'reflect']), id: slug }),
  z
    .strictObject({ kind: z.literal('spot'), id: slug, pull })
    .transform((one) => ({ ...one, options: spotOptions(one.pull) })),
  z.strictObject({
    kind: z.literal('order'),
    id: slug,
    items: z
      .array(optionSlug)
      .min(3, 'needs three items or more')
      .max(5, 'has more than five items')
      .refine((all) => new Set(all).size === all.length, 'has an item twice'),
  }),
  z.strictObject({
    kind: z.literal('choose'),
    id: slug,
    options: several(goodOption).refine(
      (all) => all.some(({ right }) => right) && all.some(({ right }) => !right),
      'needs a good option and another one',
    ),
  }),
  z.strictObject({
    kind: z.literal('check'),
    id: slug,
    options: several(rightOption).refine(
      (all) => all.filter(({ right }) => right).length === 1,
      'needs exactly one right option',
    ),
  }),
])

/** A lesson takes three to five minutes, at twenty seconds a screen or more. */
const LONGEST_LESSON = 15

/** What every lesson has, and how often: practice with feedback, a deed, and the immediate check. */
const NEEDED_STEPS = [
  { kind: 'choose', least: 1, most: 4 },
  { kind: 'deed', least: 1, most: 1 },
  { kind: 'check', least: 2, most: 3 },
] as const

/** `lessons/<id>.yaml` */
export const lessonSchema = z.strictObject({
  id: slug,
  module: z.enum(MODULES),
  order,
  minutes: z.int().min(3).max(5),
  source,
  /** Lessons this one truly builds on. */
  after: z.array(slug).default([]),
  steps: z
    .array(step)
    .max(
      LONGEST_LESSON,
      `has more than ${LONGEST_LESSON} steps: it would take longer than five minutes`,
    )
    .superRefine(distinct('step'))
    .superRefine((steps, context) => {
      const spots = steps.flatMap((one) => (one.kind === 'spot' ? [one.pull] : []))
      // Where everything is a pull, people learn to distrust everything (DESIGN section 7).
      if (spots.filter((one) => one === null).length * 2 !== spots.length)
        context.addIssue('must hold as many plain messages as pulls among its spots')
      for (const { kind, least, most } of NEEDED_STEPS) {
        const count = steps.filter((one) => one.kind === kind).length
        if (count < least || count > most)
          context.addIssue(
            `must hold ${least === most ? least : `${least}–${most}`} of the kind ${kind}, not ${count}`,
          )
      }
    }),
})

/** How many messages a look before and after holds, half of them plain (CONTENT, "Spot the pull"). */
export const LOOK_LENGTH = 8

/** `spotting/<id>.yaml`: short messages as they reach a phone. */
export const spottingSchema = z.strictObject({
  id: slug,
  /** `look`: asked before and after only, so that what was practised is not what is measured. */
  use: z.enum(['look', 'practice']),
  source,
  items: z
    .array(
      z
        .strictObject({ id: slug, pull })
        .transform((one) => ({ ...one, options: spotOptions(one.pull) })),
    )
    .min(LOOK_LENGTH, `needs ${LOOK_LENGTH} messages or more`)
    .superRefine(distinct('item'))
    .refine(
      (all) => all.filter((one) => one.pull === null).length * 2 === all.length,
      'must hold as many plain messages as pulls',
    ),
})

const meter = z.int().min(0).max(METER_TOP)
const effect = z.int().min(-METER_TOP).max(METER_TOP)
const choiceNames = z.array(
  z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'must be written scene.choice'),
)

const choice = z.strictObject({
  id: optionSlug.regex(/^(?!(debrief|try)$)/, 'must not be called debrief or try'),
  skill: z.enum(SKILLS),
  trust: effect,
  openness: effect,
  to: slug,
  when: z
    .strictObject({
      'trust-min': meter,
      'trust-max': meter,
      'openness-min': meter,
      'openness-max': meter,
      chose: choiceNames,
      'not-chose': choiceNames,
    })
    .partial()
    .optional(),
})

/** `scenarios/<id>.yaml`; what a graph must keep beyond its form is in `domain/laws.ts`. */
export const scenarioSchema = z.strictObject({
  id: slug,
  order,
  setting: slug,
  /** Whom one talks with: half of all main characters are women (CONTENT, "Scenario practice"). */
  character: z.enum(['she', 'he']),
  pull: z.enum(PULLS),
  source,
  meters: z.strictObject({ trust: meter, openness: meter }),
  start: slug,
  scenes: z.record(
    slug,
    z.strictObject({
      choices: z.array(choice).min(2, 'needs two choices or more').max(4, 'has more than four'),
    }),
  ),
  endings: z.record(slug, z.strictObject({ kind: z.enum(['good', 'open', 'hard']) })),
})

function distinct(what: string) {
  return (all: readonly { readonly id: string }[], context: z.RefinementCtx) => {
    const ids = all.map(({ id }) => id)
    for (const [index, id] of ids.entries())
      if (ids.indexOf(id) < index)
        context.addIssue({
          code: 'custom',
          path: [index, 'id'],
          message: `${what} ${id} is there twice`,
        })
  }
}

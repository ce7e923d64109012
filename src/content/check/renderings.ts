import {
  serializeExpression,
  serializeVariantKey,
  type Expression,
  type InlineExpression,
  type Pattern,
  type SelectExpression,
} from '@fluent/syntax'

/** Stands in a rendering for words that are filled in when the text is shown. */
export const PLACE = '\uFFFC'

/** Which variant each selector takes, by what it selects on. */
type Choices = ReadonlyMap<string, string>

/** More combinations than this are not tried; a text with so many selectors is too clever anyway. */
const MOST = 64

/** Every text a pattern can come to, one for each combination of its selectors' variants. */
export function renderings(pattern: Pattern): string[] {
  const keys = new Map<string, Set<string>>()
  for (const select of selectsIn(pattern)) {
    const name = serializeExpression(select.selector)
    const known = keys.get(name) ?? new Set()
    for (const { key } of select.variants) known.add(serializeVariantKey(key))
    keys.set(name, known)
  }
  let all: Choices[] = [new Map()]
  for (const [name, variants] of keys)
    all = all
      .flatMap((choices) => [...variants].map((variant) => new Map([...choices, [name, variant]])))
      .slice(0, MOST)
  return [...new Set(all.map((choices) => render(pattern, choices)))]
}

/** Names of the variables a pattern needs, `gender` for `{ $gender }`. */
export function variablesIn(pattern: Pattern): Set<string> {
  return new Set(
    inlinesIn(pattern).flatMap((one) => (one.type === 'VariableReference' ? [one.id.name] : [])),
  )
}

/** What a pattern is built from: `id`, `id.attribute`, `-term`. */
export function referencesIn(pattern: Pattern): Set<string> {
  return new Set(
    inlinesIn(pattern).flatMap((one) => {
      if (one.type !== 'MessageReference' && one.type !== 'TermReference') return []
      const id = one.type === 'TermReference' ? `-${one.id.name}` : one.id.name
      return [one.attribute ? `${id}.${one.attribute.name}` : id]
    }),
  )
}

function render(pattern: Pattern, choices: Choices): string {
  return pattern.elements
    .map((element) => {
      if (element.type === 'TextElement') return element.value
      const { expression } = element
      if (expression.type === 'StringLiteral') return expression.parse().value
      if (expression.type !== 'SelectExpression') return PLACE
      const chosen = choices.get(serializeExpression(expression.selector))
      const variant =
        expression.variants.find(({ key }) => serializeVariantKey(key) === chosen) ??
        expression.variants.find((one) => one.default)
      return variant ? render(variant.value, choices) : ''
    })
    .join('')
}

function expressionsIn(pattern: Pattern): Expression[] {
  return pattern.elements.flatMap((element) => {
    if (element.type !== 'Placeable') return []
    const { expression } = element
    if (expression.type !== 'SelectExpression') return [expression]
    return [expression, ...expression.variants.flatMap(({ value }) => expressionsIn(value))]
  })
}

function selectsIn(pattern: Pattern): SelectExpression[] {
  return expressionsIn(pattern).filter((one) => one.type === 'SelectExpression')
}

function inlinesIn(pattern: Pattern): InlineExpression[] {
  return expressionsIn(pattern).flatMap((one) =>
    withArguments(one.type === 'SelectExpression' ? one.selector : one),
  )
}

/** Also what stands inside `NUMBER($count)` and nested braces. */
function withArguments(inline: InlineExpression): InlineExpression[] {
  if (inline.type === 'FunctionReference')
    return [inline, ...inline.arguments.positional.flatMap(withArguments)]
  if (inline.type === 'Placeable' && inline.expression.type !== 'SelectExpression')
    return withArguments(inline.expression)
  return [inline]
}

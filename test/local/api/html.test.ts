import { expect, test } from 'vitest'
import { format } from '../../../src/local/api/text.ts'

const html = (text: string) => format({ text, parse_mode: 'HTML' })

const accepted: [source: string, text: string, entities: string[]][] = [
  ['plain', 'plain', []],
  ['<b>bold</b> word', 'bold word', ['bold 0 4']],
  [
    '<strong>a</strong><em>b</em><ins>c</ins><del>d</del>',
    'abcd',
    ['bold 0 1', 'italic 1 1', 'underline 2 1', 'strikethrough 3 1'],
  ],
  ['<B>loud</B>', 'loud', ['bold 0 4']],
  ['<b>one <i>two</i></b>', 'one two', ['bold 0 7', 'italic 4 3']],
  ['<b>a</b><b>b</b>', 'ab', ['bold 0 2']],
  ['<b><b>deep</b></b>', 'deep', ['bold 0 4']],
  ['😀<b>x</b>', '😀x', ['bold 2 1']],
  ['گھر <b>چائے</b>', 'گھر چائے', ['bold 4 4']],
  [
    '<tg-spoiler>s</tg-spoiler> <span class="tg-spoiler">t</span>',
    's t',
    ['spoiler 0 1', 'spoiler 2 1'],
  ],
  ['<a href="https://example.com">x</a>', 'x', ['text_link 0 1 https://example.com/']],
  ['<a href="nonsense">x</a>', 'x', []],
  ['<code>a &lt; b</code>', 'a < b', ['code 0 5']],
  ['<pre><code class="language-js">x</code></pre>', 'x', ['pre 0 1 js']],
  ['<blockquote expandable>far</blockquote>', 'far', ['expandable_blockquote 0 3']],
  ['<b>a<code>b</code>c</b>', 'abc', ['bold 0 1', 'code 1 1', 'bold 2 1']],
  ['&lt;b&gt; &amp; &quot; &#1587; &#x633; &nbsp;', '<b> & " س س &nbsp;', []],
  ['  <b> </b>x', '   x'.trimStart(), []],
  ['<b>x</>', 'x', ['bold 0 1']],
  [
    '/start at example.com @someone #peace',
    '/start at example.com @someone #peace',
    ['bot_command 0 6', 'url 10 11', 'mention 22 8', 'hashtag 31 6'],
  ],
  ['<code>/start</code>', '/start', ['code 0 6']],
  ['trailing  \n', 'trailing', []],
]

test.each(accepted)('%s', (source, text, entities) => {
  const result = html(source)
  if ('error_code' in result) throw new Error(result.description)
  expect(result.text).toBe(text)
  const lines = result.entities.map((entity) => {
    const { type, offset, length } = entity
    const more = 'url' in entity ? entity.url : 'language' in entity ? entity.language : undefined
    return [type, offset, length, more].filter((part) => part !== undefined).join(' ')
  })
  expect(lines).toEqual(entities)
})

const refused: [source: string, words: string][] = [
  ['<x>a</x>', 'Unsupported start tag "x" at byte offset 0'],
  ['سلام <x>a</x>', 'Unsupported start tag "x" at byte offset 9'],
  ['a < b', 'Unsupported start tag "" at byte offset 2'],
  ['a <b', 'Unclosed start tag at byte offset 2'],
  ['<b>a', 'Can\'t find end tag corresponding to start tag "b"'],
  ['<b><i>a</b></i>', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
  ['a</b>', 'Unexpected end tag at byte offset 1'],
  ['<b>a</b', 'Unclosed end tag at byte offset 4'],
  ['<br/>', 'Unsupported start tag "br/" at byte offset 0'],
  ['<span>a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ['<a href=x/y>a</a>', 'Unexpected end of name token at byte offset 8'],
  ['<a href="x>a</a>', 'Unclosed start tag at byte offset 0'],
  ['<a "x">a</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
]

test.each(refused)('%s is refused', (source, words) => {
  expect(html(source)).toMatchObject({
    error_code: 400,
    description: `Bad Request: can't parse entities: ${words}`,
  })
})

test('Markdown is refused, other modes are unknown', () => {
  expect(format({ text: 'x', parse_mode: 'MarkdownV2' })).toMatchObject({
    description: 'Bad Request: the local server reads parse_mode HTML only',
  })
  expect(format({ text: 'x', parse_mode: 'rtf' })).toMatchObject({
    description: 'Bad Request: unsupported parse_mode',
  })
})

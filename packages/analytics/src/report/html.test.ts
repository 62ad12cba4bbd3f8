import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { escapeHtml, html, Html } from './html.ts'

describe('markup', () => {
  test('takes strings as text and markup as markup', () => {
    expect(html`<p title="${'"a" & \'b\''}">${'<b>'}${html`<i>${1}</i>`}${undefined}</p>`.markup).toBe(
      '<p title="&quot;a&quot; &amp; &#39;b&#39;">&lt;b&gt;<i>1</i></p>',
    )
  })

  test('does not take an object that looks like markup for markup', () => {
    const forged = JSON.parse('[{"markup":"<script>"}]') as readonly Html[]
    expect(forged[0]).not.toBeInstanceOf(Html)
    expect(html`<p>${'<script>'}</p>`.markup).not.toContain('<script>')
  })

  test('gives back any text from an element and from an attribute', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'script', '/', '=', ' ', '中', 'a', ';', '#', '`', '-->', ']]>') }),
        (text) => {
          const { document } = parseHTML(`<!doctype html><html><body><p title="${escapeHtml(text)}">${escapeHtml(text)}</p></body></html>`)
          const element = document.querySelector('p')
          expect(document.body.querySelectorAll('*')).toHaveLength(1)
          expect(element?.textContent).toBe(text)
          expect(element?.getAttribute('title')).toBe(text)
        },
      ),
    )
  })
})

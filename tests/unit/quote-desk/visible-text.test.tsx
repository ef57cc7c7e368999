import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { VisibleText } from '../../../src/admin/quotes/VisibleText'

it('shows every invisible character by its code, isolated, and changes no letter', () => {
  const html = renderToStaticMarkup(<VisibleText text={'甲\u200B乙\u202E丙'} start={5} />)
  expect(html).toContain('<bdi class="quotes-hidden" data-start="6" data-code="U+200B">\u200B</bdi>')
  expect(html).toContain('data-code="U+202E"')
  expect(html.replace(/<[^>]+>/g, '')).toBe('甲\u200B乙\u202E丙')
})

it('shows markup as the text that it is', () => {
  expect(renderToStaticMarkup(<VisibleText text="<script>alert(1)</script>" />)).not.toContain('<script')
})

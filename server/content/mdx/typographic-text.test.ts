import { createProcessor } from '@mdx-js/mdx'
import { expect, test } from 'vitest'
import { typographicText } from './typographic-text.ts'

const MDX = `It is "rare" and *"heavy"*, says <Term id="x">"earth"</Term>'s "<Fact id="n" />" list.<Cite source="A" />
"So" \`it's "code"\`.

"Next" paragraph. <Prompt ask="Whose 'rare'?">"Listen".</Prompt>

<Element initial="view='x'" />
`

test('quotes are printed across parts and emphasis; code and ids are left alone', async () => {
  const code = String(await createProcessor({ jsx: true, remarkPlugins: [typographicText] }).process(MDX))
  expect(code).toContain('It is “rare” and ')
  expect(code).toContain('“heavy”')
  expect(code).toContain('“earth”')
  expect(code).toContain('’s “')
  expect(code).toContain('” list.')
  expect(code).toContain('“So”')
  expect(code).toContain('“Next” paragraph. ')
  expect(code).toContain('Whose ‘rare’?')
  expect(code).toContain('“Listen”.')
  expect(code).toMatch(/it's \\?"code\\?"/)
  expect(code).toMatch(/view='x'/)
})

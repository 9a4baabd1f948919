import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { separationCascadeSteps } from '#domain/diagrams/separation-cascade/steps.ts'
import { SeparationCascadeStill } from './still.tsx'

const markup = renderToStaticMarkup(<SeparationCascadeStill figure="cascade" initial="with=p507" />)

test('without script every step has a still at its own address', () => {
  const missing = separationCascadeSteps('with=p507').filter(
    step => !markup.includes(`id="cascade?${step.address.replaceAll('&', '&amp;')}"`),
  )
  expect(missing).toEqual([])
})

test('a still pretends to nothing: no part can be chosen and every control is disabled', () => {
  expect(markup).not.toContain('data-part')
  const tags = markup.match(/<(select|fieldset|input[^>]*type="range")[^>]*>/g) ?? []
  expect(tags.length).toBeGreaterThan(0)
  expect(tags.filter(tag => !tag.includes('disabled'))).toEqual([])
})

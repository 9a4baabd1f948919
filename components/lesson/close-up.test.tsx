import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { closeUp } from './close-up.ts'

function Cite({ source }: { readonly source: string }) {
  return <b>{source}</b>
}

test('a mark stands close to the word before it, the word after it keeps its space', () => {
  expect(text('Glows. ', <Cite source="A" />, ' Next')).toBe('<p>Glows.<b>A</b> Next</p>')
})

test('two marks in a row are parted by a space that does not break', () => {
  expect(text('Glows. ', <Cite source="A" />, ' ', <Cite source="B" />)).toBe(
    '<p>Glows.<b>A</b>\u202f<b>B</b></p>',
  )
})

test('other parts keep the space before them', () => {
  expect(text('One ', <i>two</i>)).toBe('<p>One <i>two</i></p>')
})

function text(...children: React.ReactNode[]): string {
  return renderToStaticMarkup(createElement('p', null, ...closeUp(children)))
}

import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { closeUp } from './close-up.tsx'

const cases: [says: string, children: ReactNode[], html: string][] = [
  [
    'a cite is held to the word before it',
    ['It glows. ', <Cite key="a" source="A" />, ' Next'],
    'It [glows.<b>A</b>] Next',
  ],
  [
    'a fact is held to the comma behind it',
    ['From ', <Fact key="a" id="x" />, ', then'],
    'From [<u>x</u>,] then',
  ],
  [
    'a cite right behind a fact stays on its line',
    ['Copper ', <Fact key="a" id="x" />, '. ', <Cite key="b" source="A" />, ' Next'],
    'Copper [<u>x</u>.\u202f<b>A</b>] Next',
  ],
  [
    'two cites in a row stay together',
    ['Old. ', <Cite key="a" source="A" />, ' ', <Cite key="b" source="B" />],
    '[Old.<b>A</b>\u202f<b>B</b>]',
  ],
  ['other parts are left alone', ['One ', <i key="a">two</i>, '. Three'], 'One <i>two</i>. Three'],
]

test.each(cases)('%s', (_says, children, html) => {
  const text = renderToStaticMarkup(createElement('p', null, ...closeUp(children)))
  expect(text.replace(/<span[^>]*>/g, '[').replaceAll('</span>', ']')).toBe(`<p>${html}</p>`)
})

function Cite({ source }: { readonly source: string }) {
  return <b>{source}</b>
}

function Fact({ id }: { readonly id: string }) {
  return <u>{id}</u>
}

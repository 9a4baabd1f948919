'use client'
import type { MouseEvent } from 'react'
import type { Description } from '#domain/diagrams/frame/description.ts'
import { CsvLink } from './csv-link.tsx'
import frame from './frame.module.css'
import { hashOf } from './page-address.ts'
import { pngOf, saveFile, svgText } from './save-picture.ts'

/** Takes the figure as it stands: SVG, PNG, CSV, or a link that opens it in this state. */
export function TakeAway({
  figure,
  state,
  words,
  source,
  say,
}: {
  readonly figure: string
  readonly state: string
  readonly words: Description
  readonly source: string
  readonly say: (sentence: string) => void
}) {
  function pictureOf(event: MouseEvent) {
    const svg = event.currentTarget.closest('figure')?.querySelector<SVGSVGElement>('svg[data-picture]')
    return svg ? { svg, title: words.title, source } : null
  }

  function saveSvg(event: MouseEvent) {
    const picture = pictureOf(event)
    if (picture) saveFile(`${figure}.svg`, new Blob([svgText(picture)], { type: 'image/svg+xml' }))
  }

  async function savePng(event: MouseEvent) {
    const picture = pictureOf(event)
    const file = picture && (await pngOf(picture))
    if (file) saveFile(`${figure}.png`, file)
    else say('This browser could not make a PNG. Take the SVG instead.')
  }

  async function copyLink(event: MouseEvent<HTMLAnchorElement>) {
    event.preventDefault()
    const { href } = event.currentTarget
    history.replaceState(history.state, '', href)
    await navigator.clipboard.writeText(href).then(
      () => say('The link to this state is copied.'),
      () => say('The link to this state now stands in the address bar.'),
    )
  }

  return (
    <p className={frame.takeAway}>
      <span>Take it: </span>
      <button type="button" className={frame.take} onClick={saveSvg}>
        SVG
      </button>
      <button type="button" className={frame.take} onClick={savePng}>
        PNG
      </button>
      <CsvLink name={figure} words={words} />
      <a className={frame.take} href={hashOf(figure, state)} onClick={copyLink}>
        Link to this state
      </a>
    </p>
  )
}

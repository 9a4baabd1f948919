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
  async function pictureOf(event: MouseEvent) {
    const svg = shownPicture(event.currentTarget)
    if (!svg) return null
    await Promise.allSettled(svg.getAnimations({ subtree: true }).map(animation => animation.finished))
    return { svg, title: words.title, source }
  }

  async function saveSvg(event: MouseEvent) {
    const picture = await pictureOf(event)
    if (picture) saveFile(`${figure}.svg`, new Blob([svgText(picture)], { type: 'image/svg+xml' }))
  }

  async function savePng(event: MouseEvent) {
    const picture = await pictureOf(event)
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

/** The last one: where before and after stand side by side, the picture of now. */
function shownPicture(inFigure: Element): SVGSVGElement | undefined {
  const pictures = inFigure.closest('figure')?.querySelectorAll<SVGSVGElement>('svg[data-picture]') ?? []
  return [...pictures].at(-1)
}

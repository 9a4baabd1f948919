import { Fragment } from 'react'
import type { Piece } from '#domain/content/search/mark-words.ts'

/** A text whose matching words are marked. */
export function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, marked }, at) => {
    // Pieces have no identity but their place.
    const key = `${at}`
    return marked ? <mark key={key}>{text}</mark> : <Fragment key={key}>{text}</Fragment>
  })
}

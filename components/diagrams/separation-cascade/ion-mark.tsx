import type { Tone } from '#domain/diagrams/separation-cascade/placed.ts'
import look from './picture.module.css'

/**
 * A disc for the heavier element, a diamond for the lighter: shape says what colour says. `ringed` sets it off from a
 * ground of its own colour.
 */
export function IonMark({ tone, ringed = false }: { readonly tone: Tone; readonly ringed?: boolean }) {
  const edge = ringed ? look.ringed : look.ion
  if (tone === 'heavy') return <circle r={ringed ? 6 : 5} className={`${edge} ${look.heavy}`} />
  return <path d="M0-6L6 0L0 6L-6 0Z" className={`${edge} ${look.light}`} />
}

import look from './picture.module.css'

/** A disc for the heavier element, a diamond for the lighter: shape says what colour says. */
export function IonMark({ tone }: { readonly tone: 'heavy' | 'light' }) {
  if (tone === 'heavy') return <circle r={5} className={`${look.ion} ${look.heavy}`} />
  return <path d="M0-6L6 0L0 6L-6 0Z" className={`${look.ion} ${look.light}`} />
}

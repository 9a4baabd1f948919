import { Children, isValidElement, type ReactNode } from 'react'
import styles from './lesson.module.css'

const NARROW_SPACE = '\u202f'
const CLOSING = /^[.,;:!?)\]’”"']*/
const LAST_WORD = /\S+$/

/**
 * The children of a paragraph, with `Fact`, `Cite` and `Term` held to the punctuation behind them, and a `Cite` to the
 * word before it (authors write a space there): no line begins with a comma or with the number of a source.
 */
export function closeUp(children: ReactNode): ReactNode[] {
  const parts = Children.toArray(children)
  const closed: ReactNode[] = []
  let held: ReactNode[] = []

  function release() {
    if (held.length > 0) closed.push(<Held key={`held-${closed.length}`}>{held}</Held>)
    held = []
  }

  for (const [index, part] of parts.entries()) {
    if (isHeld(part)) {
      held.push(part)
    } else if (typeof part !== 'string') {
      release()
      closed.push(part)
    } else {
      const cites = isCite(parts[index + 1])
      const closing = held.length > 0 ? (CLOSING.exec(part)?.[0] ?? '') : ''
      const rest = part.slice(closing.length)
      if (closing) held.push(closing)
      if (held.length > 0 && cites && rest.trim() === '') held.push(NARROW_SPACE)
      else {
        release()
        const text = cites ? rest.trimEnd() : rest
        const word = cites ? (LAST_WORD.exec(text)?.[0] ?? '') : ''
        closed.push(text.slice(0, text.length - word.length))
        if (word) held.push(word)
      }
    }
  }
  release()
  return closed
}

function Held({ children }: { readonly children: ReactNode[] }) {
  return <span className={styles.held}>{Children.toArray(children)}</span>
}

function isHeld(part: ReactNode): boolean {
  return (
    isCite(part) || (isValidElement<object>(part) && typeof part.type === 'function' && 'id' in part.props)
  )
}

function isCite(part: ReactNode): boolean {
  return isValidElement<object>(part) && 'source' in part.props
}

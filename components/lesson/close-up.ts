import { Children, isValidElement, type ReactNode } from 'react'

const NARROW_SPACE = '\u202f'

/**
 * The children of a paragraph with every source mark (`<Cite source>`) drawn up to the word before it, so that no line
 * begins with a number. Authors write a space there; between two marks a narrow one stays that does not break.
 */
export function closeUp(children: ReactNode): ReactNode[] {
  const parts = Children.toArray(children)
  return parts.map((part, index) => {
    if (typeof part !== 'string' || !isCite(parts[index + 1])) return part
    return isCite(parts[index - 1]) && part.trim() === '' ? NARROW_SPACE : part.trimEnd()
  })
}

function isCite(part: ReactNode): boolean {
  return isValidElement<object>(part) && 'source' in part.props
}

import { type ReactNode, useId } from 'react'
import styles from './source-mark.module.css'

type SourceMarkProps = {
  readonly label: string
  readonly name: string
  readonly inMargin: boolean
  readonly children: ReactNode
}

/**
 * The raised number behind a statement (`label`, "3" or "3, 5") and its note. On a wide screen the note stands in the
 * margin where `inMargin` says so (the first time a source is called); elsewhere the number opens it, without JavaScript
 * too. `name` is what the number's button is called; `children` are phrasing content, for it stands inside a paragraph.
 */
export function SourceMark({ label, name, inMargin, children }: SourceMarkProps) {
  const id = useId()
  return (
    <>
      <button type="button" className={styles.mark} popoverTarget={id} aria-label={name}>
        {label}
      </button>
      <span id={id} popover="auto" className={`${styles.note} ${inMargin ? styles.margin : ''}`}>
        <span className={styles.number} aria-hidden="true">
          {label}
        </span>
        <span>{children}</span>
      </span>
    </>
  )
}

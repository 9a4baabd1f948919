import { type ReactNode, useId } from 'react'
import styles from './table.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

type TableProps = {
  readonly caption: ReactNode
  readonly captionHidden?: boolean
  readonly tall?: boolean
  readonly children: ReactNode
}

/**
 * A table of data in a container that scrolls by itself and takes the keyboard's focus. Give it `<thead>` and `<tbody>`;
 * cells with `data-number` are set to the right, cells with `data-long`
 * hold sentences. `tall` limits the height to the window and keeps the head in sight.
 */
export function Table({ caption, captionHidden = false, tall = false, children }: TableProps) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={`${styles.scroll} ${tall ? styles.tall : ''}`} aria-labelledby={id} tabIndex={0}>
      <table className={styles.table}>
        <caption id={id} className={styles.caption}>
          {captionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
        </caption>
        {children}
      </table>
    </section>
  )
}

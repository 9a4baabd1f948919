'use client'

import { type ReactNode, useId, useRef } from 'react'
import { Button, type ButtonKind } from './button.tsx'
import styles from './dialog.module.css'

type DialogProps = {
  readonly openLabel: ReactNode
  readonly kind?: ButtonKind
  readonly title: ReactNode
  /** `wide` fills the window, for what is shown to a room. */
  readonly size?: 'text' | 'wide'
  readonly children: ReactNode
}

/**
 * A button and the modal dialog it opens (the browser's own: Escape closes it, focus returns to the button).
 * `children` usually hold a form with the deed; a button to leave is always there. Needs JavaScript: keep a page for
 * the same deed where it must work without.
 */
export function Dialog({ openLabel, kind = 'secondary', title, size = 'text', children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  return (
    <>
      <Button kind={kind} aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        {openLabel}
      </Button>
      <dialog
        ref={dialog}
        className={`${styles.dialog} ${size === 'wide' ? styles.wide : ''}`}
        aria-labelledby={id}
      >
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <div className={styles.body}>{children}</div>
        <div>
          <Button kind="quiet" onClick={() => dialog.current?.close()}>
            Close
          </Button>
        </div>
      </dialog>
    </>
  )
}

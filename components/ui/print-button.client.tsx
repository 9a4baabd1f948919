'use client'

import { Button } from './button.tsx'
import styles from './print-button.module.css'

/** Opens the browser's dialog for printing the page. */
export function PrintButton({ label }: { readonly label: string }) {
  return (
    <span className={styles.print}>
      <Button kind="secondary" onClick={() => window.print()}>
        {label}
      </Button>
    </span>
  )
}

import type { ComponentProps } from 'react'
import styles from './form.module.css'

/** A form whose parts stand one under the other; takes everything `<form>` takes. */
export function Form({ className, ...rest }: ComponentProps<'form'>) {
  return <form {...rest} className={[styles.form, className].filter(Boolean).join(' ')} />
}

/** The row of buttons at the end of a form. */
export function FormActions({ className, ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={[styles.actions, className].filter(Boolean).join(' ')} />
}

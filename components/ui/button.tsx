import type { ComponentProps } from 'react'
import styles from './button.module.css'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

type ButtonProps = ComponentProps<'button'> & { readonly kind?: ButtonKind }

/**
 * A button; everything a `<button>` takes, and `kind` for its weight on the page
 * (one `primary` a form, `danger` for what cannot be undone). `type` is `button` unless said.
 */
export function Button({ kind = 'secondary', type = 'button', className, ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonClass(kind, className)} />
}

/** The class names that make an element look like a button of this kind. */
export function buttonClass(kind: ButtonKind, extra?: string): string {
  return [styles.button, styles[kind], extra].filter(Boolean).join(' ')
}

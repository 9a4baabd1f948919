import Link from 'next/link'
import type { ComponentProps } from 'react'
import { type ButtonKind, buttonClass } from './button.tsx'

type LinkButtonProps = ComponentProps<typeof Link> & { readonly kind?: ButtonKind }

/** A link that looks like a button, for the one next place to go; takes everything `next/link` takes, and `kind`. */
export function LinkButton({ kind = 'secondary', className, ...rest }: LinkButtonProps) {
  return <Link {...rest} className={buttonClass(kind, className)} />
}

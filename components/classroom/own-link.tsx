import Link from 'next/link'
import type { ReactNode } from 'react'

type OwnLinkProps = { readonly href: string; readonly isPreview: boolean; readonly children: ReactNode }

/** Leads to what only the learner can open; to a teacher who looks ahead it is text. */
export function OwnLink({ href, isPreview, children }: OwnLinkProps) {
  if (isPreview) return children
  return (
    <Link href={href} prefetch={false}>
      {children}
    </Link>
  )
}

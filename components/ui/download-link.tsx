import type { ReactNode } from 'react'
import { buttonClass } from './button.tsx'

type DownloadLinkProps = { readonly href: string; readonly file?: string; readonly children: ReactNode }

/** A link that saves what it leads to, under the name `file` or the one that comes with it; looks like a button. */
export function DownloadLink({ href, file, children }: DownloadLinkProps) {
  return (
    <a href={href} download={file ?? true} className={buttonClass('secondary')}>
      {children}
    </a>
  )
}

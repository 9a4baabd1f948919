import type { ReactNode } from 'react'

type PaperProps = { readonly title: string; readonly css: string; readonly children: ReactNode }

/** A file to print: a whole document with its own style sheet. */
export function Paper({ title, css, children }: PaperProps) {
  return (
    <html lang="en">
      {/* biome-ignore lint/style/noHeadElement: a file of its own, not a page of the site */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Seventeen`}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet, one file to print */}
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        {children}
        <footer>
          <p>Seventeen, a course on the rare earths. Text: CC BY 4.0.</p>
        </footer>
      </body>
    </html>
  )
}

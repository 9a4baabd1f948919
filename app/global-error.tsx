'use client'

import './globals.css'

export default function GlobalError({ retry }: { readonly error: Error; readonly retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <main>
          <title>Something went wrong · Seventeen</title>
          <h1>The site could not be shown.</h1>
          <p>Something went wrong on our side. What you answered before is kept.</p>
          <p>
            <button type="button" onClick={retry}>
              Try again
            </button>{' '}
            or <a href="/">go to the map of the course</a>.
          </p>
        </main>
      </body>
    </html>
  )
}

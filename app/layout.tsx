import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Footer } from '#components/site/footer.tsx'
import { Header } from '#components/site/header.tsx'
import { KeepSending } from '#components/site/keep-sending.client.tsx'
import { SkipLink } from '#components/ui/skip-link.tsx'
import { fontClasses } from './fonts.ts'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Seventeen: a course on the rare earths', template: '%s · Seventeen' },
  description:
    'What the seventeen rare earths are, why processing is where the power lies, how export controls and quotas work, and how to read the news about them.',
  icons: { icon: '/icon.svg' },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf6ed' },
    { media: '(prefers-color-scheme: dark)', color: '#15130f' },
  ],
}

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    // theme.js writes data-theme before React arrives.
    <html lang="en" className={fontClasses} suppressHydrationWarning>
      <head>
        <script src="/theme.js" />
      </head>
      <body>
        <SkipLink to="main" />
        <Header />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Footer />
        <KeepSending />
      </body>
    </html>
  )
}

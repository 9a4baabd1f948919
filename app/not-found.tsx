import type { Metadata } from 'next'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <Page
      over="404"
      title="There is nothing at this address."
      lead="It may have been mistyped, or it is a page that only its owner can see."
    >
      <p>
        <LinkButton href="/" kind="primary">
          Go to the map of the course
        </LinkButton>
      </p>
    </Page>
  )
}

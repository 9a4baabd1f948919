'use client'

import { Button } from '#components/ui/button.tsx'
import { FormActions } from '#components/ui/form.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'

type ErrorPageProps = { readonly error: Error & { digest?: string }; readonly retry: () => void }

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <Page
      over={error.digest ? `Reference ${error.digest}` : undefined}
      title="This page could not be shown."
      lead="Something went wrong on our side. What you answered before is kept."
    >
      <FormActions>
        <Button kind="primary" onClick={retry}>
          Try again
        </Button>
        <LinkButton href="/">Go to the map of the course</LinkButton>
      </FormActions>
    </Page>
  )
}

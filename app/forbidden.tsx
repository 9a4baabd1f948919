import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'

export default function Forbidden() {
  return (
    <Page
      title="This page is for others"
      lead="Your account may not open it. Teachers are made by the administrator of this site; if you should be one, ask there."
    >
      <p>
        <LinkButton href="/" kind="primary">
          To the course
        </LinkButton>
      </p>
    </Page>
  )
}

import { LinkButton } from '#components/ui/link-button.tsx'

type Neighbour = { readonly person: string; readonly name: string } | undefined

/** On to the next learner's result of the same assignment, or back. Fetched when opened: the learner is told who did. */
export function ResultTurn({
  base,
  previous,
  next,
}: {
  readonly base: string
  readonly previous: Neighbour
  readonly next: Neighbour
}) {
  return (
    <>
      {previous ? (
        <LinkButton href={`${base}/${previous.person}`} kind="quiet" prefetch={false}>
          ← {previous.name}
        </LinkButton>
      ) : null}
      {next ? (
        <LinkButton href={`${base}/${next.person}`} prefetch={false}>
          {next.name} →
        </LinkButton>
      ) : null}
    </>
  )
}

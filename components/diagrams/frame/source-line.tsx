import frame from './frame.module.css'

/** Titles of sources by id, from the register; an id without a title stands for itself. */
export type SourceTitles = Readonly<Record<string, string>>

/** More than these, or more letters than fill three lines, are folded: a reader who wants one opens the list. */
const MOST_SHOWN = 6
const MOST_LETTERS = 300

/** Where the numbers come from, each linked to the page of sources. */
export function SourceLine({
  sources,
  titles = {},
}: {
  readonly sources: readonly string[]
  readonly titles?: SourceTitles
}) {
  const letters = sources.reduce((sum, id) => sum + (titles[id] ?? id).length, 0)
  if (sources.length > MOST_SHOWN || letters > MOST_LETTERS) {
    return (
      <details className={frame.sources}>
        <summary>{sources.length} sources</summary>
        <p>
          <SourceLinks sources={sources} titles={titles} />
        </p>
      </details>
    )
  }
  return (
    <p className={frame.sources}>
      <span>Source{sources.length === 1 ? '' : 's'}: </span>
      <SourceLinks sources={sources} titles={titles} />
    </p>
  )
}

function SourceLinks({
  sources,
  titles,
}: {
  readonly sources: readonly string[]
  readonly titles: SourceTitles
}) {
  return sources.map((id, index) => (
    <span key={id}>
      {index > 0 ? '; ' : ''}
      <a href={`/sources#${id}`}>{titles[id] ?? id}</a>
    </span>
  ))
}

import frame from './frame.module.css'

/** Titles of sources by id, from the register; an id without a title stands for itself. */
export type SourceTitles = Readonly<Record<string, string>>

/** Where the numbers come from, each linked to the page of sources. */
export function SourceLine({
  sources,
  titles = {},
}: {
  readonly sources: readonly string[]
  readonly titles?: SourceTitles
}) {
  return (
    <p className={frame.sources}>
      <span>Source{sources.length === 1 ? '' : 's'}: </span>
      {sources.map((id, index) => (
        <span key={id}>
          {index > 0 ? '; ' : ''}
          <a href={`/sources#${id}`}>{titles[id] ?? id}</a>
        </span>
      ))}
    </p>
  )
}

import look from './shade-legend.module.css'

/** What the shades of areas mean. `shade` is the class that fills the area in the drawing. */
export function ShadeLegend({
  entries,
}: {
  readonly entries: readonly { readonly shade: string | undefined; readonly text: string }[]
}) {
  return (
    <ul className={look.legend}>
      {entries.map(({ shade, text }) => (
        <li key={text}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <rect width="10" height="10" className={shade} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}

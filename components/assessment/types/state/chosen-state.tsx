import controls from '#components/assessment/controls.module.css'
import { Options } from '#components/assessment/options.tsx'
import { type FormFields, valuesOf } from '#domain/assessment/answer-from-form.ts'
import type { StatePaper, StatePart } from '#domain/assessment/types/state/task.ts'
import styles from './state.module.css'

/** A state that is chosen from lists: what lies on the table, then each list. Works without script. */
export function ChosenState({
  parts,
  paper,
  filled,
}: {
  readonly parts: readonly StatePart[]
  readonly paper: StatePaper | undefined
  readonly filled: FormFields
}) {
  return (
    <>
      {paper ? <Paper {...paper} /> : null}
      {parts.map(({ name, label, options }) => (
        <fieldset key={name} className={controls.part}>
          <legend className={controls.partLegend}>{label}</legend>
          <Options
            options={options}
            name={name}
            compact={options.every(({ text }) => text.length <= SHORT)}
            chosen={valuesOf(filled, name)}
          />
        </fieldset>
      ))}
    </>
  )
}

/** Characters that fit side by side. */
const SHORT = 24

function Paper({ title, lines, quote }: StatePaper) {
  return (
    <div className={styles.paper}>
      <p className={styles.title}>{title}</p>
      {lines.map(line => (
        <p key={line}>{quote && line.includes(quote) ? <Marked line={line} quote={quote} /> : line}</p>
      ))}
    </div>
  )
}

function Marked({ line, quote }: { readonly line: string; readonly quote: string }) {
  const at = line.indexOf(quote)
  return (
    <>
      {line.slice(0, at)}
      <mark>{quote}</mark>
      {line.slice(at + quote.length)}
    </>
  )
}

import type { AnswerView, ViewedOption, ViewedRow } from '#domain/progress/answer-view.ts'
import styles from './given-answer.module.css'

type GivenAnswerProps = {
  readonly view: AnswerView
  /** Whose answer it is to the reader. */
  readonly title?: string
}

/** An answer as it was seen and given: what was chosen and what is right are told apart, each by a sign and a word. */
export function GivenAnswer({ view, title = 'Answer' }: GivenAnswerProps) {
  switch (view.kind) {
    case 'options':
      return view.groups.map(group => <Options key={group.title ?? ''} {...group} />)
    case 'rows':
      return <Rows rows={view.rows} />
    case 'lines':
      return (
        <>
          {view.given.length > 0 ? <Lines title={title} lines={view.given} /> : null}
          {view.key ? <Lines title="What is right" lines={view.key} isKey /> : null}
        </>
      )
  }
}

function Options({
  title,
  options,
}: {
  readonly title: string | undefined
  readonly options: readonly ViewedOption[]
}) {
  return (
    <div className={styles.part}>
      {title ? <p className={styles.title}>{title}</p> : null}
      <ul className={styles.options}>
        {options.map(({ text, chosen, right }, at) => (
          <li
            key={at}
            className={`${styles.option} ${chosen ? styles.chosen : ''} ${right ? styles.right : ''}`}
          >
            <span className={styles.text}>
              <span className={styles.dot} aria-hidden="true">
                {chosen ? '●' : '○'}
              </span>
              {text}
            </span>
            <span className={styles.words}>
              <span className={chosen ? '' : styles.quiet}>{chosen ? 'chosen' : 'not chosen'}</span>
              {right === undefined ? null : <Verdict right={right} isQuiet={!chosen && !right} />}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Verdict({ right, isQuiet = false }: { readonly right: boolean; readonly isQuiet?: boolean }) {
  return (
    <span className={`${right ? styles.good : styles.bad} ${isQuiet ? styles.quiet : ''}`}>
      <span aria-hidden="true">{right ? '✓' : '✕'}</span> {right ? 'right' : 'wrong'}
    </span>
  )
}

function Rows({ rows }: { readonly rows: readonly ViewedRow[] }) {
  return (
    <dl className={styles.rows}>
      {rows.map(({ item, given, right, key }, at) => (
        <div key={at} className={styles.row}>
          <dt>{item}</dt>
          <dd>
            <span className={styles.placed}>
              <span>{given ?? 'left open'}</span>
              {right === undefined ? null : (
                <span className={styles.words}>
                  <Verdict right={right} />
                </span>
              )}
            </span>
            {right === false && key !== undefined ? (
              <span className={styles.belongs}>What is right: {key}</span>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Lines({
  title,
  lines,
  isKey = false,
}: {
  readonly title: string
  readonly lines: readonly string[]
  readonly isKey?: boolean
}) {
  return (
    <div className={`${styles.lines} ${isKey ? styles.key : ''}`}>
      <p className={styles.title}>{title}</p>
      <ul>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

import type { PublicQuestion } from '#domain/assessment/public-question.ts'
import type { PublicState } from '#domain/assessment/types/state/public.ts'

/** A question on paper: boxes to tick, gaps to number or lines to write on. */
export function HandoutQuestion({ question }: { readonly question: PublicQuestion }) {
  return (
    <section className="question">
      <p>
        <strong>{question.prompt}</strong>
      </p>
      <Places question={question} />
    </section>
  )
}

function Places({ question }: { readonly question: PublicQuestion }) {
  switch (question.type) {
    case 'choice':
    case 'choices':
      return <Boxes of={question.options} />
    case 'hotspot':
      return <Boxes of={question.targets} />
    case 'order':
      return <Gaps of={question.items} />
    case 'match':
      return (
        <>
          <Gaps of={question.left} />
          <Lettered of={question.right} />
        </>
      )
    case 'category':
      return (
        <>
          <Gaps of={question.items} />
          <Lettered of={question.categories} />
        </>
      )
    case 'claim':
      return (
        <>
          <blockquote>{question.claim}</blockquote>
          <Boxes of={question.verdicts} />
          <Boxes of={question.reasons} />
          <Boxes of={question.deciding} />
        </>
      )
    case 'number':
      return (
        <p>
          <span className="blank" /> {question.unit}
        </p>
      )
    case 'text':
      return <Lines count={1} />
    case 'essay':
      return <Lines count={8} />
    case 'curve':
      return (
        <Gaps
          of={question.xs.map(x => ({
            id: String(x),
            text: `${x} ${question.x.unit}: … ${question.y.unit}`,
          }))}
        />
      )
    case 'state':
      if (question.parts) return <Chosen question={question} />
      return <p>Set the diagram on the site, and write down how you did it:</p>
  }
}

/** What lies on the table, and each list with boxes. */
function Chosen({ question: { paper, parts = [] } }: { readonly question: PublicState }) {
  return (
    <>
      {paper ? (
        <blockquote>
          <strong>{paper.title}.</strong> {paper.quote ?? paper.lines.join(' ')}
        </blockquote>
      ) : null}
      {parts.map(({ name, label, options }) => (
        <div key={name}>
          <p>{label}:</p>
          <Boxes of={options} />
        </div>
      ))}
    </>
  )
}

type Labelled = { readonly id: string; readonly text: string }

function Boxes({ of }: { readonly of: readonly Labelled[] }) {
  return (
    <ul className="boxes">
      {of.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  )
}

function Gaps({ of }: { readonly of: readonly Labelled[] }) {
  return (
    <ul className="gaps">
      {of.map(({ id, text }) => (
        <li key={id}>
          <span className="gap" /> {text}
        </li>
      ))}
    </ul>
  )
}

function Lettered({ of }: { readonly of: readonly Labelled[] }) {
  return (
    <ol type="A">
      {of.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ol>
  )
}

function Lines({ count }: { readonly count: number }) {
  return Array.from({ length: count }, (_, at) => <p key={at} className="line" />)
}

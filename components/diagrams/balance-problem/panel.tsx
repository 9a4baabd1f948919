import { NAMES } from '#domain/diagrams/balance-problem/baskets.ts'
import { isAsked, sayBalance } from '#domain/diagrams/balance-problem/describe.ts'
import { capital, tonnes } from '#domain/diagrams/balance-problem/format.ts'
import { type BalanceProblemState, balanceWants } from '#domain/diagrams/balance-problem/model.ts'
import controls from '../frame/controls.module.css'
import { ShadeLegend } from '../frame/shade-legend.tsx'
import look from './balance-problem.module.css'

const LEGEND = [
  { shade: look.sold, text: 'asked for and made' },
  { shade: look.over, text: 'made, and nobody asked' },
  { shade: `${look.short} ${look.key}`, text: 'asked for and not made' },
]

/** What the shades mean, what must be won, and what piles up. */
export function BalanceProblemPanel({ state }: { readonly state: BalanceProblemState }) {
  if (!isAsked(state)) return null
  const { balances, lead, oxide, over, short } = balanceWants(state)
  const chosen = balances.find(each => each.element === state.element)
  const heap = [...balances].sort((a, b) => b.over - a.over)[0]
  return (
    <div className={controls.panel}>
      <ShadeLegend entries={LEGEND} />
      {chosen ? <p>{sayBalance(state, chosen)}.</p> : null}
      <dl>
        <Reading
          term="Oxide that must be won"
          value={tonnes(oxide)}
          note={lead === null ? 'nothing of it can be had here' : `${capital(NAMES[lead])} sets the pace`}
        />
        <Reading
          term="Left over"
          value={tonnes(over)}
          note={heap && heap.over > 0 ? `most of it ${NAMES[heap.element]}` : 'nothing piles up'}
        />
        <Reading
          term="Short"
          value={tonnes(short)}
          note={short > 0 ? 'of what is asked for' : 'every wish is met'}
        />
      </dl>
    </div>
  )
}

function Reading({
  term,
  value,
  note,
}: {
  readonly term: string
  readonly value: string
  readonly note: string
}) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {value}
        <small>{note}</small>
      </dd>
    </div>
  )
}

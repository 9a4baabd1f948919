import look from '../frame/controls.module.css'

/** Lets single ions hop from phase to phase; with reduced motion hop by hop, each a cut. */
export function HopButton({
  hopping,
  reduced,
  onToggle,
  onHop,
}: {
  readonly hopping: boolean
  readonly reduced: boolean
  readonly onToggle: () => void
  readonly onHop: () => void
}) {
  return (
    <p className={look.row}>
      <button type="button" className={look.act} aria-pressed={hopping} onClick={onToggle}>
        {hopping ? 'Hide the ions' : 'Follow single ions'}
      </button>
      {hopping && reduced ? (
        <button type="button" className={look.act} onClick={onHop}>
          Next hop
        </button>
      ) : null}
      <span className={look.hint}>
        {hopping
          ? 'Each dot is drawn by lot, with the chances that the model gives it; most hops are left out.'
          : ''}
      </span>
    </p>
  )
}

import styles from './section.module.css'

/** How answers become days, said so that a learner can check it. */
export function HowReviewWorks() {
  return (
    <section aria-labelledby="how" className={styles.section}>
      <h2 id="how">How it works</h2>
      <ul>
        <li>All questions about one idea share one place in your calendar, wherever you answer them.</li>
        <li>
          Wrong, or less than half right: the idea comes back within days, a new one tomorrow. Partly right,
          with a hint, at a second try or unsure: somewhat later. Right: later. Right and sure on a later day:
          later still.
        </li>
        <li>An idea counts once a day, by your worst answer. How fast you are never counts.</li>
        <li>
          The days are worked out by <abbr title="Free Spaced Repetition Scheduler">FSRS</abbr>, so that you
          would still know about nine of ten ideas when they come.
        </li>
        <li>
          A curve that you drew is asked for again 30 days later. That day is fixed: no goal and no backlog
          moves it. Then your first line, your new one and the data stand side by side.
        </li>
        <li>Ideas that are easily confused are asked one after the other.</li>
      </ul>
    </section>
  )
}

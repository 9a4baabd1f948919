'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { startSending } from '#client/page-queue.ts'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import { leftText } from '#domain/assessment/quiz-words.ts'
import styles from './time-left.module.css'

type TimeLeftProps = {
  /** Milliseconds that were left by the site's clock when it made the page. */
  readonly left: number
  /** When time is up, as a clock shows it. */
  readonly until: string
}

/** Minutes before the end at which it is said aloud. */
const SAID = [10, 5, 1]
const STEP = 5_000

/** The time that is left, in whole minutes; at the end the site is asked for what has become of the attempt. */
export function TimeLeft({ left, until }: TimeLeftProps) {
  const router = useRouter()
  const [now, setNow] = useState(left)
  const [said, setSaid] = useState('')

  useEffect(() => {
    const from = Date.now()
    let before = left
    let isOver = false
    const timer = setInterval(() => {
      // Only how much time has passed is the browser's to tell; a wrong clock does not matter.
      const next = left - (Date.now() - from)
      const passed = SAID.find(minutes => before > minutes * 60_000 && next <= minutes * 60_000)
      if (passed !== undefined) setSaid(passed === 1 ? 'One minute left.' : `${passed} minutes left.`)
      before = next
      setNow(next)
      if (next > 0 || isOver) return
      isOver = true
      void startSending().then(() => router.refresh())
    }, STEP)
    return () => clearInterval(timer)
  }, [left, router])

  return (
    <p className={styles.time}>
      <span className={styles.left}>{leftText(now)}</span>
      <span className={styles.until}>until {until}</span>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </p>
  )
}

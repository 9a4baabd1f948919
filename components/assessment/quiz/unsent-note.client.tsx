'use client'

import { useEffect, useState } from 'react'
import { keptInAttempt } from '#client/page-queue.ts'
import { Note } from '#components/ui/note.tsx'

const AGAIN = 2_000

/** Says while answers of this attempt stand in the browser only. */
export function UnsentNote({ attempt }: { readonly attempt: string }) {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const look = () =>
      void keptInAttempt(attempt).then(kept => setCount(new Set(kept.map(each => each.question)).size))
    look()
    const timer = setInterval(look, AGAIN)
    return () => clearInterval(timer)
  }, [attempt])
  return (
    <div role="status">
      {count > 0 ? (
        <Note kind="warn">
          {count === 1 ? 'One answer is' : `${count} answers are`} kept in this browser and not saved yet.
          Wait for the connection before you submit: what comes later does not count.
        </Note>
      ) : null}
    </div>
  )
}

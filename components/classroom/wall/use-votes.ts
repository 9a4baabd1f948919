import { useEffect, useState } from 'react'
import { callApi } from '#client/api.ts'

export type Votes = {
  readonly isOpen: boolean
  readonly votes: number
  readonly byOption: Readonly<Record<string, number>>
}

const EVERY = 2000

/** The votes in the newest poll on a question, read again every two seconds while it is open. */
export function useVotes(
  classId: string,
  question: string,
  poll: { id: string; isOpen: boolean } | undefined,
) {
  const [votes, setVotes] = useState<Votes>()
  const [id, isOpen] = [poll?.id, poll?.isOpen]
  useEffect(() => {
    if (id === undefined) return
    const read = () =>
      callApi<Votes>(`/api/v1/classes/${classId}/votes?question=${encodeURIComponent(question)}`)
        .then(setVotes)
        // The next look comes soon; the wall keeps what it shows.
        .catch(() => undefined)
    void read()
    if (!isOpen) return
    const timer = setInterval(read, EVERY)
    return () => clearInterval(timer)
  }, [classId, question, id, isOpen])
  return votes
}

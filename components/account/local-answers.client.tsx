'use client'

import { useEffect, useState } from 'react'
import { clearMerged, localPayload } from '#client/local-payload.ts'

/** Forms may carry up to a megabyte; what is left behind is sent once the person is signed in. */
const LONGEST = 800_000

/**
 * Inside a form that opens a session: carries along what the browser kept for the visitor, and lets the rest of the page
 * know who is here once the form has led on. Without JavaScript there is nothing to carry.
 */
export function LocalAnswers() {
  const [payload, setPayload] = useState('')
  useEffect(() => {
    let isHere = true
    void localPayload().then(text => {
      if (isHere && new Blob([text]).size <= LONGEST) setPayload(text)
    })
    return () => {
      isHere = false
      void clearMerged()
    }
  }, [])
  return <input type="hidden" name="local" value={payload} />
}

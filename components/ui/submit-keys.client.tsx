'use client'

import { useEffect, useRef } from 'react'

/** Inside a form: Ctrl + Enter (or ⌘ + Enter) sends it from any of its fields, also from one of several lines. */
export function SubmitKeys() {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const send = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      form.requestSubmit()
    }
    form.addEventListener('keydown', send)
    return () => form.removeEventListener('keydown', send)
  }, [])
  return <span ref={place} hidden />
}

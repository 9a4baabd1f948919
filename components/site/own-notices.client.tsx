'use client'

import { refresh } from '#client/learner-state.ts'
import type { FormCall } from '#domain/form-state.ts'
import { Notices } from './notices.tsx'
import { useLearnerState } from './use-learner-state.client.tsx'

type OwnNoticesProps = { readonly dismiss: FormCall; readonly seen: FormCall }

/** The notices of whoever reads, on a page that is the same for everyone. */
export function OwnNotices({ dismiss, seen }: OwnNoticesProps) {
  const state = useLearnerState()
  if (state.status === 'loading') return null
  const thenRefresh =
    (call: FormCall): FormCall =>
    async (previous, data) => {
      const answer = await call(previous, data)
      await refresh()
      return answer
    }
  // What the browser kept from before this was told has no notices in it.
  return <Notices notices={state.notices ?? []} dismiss={thenRefresh(dismiss)} seen={thenRefresh(seen)} />
}

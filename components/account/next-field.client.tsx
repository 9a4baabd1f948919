'use client'

import { useField } from '#components/ui/action-form.client.tsx'

/** Where to go after the form, kept over a refusal: without JavaScript the page that shows it has a new referrer. */
export function NextField({ path }: { readonly path?: string }) {
  const { defaultValue } = useField('next')
  return <input type="hidden" name="next" value={defaultValue ?? path ?? ''} />
}

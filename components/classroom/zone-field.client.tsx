'use client'

import { ActionSelectField } from '#components/ui/action-fields.client.tsx'

type ZoneFieldProps = { readonly initial: string; readonly hint: string }

/** A choice among the time zones that this machine knows, the given one first chosen. */
export function ZoneField({ initial, hint }: ZoneFieldProps) {
  const zones = new Set([initial, 'UTC', ...Intl.supportedValuesOf('timeZone')])
  const options = [...zones].sort().map(zone => ({ value: zone, label: zone.replaceAll('_', ' ') }))
  return (
    <ActionSelectField
      name="timeZone"
      label="Time zone"
      hint={hint}
      options={options}
      defaultValue={initial}
    />
  )
}

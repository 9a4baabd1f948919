import type { FormFields } from '#domain/assessment/answer-from-form.ts'

/** The fields of a form by name; a name that stands there several times is a list. */
export function formFields(form: HTMLFormElement): FormFields {
  const data = new FormData(form)
  const fields: Record<string, string | string[]> = {}
  for (const name of new Set(data.keys())) {
    const values = data.getAll(name).filter(value => typeof value === 'string')
    fields[name] = values.length === 1 ? (values[0] ?? '') : values
  }
  return fields
}

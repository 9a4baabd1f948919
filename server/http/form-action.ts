import 'server-only'
import { refresh } from 'next/cache'
import { redirect, unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import type { Actor } from '#domain/account/actor.ts'
import type { FormAsk, FormCall, FormState } from '#domain/form-state.ts'
import { Problem } from '#domain/problem.ts'
import { currentActor } from '#server/account/current-actor.ts'
import { demandRole, type Who } from '#server/account/policy.ts'
import { badInput, surprise } from '#server/http/problem-response.ts'

type Outcome =
  | { readonly redirectTo: string }
  | { readonly message: string }
  | { readonly ask: FormAsk }
  | undefined

type Form<S extends z.ZodType> = {
  readonly who: Who
  readonly schema: S
  readonly run: (given: {
    readonly actor: Actor
    readonly input: z.output<S>
    readonly now: number
  }) => Promise<Outcome>
}

/**
 * The one door of forms: reads the fields (a name sent several times is a list), finds who asks, makes one call. A
 * refusal comes back as a sentence, a question as one, with what was typed; passwords are never sent back.
 */
export function formAction<S extends z.ZodType>(form: Form<S>): FormCall {
  return async (_previous, data) => {
    const typed = fieldsOf(data)
    let redirectTo: string | undefined
    let message: string | undefined
    try {
      const actor = await currentActor()
      demandRole(actor, form.who)
      const parsed = form.schema.safeParse(typed)
      if (!parsed.success) throw badInput(parsed.error, 'Please look at the marked fields.')
      const outcome = await form.run({ actor, input: parsed.data, now: Date.now() })
      if (outcome && 'ask' in outcome) return { status: 'asked', ask: outcome.ask, ...keptOf(typed) }
      if (outcome && 'redirectTo' in outcome) redirectTo = outcome.redirectTo
      else message = outcome?.message
    } catch (error) {
      unstable_rethrow(error)
      return refused(error, typed)
    }
    // Without this the page keeps what it showed, also where the way leads back to it, and React sets the fields back.
    refresh()
    // Next redirects by throwing, so this stands outside the try.
    if (redirectTo !== undefined) redirect(redirectTo)
    return { status: 'done', message }
  }
}

function fieldsOf(data: FormData): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {}
  for (const name of new Set(data.keys())) {
    if (name.startsWith('$ACTION')) continue
    const values = data.getAll(name).filter(value => typeof value === 'string')
    const [first] = values
    if (first !== undefined) fields[name] = values.length > 1 ? values : first
  }
  return fields
}

function refused(error: unknown, typed: Record<string, string | string[]>): FormState {
  const problem = error instanceof Problem ? error : surprise(error)
  return {
    status: 'refused',
    message: problem.message,
    fields: Object.fromEntries(problem.fields.map(field => [field.path, field.message])),
    ...keptOf(typed),
  }
}

/** What goes back into the form; passwords never do. */
function keptOf(typed: Record<string, string | string[]>): Pick<FormState, 'values' | 'lists'> {
  const shown = Object.entries(typed).filter(([name]) => !/password|^local$/i.test(name))
  return {
    values: Object.fromEntries(
      shown.flatMap(([name, value]) => (Array.isArray(value) ? [] : [[name, value]])),
    ),
    lists: Object.fromEntries(
      shown.flatMap(([name, value]) => (Array.isArray(value) ? [[name, value]] : [])),
    ),
  }
}

import 'server-only'
import { findTaughtClass } from '#db/classes.ts'
import type { ClassRow } from '#db/schema.ts'
import type { Actor, Person } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { store } from '#server/store.ts'

declare const taught: unique symbol

/** A class that the actor teaches: made only by `taughtClass`, so a read that asks for it cannot skip the proof. */
export type TaughtClass = ClassRow & { readonly [taught]: true }

/** Proves that the actor teaches the class now. What is not theirs does not exist. */
export async function taughtClass(actor: Actor, classId: string): Promise<TaughtClass> {
  const person = signedIn(actor)
  const found = await findTaughtClass(store(), classId, person.id)
  if (!found) throw new Problem('not-found', 'There is no such class among yours.')
  return found as TaughtClass
}

/** A person who may make classes. */
export function teacher(actor: Actor): Person {
  const person = signedIn(actor)
  if (person.role === 'learner')
    throw new Problem('forbidden', 'Only teachers can do this. Ask your administrator to make you one.')
  return person
}

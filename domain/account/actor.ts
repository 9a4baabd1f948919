export type Role = 'learner' | 'teacher' | 'administrator'

/** A signed-in person. */
export type Person = {
  readonly kind: 'person'
  readonly id: string
  readonly name: string
  readonly userName: string
  readonly role: Role
  readonly timeZone: string
}

/** Whoever asks: a person, or a visitor without an account. */
export type Actor = Person | { readonly kind: 'visitor' }

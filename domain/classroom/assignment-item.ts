/**
 * A part of an assignment. `ref` is the id of a module or lesson; of a quiz, the module it belongs to; of a question, which a
 * re-check asks by name, its own; of a diagram, the set-up (see set-up.ts).
 */
export type AssignmentItem = {
  readonly kind: 'module' | 'lesson' | 'quiz' | 'question' | 'diagram'
  readonly ref: string
}

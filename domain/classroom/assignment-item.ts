/** A part of an assignment. `ref` is the id of a module or lesson; of a quiz, the module it belongs to. */
export type AssignmentItem = { readonly kind: 'module' | 'lesson' | 'quiz'; readonly ref: string }

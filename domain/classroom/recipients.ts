/** Whom an assignment is for: the whole class, also who joins later, or the learners with these ids. */
export type Recipients = 'class' | readonly string[]

export type Heading = { readonly anchor: string; readonly text: string; readonly line: number }

/** A part placed in a lesson, such as `<Fact id="ce-crust" />`; `id` is the id or source it names. */
export type Part = {
  readonly name: string
  readonly id: string | undefined
  readonly attributes: Readonly<Record<string, string | true>>
  readonly line: number
  /** Anchor of the heading above it; empty before the first. */
  readonly anchor: string
}

/** What stands in a lesson.mdx, in order of reading. */
export type LessonOutline = {
  readonly headings: readonly Heading[]
  /** Lines of `##` headings without `{#anchor}`. */
  readonly unanchored: readonly { readonly text: string; readonly line: number }[]
  readonly parts: readonly Part[]
  /** Text as read, without code, parts' attributes and front matter. */
  readonly prose: readonly { readonly text: string; readonly line: number }[]
  readonly words: number
}

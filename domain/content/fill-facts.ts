import type { Fact } from './fact.ts'
import { factText } from './fact-text.ts'

const MARK = /\{fact:([a-z0-9-]+)\}/g

/** Ids of the facts that a text asks for. */
export function factsIn(text: string): string[] {
  return [...text.matchAll(MARK)].map(match => match[1] ?? '')
}

/** Writes each `{fact:id}` out. An unknown id is left as it stands: the content check names it. */
export function fillFacts(text: string, facts: ReadonlyMap<string, Fact>): string {
  return text.replace(MARK, (mark, id: string) => {
    const found = facts.get(id)
    return found ? factText(found) : mark
  })
}

/** What the page's address says about a figure: `#<figure>?<state>`. Null if it speaks of something else. */
export function stateInHash(hash: string, figure: string): string | null {
  const text = unescaped(hash.slice(1))
  return text.startsWith(`${figure}?`) ? text.slice(figure.length + 1) : null
}

/** The address within the page, also the `id` of the step's own still. */
export function hashOf(figure: string, state: string): string {
  return `#${figure}?${state}`
}

function unescaped(text: string): string {
  // The state's own escapes must survive: only the marks between its pairs may have been escaped on the way.
  return text.replace(/%3F/i, '?').replace(/%26/gi, '&').replace(/%3D/gi, '=')
}

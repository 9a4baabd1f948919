const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }

/** These have a use of their own for arrows: fields, and the parts of a picture. */
const KEEPS_ARROWS = 'input, select, textarea, [data-part], [contenteditable]'

/**
 * How many steps a key leads on: 1, -1 or 0. Page keys are what a presenter's pointer sends, so they count everywhere;
 * arrows only where nothing under the focus wants them.
 */
export function stepOfKey(event: KeyboardEvent): number {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return 0
  const by = STEPS[event.key] ?? 0
  if (!event.key.startsWith('Arrow')) return by
  return event.target instanceof Element && event.target.closest(KEEPS_ARROWS) ? 0 : by
}

/** The list with one item moved to a place (0 to length − 1; further out counts as the end); the others close up. */
export function moveTo<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  place: number,
): readonly Item[] {
  const moved = items.find(item => item.id === id)
  if (!moved) return items
  const rest = items.filter(item => item.id !== id)
  const at = Math.min(Math.max(place, 0), rest.length)
  return [...rest.slice(0, at), moved, ...rest.slice(at)]
}

/** The address that shows a diagram of a lesson to a room, in a state as the diagram writes it. */
export function wallAddress(lesson: string, figure: string, state: string): string {
  return `/wall/${lesson}/${figure}${state === '' ? '' : `?${state}`}`
}

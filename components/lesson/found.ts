/**
 * What a part of a lesson names.
 * @throws Error naming part and id where the lesson knows none; `npm run content:check` finds that first.
 */
export function found<Value>(value: Value | undefined, part: string, id: string): Value {
  if (value === undefined) throw new Error(`<${part} id="${id}" /> names nothing that this lesson has`)
  return value
}

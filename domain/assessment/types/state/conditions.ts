export type Condition = { readonly output: string; readonly atLeast?: number; readonly atMost?: number }
export type Outputs = Readonly<Record<string, number>>

/** The output of that name; undefined where the diagram has none or could not compute it. */
export function outputOf(outputs: Outputs, name: string): number | undefined {
  const value = Object.hasOwn(outputs, name) ? outputs[name] : undefined
  return Number.isFinite(value) ? value : undefined
}

export function meets(outputs: Outputs, { output, atLeast, atMost }: Condition): boolean {
  const value = outputOf(outputs, output)
  return value !== undefined && value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity)
}

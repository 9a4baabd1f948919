export type Measured = {
  readonly what: string
  /** Milliseconds, one a run. */
  readonly times: readonly number[]
  /** Milliseconds of processor time, one a run: what it would take on a machine that does nothing else. */
  readonly work?: readonly number[]
  /** Milliseconds that p50 should stay below; of processor time where it was measured. */
  readonly target?: number
}

/** Prints what was measured as a table and as one line of JSON: p50, p95 and the longest, in milliseconds. */
export function report(benchmark: string, note: string, measured: readonly Measured[]): void {
  const rows = measured.map(({ what, times, work, target }) => {
    const sorted = [...times].sort((a, b) => a - b)
    const p50 = quantile(sorted, 0.5)
    const cpu =
      work &&
      quantile(
        [...work].sort((a, b) => a - b),
        0.5,
      )
    return {
      what,
      runs: times.length,
      p50: round(p50),
      p95: round(quantile(sorted, 0.95)),
      longest: round(sorted.at(-1) ?? 0),
      ...(cpu !== undefined && { cpu: round(cpu) }),
      ...(target !== undefined && { target, met: (cpu ?? p50) < target }),
    }
  })
  console.log(`\n${benchmark}: ${note}`)
  console.log(line(['', 'runs', 'p50 ms', 'p95 ms', 'longest', 'cpu p50', 'target p50']))
  for (const row of rows) {
    const target = row.target === undefined ? '' : `< ${row.target} ${row.met ? 'met' : 'MISSED'}`
    console.log(line([row.what, row.runs, row.p50, row.p95, row.longest, row.cpu ?? '', target]))
  }
  console.log(JSON.stringify({ benchmark, node: process.version, rows }))
}

/** Milliseconds that a call takes. */
export async function timeOf(call: () => unknown): Promise<number> {
  const from = performance.now()
  await call()
  return performance.now() - from
}

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100
}

function line(cells: readonly (string | number)[]): string {
  const [first, ...rest] = cells
  return String(first).padEnd(46) + rest.map(cell => String(cell).padStart(12)).join('')
}

import { type Measured, timeOf } from './report.ts'

/** How many runs come first that are not counted: until then the engine still compiles. */
const WARM = 5

/** Milliseconds by the clock and of processor time of `runs` calls, one each, after a few to warm up. */
export async function measure(
  call: () => unknown,
  runs: number,
  warmUp = WARM,
): Promise<Required<Pick<Measured, 'times' | 'work'>>> {
  for (let warm = 0; warm < warmUp; warm += 1) await call()
  const times: number[] = []
  const work: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const from = process.cpuUsage()
    times.push(await timeOf(call))
    const { user, system } = process.cpuUsage(from)
    work.push((user + system) / 1000)
  }
  return { times, work }
}

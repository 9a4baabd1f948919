const MINUTE = 60_000

/** How long to wait after each failure; after the last one a mail is given up. */
const WAITS = [MINUTE, 5 * MINUTE, 30 * MINUTE, 120 * MINUTE, 480 * MINUTE]

/** Milliseconds until a mail is tried again that failed so many times; undefined gives it up. */
export function nextTry(failures: number): number | undefined {
  return WAITS[failures - 1]
}

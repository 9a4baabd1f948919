/** Letters and digits that nobody confuses on a board: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
const ALPHABET = 'ACDEFGHJKMNPQRTWXY34679'
const LENGTH = 6

/** A join code such as `HX7-Q3M` from random bytes (at least six; 23^6 = 148 million codes). */
export function joinCodeFrom(bytes: Uint8Array): string {
  const letters = Array.from(bytes.subarray(0, LENGTH), byte => ALPHABET[byte % ALPHABET.length])
  return `${letters.slice(0, 3).join('')}-${letters.slice(3).join('')}`
}

/** Reads a code as people type it: any case, with or without the dash or spaces. */
export function readJoinCode(typed: string): string | undefined {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '')
  const valid = letters.length === LENGTH && [...letters].every(letter => ALPHABET.includes(letter))
  return valid ? `${letters.slice(0, 3)}-${letters.slice(3)}` : undefined
}

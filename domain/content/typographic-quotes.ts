const OPENS_AFTER = /[\s([{“‘–—/]/

/**
 * Straight quotes and apostrophes as they are printed: “…”, ‘…’, ’. A quote opens at the beginning and after a space,
 * bracket, dash, slash or opening quote; anywhere else it closes or is an apostrophe. `before` is the character in front
 * of the text, where the text goes on from one; it is empty at a beginning.
 */
export function typographicQuotes(text: string, before = ''): string {
  let last = before
  return [...text]
    .map(sign => {
      const opens = last === '' || OPENS_AFTER.test(last)
      last = sign === '"' ? (opens ? '“' : '”') : sign === "'" ? (opens ? '‘' : '’') : sign
      return last
    })
    .join('')
}

/**
 * The form in which two short answers are compared, in any script: compatibility forms unified, lower case, accents
 * off Latin letters, punctuation to spaces, single spaces, no leading article.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}%+]+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?) (?=.)/, '')
}

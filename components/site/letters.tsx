import styles from './register.module.css'

/** The letters under which a register has entries, as links to them. */
export function Letters({ letters }: { readonly letters: readonly string[] }) {
  return (
    <nav aria-label="Letters" className={styles.letters}>
      {letters.map(letter => (
        <a key={letter} href={`#${letterAnchor(letter)}`}>
          {letter}
        </a>
      ))}
    </nav>
  )
}

/** The anchor of a letter's heading. */
export function letterAnchor(letter: string): string {
  return letter === '#' ? 'letter-other' : `letter-${letter.toLowerCase()}`
}

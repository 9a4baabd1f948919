import styles from './skip-link.module.css'

/** The first stop of the keyboard: past the header, to the element with this id. */
export function SkipLink({ to }: { readonly to: string }) {
  return (
    <a className={styles.skip} href={`#${to}`}>
      Skip to the content
    </a>
  )
}

import styles from './site-facts.module.css'

const POLICY = {
  open: 'Anybody can make an account (SIGN_UP=open).',
  code: 'Accounts need the code of a class (SIGN_UP=code).',
  closed: 'Accounts are made by administrators only (SIGN_UP=closed).',
} as const

type SiteFactsProps = {
  readonly signUp: keyof typeof POLICY
  readonly siteUrl: string
  readonly dataDir: string
  readonly health: { readonly status: 'ok' | 'unavailable'; readonly version: string; readonly store: string }
}

/** How the site is set and how it fares. Settings are changed in the environment, not here. */
export function SiteFacts({ signUp, siteUrl, dataDir, health }: SiteFactsProps) {
  return (
    <dl className={styles.facts}>
      <dt>Sign-up</dt>
      <dd>{POLICY[signUp]}</dd>
      <dt>Address</dt>
      <dd>{siteUrl}</dd>
      <dt>Store</dt>
      <dd>
        {health.store}, {health.status === 'ok' ? 'answering' : 'not answering'}
        {health.store === 'sqlite' ? `, in ${dataDir}` : null}
      </dd>
      <dt>Version</dt>
      <dd>{health.version}</dd>
    </dl>
  )
}

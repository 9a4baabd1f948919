// A type import is a dependency like any other. Needs @swc/core: with TypeScript 7 alone
// nothing is read and everything passes (docs/layers.md).
const only = (name, packages, homes) => ({
  name,
  severity: 'error',
  from: { pathNot: `^(${homes})` },
  to: { path: `^node_modules/(${packages})(/|$)` },
})
const no = (name, from, to) => ({ name, severity: 'error', from, to })

/** Packages of pure functions that the rules may lean on; each has a line in docs/decisions. */
const PURE = 'zod|ts-fsrs|temporal-polyfill|papaparse|minisearch|d3-array|d3-scale|d3-sankey'

module.exports = {
  forbidden: [
    no('resolves', {}, { couldNotResolve: true, pathNot: '^server-only$' }),
    no('no-cycles', {}, { circular: true }),
    no(
      'domain-is-pure',
      { path: '^domain/', pathNot: '\\.test\\.ts$' },
      { pathNot: `^(domain/|node_modules/(@types/)?(${PURE})/)` },
    ),
    no(
      'db-knows-domain-only',
      { path: '^db/' },
      { path: '^(app|components|client|server|content|scripts|e2e)/' },
    ),
    no('server-knows-no-ui', { path: '^server/' }, { path: '^(app|components|client|scripts|e2e)/' }),
    no(
      'browser-code-never-reaches-server',
      { path: '^(components|client)/' },
      { path: '^(server|db|content|scripts)/', reachable: true },
    ),
    no(
      'browser-code-never-reaches-keys',
      { path: '^(components|client)/' },
      { path: '^domain/assessment/types/[^/]+/score\\.ts$', reachable: true },
    ),
    no('client-has-no-markup', { path: '^client/' }, { path: '^components/' }),
    no('only-app-imports-app', { pathNot: '^app/' }, { path: '^app/' }),
    no(
      'app-goes-through-server',
      { path: '^app/', pathNot: '\\.test\\.tsx?$' },
      { path: '^(db|content|scripts|test)/' },
    ),
    no(
      'ui-features-are-islands',
      { path: '^components/([^/]+)/', pathNot: '^components/lesson/' },
      { path: '^components/[^/]+/', pathNot: '^components/($1|ui|motion)/' },
    ),
    no(
      'tests-stay-tests',
      { pathNot: '(^(test|e2e)/|\\.test\\.tsx?$)' },
      { path: '(^(test|e2e)/|\\.test\\.tsx?$)' },
    ),
    only('sql-lives-in-db', 'kysely|better-sqlite3|pg', 'db/|test/|node_modules/'),
    only('auth-has-one-home', 'next-auth', 'server/account/|app/api/auth/|node_modules/'),
    only('mail-has-one-home', 'nodemailer', 'server/mail/|node_modules/'),
    only('mdx-compiler-has-one-home', 'mdx-bundler|esbuild', 'server/content/|node_modules/'),
    only('motion-has-one-home', 'framer-motion', 'components/motion/|node_modules/'),
  ],
  options: { doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: true, parser: 'swc' },
}

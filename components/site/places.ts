/** The places everyone may go, in the order of the navigation. */
export const PLACES = [
  { href: '/', label: 'Course' },
  { href: '/glossary', label: 'Glossary' },
  { href: '/sources', label: 'Sources' },
  { href: '/data', label: 'Data' },
  { href: '/search', label: 'Search' },
] as const

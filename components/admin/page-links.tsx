import Link from 'next/link'

type PageLinksProps = { readonly page: number; readonly pages: number; readonly search: string }

/** To the page before and the page after of a list of people; nothing where one page holds all. */
export function PageLinks({ page, pages, search }: PageLinksProps) {
  if (pages <= 1) return null
  const address = (to: number) => `/admin?${new URLSearchParams({ search, page: String(to) })}`
  return (
    <nav aria-label="Pages of the list">
      {page > 1 ? <Link href={address(page - 1)}>Before</Link> : null} Page {page} of {pages}{' '}
      {page < pages ? <Link href={address(page + 1)}>After</Link> : null}
    </nav>
  )
}

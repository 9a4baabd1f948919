import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { PriceQuotaSetChart } from '#components/diagrams/price-quota-chart/set-chart.tsx'
import { DataSetAbout } from '#components/site/data-set-about.tsx'
import { DataSetBars, hasBars } from '#components/site/data-set-bars.tsx'
import { DataSetTable } from '#components/site/data-set-table.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { DownloadLink } from '#components/ui/download-link.tsx'
import { Page } from '#components/ui/page.tsx'
import { schemaOrgDataSet } from '#domain/content/schema-org.ts'
import { setChart } from '#domain/diagrams/price-quota-chart/set-charts.ts'
import { loadDataSet } from '#server/content/load-data-set.ts'
import { loadDataSets } from '#server/content/load-data-sets.ts'
import { loadSources } from '#server/content/load-sources.ts'

type Props = { readonly params: Promise<{ set: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadDataSets()).map(({ id }) => ({ set: id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const set = await setAt(params)
  return { title: set.title, description: set.description }
}

export default async function DataSetPage({ params }: Props) {
  const set = await setAt(params)
  const chart = setChart(set.id)
  const sources = (await loadSources()).filter(source => set.sources.includes(source.id))
  return (
    <Page
      wide
      over={
        <>
          <Link href="/data">Data</Link> · as of {set.asOf}
        </>
      }
      title={set.title}
      lead={set.description}
      aside={
        <DownloadLink href={`/data/${set.id}/csv`} file={`${set.id}.csv`}>
          Download as CSV
        </DownloadLink>
      }
    >
      {chart ? <PriceQuotaSetChart address={chart} rows={await chartRows()} /> : null}
      {hasBars(set) ? <DataSetBars set={set} /> : null}
      <DataSetTable set={set} />
      <DataSetAbout set={set} sources={sources} />
      <JsonLd data={schemaOrgDataSet(set, sources)} />
    </Page>
  )
}

async function chartRows() {
  return Object.fromEntries((await loadDataSets()).map(({ id, rows }) => [id, rows]))
}

async function setAt(params: Props['params']) {
  const set = await loadDataSet((await params).set)
  if (!set) notFound()
  return set
}

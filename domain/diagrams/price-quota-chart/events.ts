/** Rows of the timeline that stand in the chart, found by date and by how their name begins. */
export const EVENTS: readonly {
  readonly id: string
  readonly date: string
  readonly begins: string
  /** At the line, at most 22 letters. */
  readonly short: string
  /** What it is about: what crosses the border, or what is dug inside. */
  readonly about: 'border' | 'inside'
}[] = [
  {
    id: 'mining-control',
    date: '2006',
    begins: 'Total-amount control',
    short: 'mining control',
    about: 'inside',
  },
  {
    id: 'production-plan',
    date: '2007',
    begins: 'Mandatory production',
    short: 'central plan',
    about: 'inside',
  },
  {
    id: 'export-duty',
    date: '2006-11-01',
    begins: 'Provisional export duty',
    short: 'export tax',
    about: 'border',
  },
  {
    id: 'second-half',
    date: '2010-07',
    begins: 'Second-half 2010 export quota',
    short: 'quota cut',
    about: 'border',
  },
  { id: 'consultations', date: '2012-03-13', begins: 'WTO request', short: 'WTO case', about: 'border' },
  {
    id: 'appellate-body',
    date: '2014-08-07',
    begins: 'WTO Appellate Body',
    short: 'WTO ruling',
    about: 'border',
  },
  {
    id: 'quota-ends',
    date: '2015-01-01',
    begins: 'End of RE export quotas',
    short: 'export quota ends',
    about: 'border',
  },
  {
    id: 'know-how',
    date: '2023-12-21',
    begins: 'Catalogue of technologies',
    short: 'know-how ban',
    about: 'border',
  },
  {
    id: 'order-785',
    date: '2024-10-01',
    begins: 'Rare Earth Administration',
    short: 'Order 785',
    about: 'inside',
  },
  {
    id: 'seven',
    date: '2025-04-04',
    begins: 'Export controls on seven',
    short: 'licence for seven',
    about: 'border',
  },
  {
    id: 'imported-ore',
    date: '2025-08-22',
    begins: 'Interim measures',
    short: 'imported ore counted',
    about: 'inside',
  },
  {
    id: 'suspension',
    date: '2025-11-07',
    begins: 'Suspension of Announcements',
    short: 'October’s suspended',
    about: 'border',
  },
]

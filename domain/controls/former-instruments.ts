import type { Instrument, Thing } from './instrument.ts'

const RAW: readonly Thing[] = ['ore', 'oxide', 'metal']

/** Taxes, quotas and the laws that later lists stand on: everything that speaks of rare earths as a whole. */
export const FORMER_INSTRUMENTS: readonly Instrument[] = [
  {
    id: 'rebate',
    kind: 'tax',
    name: 'Tax rebate for exports',
    number: 'State Council tax policy; number not found',
    what: 'Gave exporters back 13% tax on ore and 17% on metals: a reward for exports, not a limit.',
    rows: [{ date: '1985', instrument: 'Export tax rebate for minerals' }],
    sources: ['CCM17', 'REEXTL', 'ZHOU20'],
    doubt: 'Only the years of beginning and end were found.',
    terms: [
      {
        from: '1985-01-01',
        fromLatest: '1985-12-31',
        until: '2005-01-01',
        untilLatest: '2005-12-31',
        clauses: [{ effect: 'none', things: ['ore', 'metal'] }],
      },
    ],
  },
  {
    id: 'duty',
    kind: 'tax',
    name: 'Export duty',
    number: 'Customs Tariff Commission; rates for 2011: Shuiweihui 2010 No. 26',
    what: 'A tax on what leaves. In 2011: 25% on neodymium, yttrium, europium, dysprosium, terbium and scandium, 20% on two alloys, 15% on others.',
    rows: [
      {
        date: '2006-11-01',
        instrument: 'Provisional export duty; RE added to list of goods barred from processing trade',
      },
      { date: '2011-01-01', instrument: '2011 export tariff rates' },
      { date: '2015-05-01', instrument: 'End of RE export taxes; ad valorem resource tax starts' },
    ],
    sources: ['CNP07', 'P-JMB08', 'GTA11', 'ICTSD15'],
    doubt:
      'Of the rates before 2010 only a press note was found: in January 2008 from 10% to 25% on the oxides of yttrium, dysprosium, terbium and europium, to 15% on those of lanthanum and neodymium.',
    terms: [{ from: '2006-11-01', until: '2015-05-01', clauses: [{ effect: 'tax', things: RAW }] }],
  },
  {
    id: 'export-quota',
    kind: 'quota',
    name: 'Export quota',
    number: 'Yearly; SETC Notice 77 of 2002 for 2003, later MOFCOM',
    what: 'A yearly ceiling in tonnes, shared out among named firms. Without a share, no licence.',
    rows: [
      { date: '1998/1999', instrument: 'Export licence quota for rare earths' },
      { date: '2002-11-01', instrument: 'Notice on 2003 export quota totals' },
      { date: '2010-07', instrument: 'Second-half 2010 export quota' },
      { date: '2011-07-14', instrument: '2011 export quota, second batch' },
      { date: '2012', instrument: '2012 export quota with light/heavy split' },
      { date: '2015-01-01', instrument: 'End of RE export quotas' },
    ],
    sources: ['REEXTL', 'CCM17', 'Q03', 'PMR15'],
    doubt: 'Secondary texts differ about the first year, 1998 or 1999.',
    terms: [
      {
        from: '1998-01-01',
        fromLatest: '1999-12-31',
        until: '2015-01-01',
        clauses: [
          {
            effect: 'quota',
            things: RAW,
            origins: ['china'],
            note: 'A licence is given only within the exporter’s share of the quota.',
          },
        ],
      },
    ],
  },
  {
    id: 'home-quota',
    kind: 'quota',
    name: 'Production quota (at home)',
    number: 'Ministry of Land and Resources; since 2025 MIIT, NDRC and MNR Order 71',
    what: 'Limits how much may be mined and separated in China. It shares its name with the export quota, but nothing stops at the border because of it.',
    rows: [
      { date: '2006', instrument: 'Total-amount control of mining' },
      { date: '2007', instrument: 'Mandatory production planning' },
      {
        date: '2025-08-22',
        instrument: 'Interim measures on total-quantity control of RE mining and separation',
      },
    ],
    sources: ['P-WP12', 'CNP07', 'MIIT71', 'P-IM25', 'TREO25'],
    doubt: 'Of the beginning only the year was found.',
    terms: [
      {
        from: '2006-01-01',
        fromLatest: '2006-12-31',
        clauses: [{ effect: 'none', things: ['ore', 'oxide'] }],
      },
    ],
  },
  {
    id: 'raw-ore',
    kind: 'ban',
    name: 'Ban on raw ore',
    number: 'MOFCOM and Customs; number not found',
    what: 'Raw ore may not leave at all.',
    rows: [{ date: '2005', instrument: 'Ban on exporting raw rare earth ore; rebates end' }],
    sources: ['SILK24', 'REEXTL', 'REPE22'],
    doubt:
      'Of the beginning only the year was found; no exports of ore were recorded in 2022, and what came later was not found.',
    terms: [
      {
        from: '2005-01-01',
        fromLatest: '2005-12-31',
        attestedUntil: '2022-12-31',
        clauses: [{ effect: 'prohibits', things: ['ore'], origins: ['china'] }],
      },
    ],
  },
  {
    id: 'ordinary',
    kind: 'licence',
    name: 'Ordinary export licence',
    number: 'MOFCOM export licence catalogue for 2015',
    what: 'Raw rare earths still need a licence, granted against a contract, without a ceiling.',
    rows: [{ date: '2015-01-01', instrument: 'End of RE export quotas' }],
    sources: ['PMR15', 'CYC15'],
    terms: [{ from: '2015-01-01', clauses: [{ effect: 'licence', things: RAW, origins: ['china'] }] }],
  },
  {
    id: 'export-control-law',
    kind: 'frame',
    name: 'Export Control Law',
    number: 'NPC Standing Committee, adopted 17 October 2020',
    what: 'The frame of all later lists: licences, lists of buyers, and a catch-all for goods on no list where the exporter knows of a risk.',
    rows: [{ date: '2020-12-01', instrument: 'Export Control Law' }],
    sources: ['ECLDLA', 'ECLEXP', 'ECLRT'],
    terms: [{ from: '2020-12-01', clauses: [{ effect: 'none', things: [] }] }],
  },
  {
    id: 'reporting',
    kind: 'frame',
    name: 'Duty to report exports',
    number: 'Guotongzhi [2022] 165',
    what: 'Whoever exports goods under an ordinary export licence reports the deal. It is no licence.',
    rows: [
      {
        date: '2023-10-31',
        instrument: 'Statistical investigation system for import/export reports of bulk products',
      },
    ],
    sources: ['XING23'],
    doubt: 'It was set to run to 31 October 2025; what came after was not found.',
    terms: [
      {
        from: '2023-10-31',
        attestedUntil: '2025-10-31',
        clauses: [{ effect: 'report', things: RAW, origins: ['china'] }],
      },
    ],
  },
  {
    id: 'order-785',
    kind: 'frame',
    name: 'Rare Earth Regulations',
    number: 'State Council Order 785',
    what: 'Named firms, quotas, traceability from mine to border; exports follow trade and export-control law.',
    rows: [{ date: '2024-10-01', instrument: 'Rare Earth Administration Regulations' }],
    sources: ['SC785EN', 'SC785ZH', 'SC785OD', 'POLCN'],
    terms: [{ from: '2024-10-01', clauses: [{ effect: 'none', things: [] }] }],
  },
  {
    id: 'dual-use-rules',
    kind: 'frame',
    name: 'Dual-use regulations',
    number: 'State Council order signed 30 September 2024; list published 15 November 2024',
    what: 'Three routes to a licence, 45 working days, a control list and a watch list of buyers, one list of goods with codes, and a door to goods made abroad (Article 49).',
    rows: [
      { date: '2024-12-01', instrument: 'Regulations on Export Control of Dual-Use Items' },
      { date: '2024-12-01', instrument: 'Dual-Use Items Export Control List' },
    ],
    sources: ['DU24ZH', 'DU24EN', 'DU24CR', 'DU24JD', 'GMT26', 'DU24CB', 'CSCOPE26'],
    terms: [{ from: '2024-12-01', clauses: [{ effect: 'none', things: [] }] }],
  },
]

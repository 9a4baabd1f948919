import type { Instrument } from './instrument.ts'

const OCTOBER = { announced: '2025-10-09', suspended: '2025-11-07', suspendedUntil: '2026-11-10' } as const
const ANNOUNCEMENT_61 = {
  kind: 'abroad',
  number: 'MOFCOM Announcement 61 of 2025',
  rows: [{ date: '2025-10-09', instrument: 'Foreign-related RE items' }],
  sources: ['A61ZH', 'A61ZH2', 'A61UDN', 'A61HK', 'A61ET', 'JD61'],
  doubt: 'Whether the suspension was prolonged on 10 November 2026 was not found.',
} as const

/** Rules on know-how, and rules that reach beyond the border. */
export const KNOW_HOW_INSTRUMENTS: readonly Instrument[] = [
  {
    id: 'catalogue',
    kind: 'technology',
    name: 'Technology catalogue',
    number: 'Order 12 of 2008; MOFCOM and MOST Announcement 57 of 2023',
    what: 'Know-how that may not leave (prohibited) or only with a licence (restricted). Since 21 December 2023 separation, metal and alloy making and magnet making are prohibited; mining, dressing and smelting are restricted.',
    rows: [
      {
        date: '2001',
        instrument: 'Catalogue of technologies prohibited and restricted from export (first edition)',
      },
      {
        date: '2008',
        instrument: 'Catalogue of technologies prohibited and restricted from export (revised)',
      },
      {
        date: '2023-12-21',
        instrument: 'Catalogue of technologies prohibited or restricted from export (2023 edition)',
      },
    ],
    sources: ['GITI20', 'GITI08', 'JIZ24', 'PA18', 'BACTF', 'SPUT23', 'HIN23'],
    doubt:
      'Of 2001 and 2008 only the years were found; the control points of the restricted entries of 2023 could not be read.',
    terms: [
      {
        from: '2001-01-01',
        fromLatest: '2001-12-31',
        until: '2008-01-01',
        untilLatest: '2008-12-31',
        clauses: [
          {
            effect: 'depends',
            things: ['know-mining', 'know-separation'],
            note: 'Leaching and extraction stood in the first edition, but its entries could not be read in full.',
          },
        ],
      },
      {
        from: '2008-01-01',
        fromLatest: '2008-12-31',
        until: '2023-12-21',
        clauses: [
          { effect: 'prohibits', things: ['know-separation', 'know-metal'] },
          {
            effect: 'depends',
            things: ['know-mining'],
            note: 'Leaching of ion-adsorption ore was prohibited; other ways of mining were not listed.',
          },
          {
            effect: 'depends',
            things: ['help'],
            note: 'It depends on the know-how that travels with the helper.',
          },
        ],
      },
      {
        from: '2023-12-21',
        clauses: [
          { effect: 'prohibits', things: ['know-separation', 'know-metal', 'know-magnet'] },
          { effect: 'licence', things: ['know-mining'] },
          {
            effect: 'depends',
            things: ['help'],
            note: 'It depends on the know-how that travels with the helper: part of it is prohibited outright.',
          },
        ],
      },
    ],
  },
  {
    id: 'a62',
    kind: 'technology',
    name: 'Ann. 62: know-how and help',
    number: 'MOFCOM Announcement 62 of 2025',
    what: 'Licence for rare-earth know-how in any carrier, and for setting up, running in or repairing a line; Chinese persons may not help foreign plants without one. In force for 29 days.',
    rows: [{ date: '2025-10-09', instrument: 'RE technology' }],
    sources: ['A62ZH', 'A62EN', 'A62ET', 'REPAN'],
    doubt: 'Whether the suspension was prolonged on 10 November 2026 was not found.',
    terms: [
      {
        ...OCTOBER,
        from: '2025-10-09',
        clauses: [
          {
            effect: 'licence',
            things: ['know-mining', 'know-separation', 'know-metal', 'know-magnet', 'help'],
          },
        ],
      },
    ],
  },
  {
    ...ANNOUNCEMENT_61,
    id: 'a61-origin',
    name: 'Ann. 61: goods sold on',
    what: 'Listed goods of Chinese origin needed a Chinese licence even between two other countries. In force for 29 days.',
    terms: [
      {
        ...OCTOBER,
        from: '2025-10-09',
        clauses: [
          {
            effect: 'licence',
            things: ['metal'],
            elements: ['Sm', 'Dy', 'Gd', 'Tb', 'Lu', 'Sc', 'Y'],
            origins: ['resold'],
            relief: true,
          },
          { effect: 'licence', things: ['oxide'], elements: ['Dy', 'Tb'], origins: ['resold'], relief: true },
          {
            effect: 'licence',
            things: ['magnet', 'part'],
            elements: ['Sm', 'Dy', 'Tb'],
            origins: ['resold'],
            relief: true,
          },
        ],
      },
    ],
  },
  {
    ...ANNOUNCEMENT_61,
    id: 'a61-made-abroad',
    name: 'Ann. 61: the 0.1% rule',
    what: 'Would have reached listed magnets made abroad with 0.1% or more of their value in listed Chinese inputs, and listed goods made abroad with Chinese know-how, from 1 December 2025. It never began.',
    terms: [
      {
        ...OCTOBER,
        from: '2025-12-01',
        clauses: [
          {
            effect: 'licence',
            things: ['magnet', 'part'],
            elements: ['Sm', 'Dy', 'Tb'],
            origins: ['made-with', 'made-by'],
            relief: true,
          },
          {
            effect: 'licence',
            things: ['metal'],
            elements: ['Sm', 'Dy', 'Gd', 'Tb', 'Lu', 'Sc', 'Y'],
            origins: ['made-by'],
            relief: true,
          },
          {
            effect: 'licence',
            things: ['oxide'],
            elements: ['Dy', 'Tb'],
            origins: ['made-by'],
            relief: true,
          },
        ],
      },
    ],
  },
]

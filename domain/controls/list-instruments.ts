import type { Clause, Instrument, RareEarthSymbol, Thing } from './instrument.ts'

const SEVEN: readonly RareEarthSymbol[] = ['Sm', 'Gd', 'Tb', 'Dy', 'Lu', 'Sc', 'Y']
const FIVE: readonly RareEarthSymbol[] = ['Ho', 'Er', 'Tm', 'Eu', 'Yb']
const GOODS: readonly Thing[] = ['ore', 'oxide', 'metal', 'magnet', 'part', 'plant']
const OCTOBER = { announced: '2025-10-09', suspended: '2025-11-07', suspendedUntil: '2026-11-10' } as const

/** A rule about a buyer: it takes the goods from the dual-use list. */
const toBuyers = (clause: Pick<Clause, 'effect' | 'to' | 'buyers' | 'note'>): Clause => ({
  things: GOODS,
  dualUse: true,
  origins: ['china', 'resold'],
  ...clause,
})

/** Lists of goods and of buyers under the Export Control Law, since December 2024. */
export const LIST_INSTRUMENTS: readonly Instrument[] = [
  {
    id: 'us-military',
    kind: 'ban',
    name: 'US military, all dual-use',
    number: 'MOFCOM Announcement 46 of 2024, point 1',
    what: 'No dual-use goods to US military users or for military use. This point was never suspended.',
    rows: [{ date: '2024-12-03', instrument: 'Stronger control of dual-use items to the United States' }],
    sources: ['SWI46', 'CLARK72', 'CNY46'],
    terms: [
      {
        from: '2024-12-03',
        clauses: [toBuyers({ effect: 'prohibits', to: 'us', buyers: ['military'] })],
      },
    ],
  },
  {
    id: 'a18',
    kind: 'licence',
    name: 'Ann. 18: seven elements',
    number: 'MOFCOM and GACC Announcement 18 of 2025',
    what: 'Samarium, gadolinium, terbium, dysprosium, lutetium, scandium and yttrium need a dual-use licence for every destination, and so do magnets of samarium-cobalt or with dysprosium or terbium.',
    rows: [{ date: '2025-04-04', instrument: 'Export controls on seven medium and heavy rare earths' }],
    sources: ['A18EN', 'A18ZH', 'A18BI', 'A18SCR', 'SFA25', 'BAKK25'],
    doubt: 'The sub-lists for dysprosium, lutetium, scandium and yttrium were cut off in every copy read.',
    terms: [
      {
        from: '2025-04-04',
        announced: '2025-04-04',
        clauses: [
          { effect: 'licence', things: ['oxide', 'metal'], elements: SEVEN, origins: ['china'], lists: true },
          {
            effect: 'licence',
            things: ['magnet'],
            elements: ['Sm', 'Tb', 'Dy'],
            origins: ['china'],
            lists: true,
          },
          {
            effect: 'frees',
            things: ['part'],
            elements: SEVEN,
            origins: ['china'],
            note: 'Rotors, stators, sensors and goods with a magnet in the clasp are generally outside it, says the ministry’s published answer.',
          },
          {
            effect: 'frees',
            things: ['magnet'],
            elements: ['Nd', 'Pr', 'La', 'Ce'],
            origins: ['china'],
            note: 'A magnet without samarium, dysprosium and terbium is not on the list. Customs has one code for all rare-earth magnets, so expect tests and delay.',
          },
        ],
      },
    ],
  },
  {
    id: 'a57',
    kind: 'licence',
    name: 'Ann. 57: five more elements',
    number: 'MOFCOM and GACC Announcement 57 of 2025',
    what: 'Would have put holmium, erbium, thulium, europium and ytterbium under licence on 8 November 2025. It was suspended one day before.',
    rows: [{ date: '2025-10-09', instrument: 'Five more medium and heavy rare earths' }],
    sources: ['A57ZH', 'A57SE', 'CHEM70'],
    doubt:
      'Whether the suspension was prolonged on 10 November 2026 was not found. The entry for ytterbium was not readable.',
    terms: [
      {
        ...OCTOBER,
        from: '2025-11-08',
        clauses: [
          { effect: 'licence', things: ['oxide', 'metal'], elements: FIVE, origins: ['china'], lists: true },
          { effect: 'licence', things: ['magnet'], elements: ['Ho'], origins: ['china'], lists: true },
        ],
      },
    ],
  },
  {
    id: 'a56',
    kind: 'licence',
    name: 'Ann. 56: plant and reagents',
    number: 'MOFCOM and GACC Announcement 56 of 2025',
    what: 'Would have put extractors, kilns, furnaces, mills and reagents for rare-earth plants under licence on 8 November 2025.',
    rows: [{ date: '2025-10-09', instrument: 'RE equipment and materials' }],
    sources: ['A56ZH', 'CHEM70'],
    doubt: 'Whether the suspension was prolonged on 10 November 2026 was not found.',
    terms: [
      {
        ...OCTOBER,
        from: '2025-11-08',
        clauses: [{ effect: 'licence', things: ['plant'], origins: ['china'], lists: true }],
      },
    ],
  },
  {
    id: 'japan-military',
    kind: 'ban',
    name: 'Japan military, all dual-use',
    number: 'MOFCOM Announcement 1 of 2026',
    what: 'No dual-use goods to Japanese military users, for military purposes or for uses that raise Japan’s military power; it also binds whoever passes them on from a third country.',
    rows: [{ date: '2026-01-06', instrument: 'Stronger control of dual-use items to Japan' }],
    sources: ['MOF26-1', 'BAIRD26', 'JIPY26', 'CSCOPE26'],
    terms: [
      {
        from: '2026-01-06',
        clauses: [toBuyers({ effect: 'prohibits', to: 'japan', buyers: ['military'] })],
      },
    ],
  },
  {
    id: 'japan-control-list',
    kind: 'ban',
    name: 'Control list, Japan',
    number: 'MOFCOM Announcement 11 of 2026, and one of 29 June 2026',
    what: 'Twenty Japanese firms and bodies, since 29 June 2026 forty, may get no dual-use goods from anybody, except by special application.',
    rows: [
      { date: '2026-02-24', instrument: 'Control list (20 Japanese entities)' },
      { date: '2026-06-29', instrument: 'Control list (20) and watch list (20), Japan' },
    ],
    sources: ['MOF26-11', 'BD26', 'GMT26', 'CIND26', 'CDB26', 'DOYOU26'],
    terms: [
      {
        from: '2026-02-24',
        clauses: [toBuyers({ effect: 'prohibits', to: 'japan', buyers: ['control'] })],
      },
    ],
  },
  {
    id: 'japan-watch-list',
    kind: 'licence',
    name: 'Watch list, Japan',
    number: 'Companion to Announcement 11 of 2026, number not readable; and one of 29 June 2026',
    what: 'Twenty Japanese firms, since 29 June 2026 forty: only individual licences, with a risk report and a written promise, and no limit of 45 working days.',
    rows: [
      { date: '2026-02-24', instrument: 'Watch list (20 Japanese entities, incl. Subaru)' },
      { date: '2026-06-29', instrument: 'Control list (20) and watch list (20), Japan' },
    ],
    sources: ['GMT26', 'REEX26w', 'CIND26', 'CDB26'],
    terms: [
      {
        from: '2026-02-24',
        clauses: [
          toBuyers({
            effect: 'licence',
            to: 'japan',
            buyers: ['watch'],
            note: 'General licences and the registration route are closed to a buyer on the watch list.',
          }),
        ],
      },
    ],
  },
  {
    id: 'us-control-list',
    kind: 'ban',
    name: 'Control list, United States',
    number: 'MOFCOM, 22 June 2026; number not readable',
    what: 'Ten US firms, MP Materials and USA Rare Earth among them: nobody in any country may pass dual-use goods of Chinese origin on to them.',
    rows: [
      {
        date: '2026-06-22',
        instrument: 'Control list (10 US entities incl. MP Materials and USA Rare Earth)',
      },
    ],
    sources: ['BMI26', 'KALK26', 'AZZ26', 'PROC26', 'RBT26'],
    terms: [
      {
        from: '2026-06-22',
        clauses: [toBuyers({ effect: 'prohibits', to: 'us', buyers: ['control'] })],
      },
    ],
  },
]

import { levelOf } from '#domain/controls/line-of.ts'
import { ruleOn } from '#domain/controls/rule-on.ts'
import type { Prediction, Step } from '../frame/step.ts'
import {
  type ControlTimelineState,
  instrumentsThat,
  listedOn,
  plainEnquiry,
  writeControlTimelineState,
} from './model.ts'

const at = (state: Partial<ControlTimelineState>) =>
  writeControlTimelineState({
    by: 'rule',
    form: 'oxide',
    span: 'all',
    day: '2026-07-02',
    veiled: false,
    mark: null,
    open: null,
    ...state,
  })

/** The story from ceilings to licences to names. */
export function controlTimelineSteps(): readonly Step[] {
  return [
    {
      id: 'ceilings',
      title: 'A ceiling, and a tax on top',
      sentence:
        'September 2012. For years a quota has limited how much may leave, and since November 2006 what leaves is taxed. How much was the question, never to whom.',
      address: at({ day: '2012-09-15', veiled: true, mark: 'quota' }),
      seconds: 12,
    },
    {
      id: 'after-the-ruling',
      title: 'Both fall in 2015',
      sentence: 'After the case at the WTO the quota ends in January 2015 and the tax in May.',
      address: at({ day: '2015-05-01' }),
      seconds: 12,
      prediction: whatStayed(),
    },
    {
      id: 'know-how',
      title: 'Not goods, but know-how',
      sentence:
        'Separation was on the list of forbidden know-how long before the headlines. New on 21 December 2023 were magnets. No oxide and no magnet was stopped by it.',
      address: at({ day: '2023-12-21', mark: 'technology' }),
      seconds: 12,
    },
    {
      id: 'april',
      title: 'Overnight',
      sentence: `4 April 2025: published and in force on the same day, for every country. ${words(listedOn('2025-04-04', 'oxide'))} of the seventeen now need a dual-use licence; the others go on as before.`,
      address: at({ by: 'element', span: 'now', day: '2025-04-04', veiled: true, mark: 'licence' }),
      seconds: 12,
    },
    {
      id: 'october',
      title: 'The day that did not come',
      sentence: 'On 9 October five more elements are announced, for 8 November.',
      address: at({ by: 'element', span: 'now', day: '2025-11-08', mark: 'licence' }),
      seconds: 14,
      prediction: howManyListed(),
    },
    {
      id: 'names',
      title: 'From goods to names',
      sentence: `In 2026 hardly any goods are added, but buyers are: on 29 June ${instrumentsThat('in-force', '2026-06-29').filter(({ kind }) => kind === 'ban').length} bans on buyers are in force, beside one list of buyers under watch.`,
      address: at({ span: 'now', day: '2026-06-29', mark: 'ban' }),
      seconds: 12,
    },
    {
      id: 'record-ends',
      title: 'Where the record ends',
      sentence:
        'On 10 November 2026 the suspension runs out by its own text. What followed is not in this record. The honest answer for that day is: look it up.',
      address: at({ span: 'now', day: '2026-11-10' }),
      seconds: 12,
    },
  ]
}

const NUMBERS = [
  'None',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
]

function words(count: number): string {
  return NUMBERS[count] ?? String(count)
}

function whatStayed(): Prediction {
  const level = levelOf(ruleOn({ ...plainEnquiry('Ce', 'oxide'), day: '2015-05-01' }))
  return {
    question:
      'The WTO rules against quota and tax, and both end by 1 May 2015. What did an exporter of cerium oxide still need?',
    options: [
      { id: 'none', text: 'nothing' },
      { id: 'ordinary', text: 'an ordinary licence, without a ceiling' },
      { id: 'quota', text: 'a smaller quota' },
    ],
    borneOut: level,
    reveal:
      'A licence stayed: given against a contract, without a ceiling. A licence and a quota are two things, and only one of them was lost.',
  }
}

function howManyListed(): Prediction {
  const listed = listedOn('2025-11-08', 'oxide')
  const before = listedOn('2025-10-08', 'oxide')
  return {
    question: `Since April ${words(before).toLowerCase()} elements need a dual-use licence. On 9 October five more are announced, from 8 November. How many need one on 8 November?`,
    options: [0, before, before + 5].map(count => ({ id: String(count), text: words(count).toLowerCase() })),
    borneOut: String(listed),
    reveal: `${words(listed)}. One day before the start Announcement 70 suspended the five, and with them the rules on plant, know-how and goods abroad. The list of April stayed.`,
  }
}

import { type Question, type QuestionOf, type QuestionType, question } from '#domain/assessment/question.ts'

const SHARED = {
  objective: 'quotas/two-instruments/tell-them-apart',
  idea: 'quota-kinds',
  difficulty: 2,
  points: 4,
  hints: ['Secret hint.'],
  explanation: 'Secret explanation.',
  sources: ['USGS-MCS26'],
}
const WHY = { misconception: 'secret-belief', reason: 'Secret reason.' }

const WRITTEN: Record<QuestionType, Record<string, unknown>> = {
  choice: {
    prompt: 'Which element names the strongest magnets?',
    options: [
      { id: 'la', text: 'Lanthanum', ...WHY },
      { id: 'nd', text: 'Neodymium', key: true },
      { id: 'y', text: 'Yttrium', ...WHY, lookAt: 'magnets' },
      { id: 'none', text: 'None of these', ...WHY },
    ],
    fixed: ['none'],
  },
  choices: {
    prompt: 'Which are light?',
    options: [
      { id: 'la', text: 'Lanthanum', key: true },
      { id: 'nd', text: 'Neodymium', key: true },
      { id: 'dy', text: 'Dysprosium', ...WHY },
      { id: 'tb', text: 'Terbium', ...WHY },
    ],
  },
  number: {
    prompt: 'How many tonnes?',
    key: 240000,
    unit: 't',
    units: { 'metric tonnes': 1, hundredweight: 0.05 },
    tolerance: { relative: 0.01 },
    near: [{ value: 270000, ...WHY }],
  },
  order: {
    prompt: 'Put the steps in order.',
    items: [
      { id: 'ore', text: 'Ore' },
      { id: 'oxide', text: 'Oxide' },
      { id: 'metal', text: 'Metal' },
      { id: 'magnet', text: 'Magnet' },
    ],
    swaps: [{ before: 'metal', after: 'oxide', ...WHY }],
    reason: 'Secret reason.',
  },
  match: {
    prompt: 'Which colour has the ion?',
    left: [
      { id: 'pr', text: 'Praseodymium' },
      { id: 'nd', text: 'Neodymium' },
      { id: 'er', text: 'Erbium' },
    ],
    right: [
      { id: 'green', text: 'Green' },
      { id: 'lilac', text: 'Lilac' },
      { id: 'rose', text: 'Rose' },
      { id: 'blue', text: 'Blue' },
    ],
    key: { pr: 'green', nd: 'lilac', er: 'rose' },
    reasons: [{ left: 'nd', right: 'blue', ...WHY }],
    reason: 'Secret reason.',
  },
  category: {
    prompt: 'Light or heavy?',
    items: [
      { id: 'la', text: 'Lanthanum' },
      { id: 'ce', text: 'Cerium' },
      { id: 'dy', text: 'Dysprosium' },
      { id: 'lu', text: 'Lutetium' },
    ],
    categories: [
      { id: 'light', text: 'Light' },
      { id: 'heavy', text: 'Heavy' },
    ],
    key: { la: 'light', ce: 'light', dy: 'heavy', lu: 'heavy' },
    reasons: [{ item: 'lu', category: 'light', ...WHY }],
    reason: 'Secret reason.',
  },
  hotspot: {
    prompt: 'Where is yttrium?',
    picture: 'element-table',
    state: 'view=symbols',
    targets: [
      { id: 'sc', text: 'Scandium' },
      { id: 'y', text: 'Yttrium' },
      { id: 'la', text: 'Lanthanum' },
    ],
    key: ['y'],
    reasons: [{ target: 'sc', ...WHY }],
    reason: 'Secret reason.',
  },
  text: {
    prompt: 'What is separated by solvent extraction called before it is a metal?',
    accepted: ['oxide', 'rare-earth oxide'],
    near: [{ text: 'ore', ...WHY }],
  },
  claim: {
    prompt: 'Judge the claim.',
    claim: 'China banned all exports of rare earths.',
    verdicts: [
      { id: 'true', text: 'True', ...WHY },
      { id: 'half', text: 'Half true', ...WHY },
      { id: 'false', text: 'False', key: true },
    ],
    reasons: [
      { id: 'licence', text: 'A licence is no ban.', key: true },
      { id: 'old', text: 'It was long ago.', reason: 'Secret reason.' },
    ],
    deciding: [
      { id: 'notice', text: 'The notice itself', key: true },
      { id: 'press', text: 'A newspaper', reason: 'Secret reason.' },
    ],
  },
  curve: {
    prompt: 'Draw the price.',
    x: { from: 2008, to: 2013, unit: '', label: 'Year' },
    y: { from: 0, to: 100, unit: 'US$/kg', label: 'Price' },
    series: [
      [2008, 10],
      [2009, 12],
      [2010, 30],
      [2011, 90],
      [2012, 50],
      [2013, 25],
    ],
    features: ['peak-at', { feature: 'end-level', ...WHY }, 'direction', 'largest-drop-at'],
    reason: 'Secret reason.',
  },
  state: {
    prompt: 'Reach 99.9 % purity.',
    diagram: 'separation-cascade',
    initial: 'way=train&extraction=12&scrub=12',
    key: 'way=train&with=p507&extraction=29&scrub=36&feed=75',
    conditions: [{ output: 'purity', atLeast: 99.9, reason: 'Secret reason.' }],
    reason: 'Secret reason.',
  },
  essay: {
    prompt: 'Why is processing the bottleneck?',
    points: undefined,
    rubric: [
      { id: 'claim', text: 'Says what the bottleneck is', points: 1 },
      { id: 'evidence', text: 'Gives evidence', points: 3, levels: ['none', 'some', 'two sources', 'three'] },
    ],
    model: 'Secret model answer.',
  },
}

/**
 * A valid question of the type, as written after ids and facts are resolved; `changes` replace fields. Everything that a
 * learner must not see contains the word "secret".
 */
export function makeWritten(
  type: QuestionType,
  changes: Record<string, unknown> = {},
): Record<string, unknown> {
  return { ...SHARED, type, id: `quotas/two-instruments/${type}`, ...WRITTEN[type], ...changes }
}

/** The same, parsed. */
export function makeQuestion<Type extends QuestionType>(
  type: Type,
  changes: Record<string, unknown> = {},
): QuestionOf<Type> {
  return question.parse(makeWritten(type, changes)) as QuestionOf<Type>
}

/** An answer that earns every point; an essay's waits for a person all the same. */
export function keyAnswer(from: Question): unknown {
  switch (from.type) {
    case 'choice':
      return from.options.find(each => each.key)?.id
    case 'choices':
      return from.options.filter(each => each.key).map(each => each.id)
    case 'number':
      return { value: String(from.key), unit: from.unit }
    case 'order':
      return from.items.map(each => each.id)
    case 'match':
    case 'category':
      return from.key
    case 'hotspot':
      return from.key[0]
    case 'text':
      return from.accepted[0]
    case 'claim':
      return claimKey(from)
    case 'curve':
      return from.series
    case 'state':
      return from.key
    case 'essay':
      return { text: from.model }
  }
}

function claimKey({ verdicts, reasons, deciding }: QuestionOf<'claim'>): Record<string, string | undefined> {
  const keyOf = (list: readonly { id: string; key?: true }[]) => list.find(each => each.key)?.id
  return {
    verdict: keyOf(verdicts),
    ...(reasons.length > 0 && { reason: keyOf(reasons) }),
    ...(deciding.length > 0 && { source: keyOf(deciding) }),
  }
}

import type { Outcome } from './outcome.ts'
import type { Label, TrainScene } from './placed.ts'
import type { SeparationCascadeState } from './state.ts'
import type { TrainAxes } from './train-axes.ts'

/** Scale lines of the shares, numbers of the boxes, names of the sections; `together` boxes are one mark. */
export function layOutGrid(
  state: SeparationCascadeState,
  outcome: Outcome,
  axes: TrainAxes,
  together: number,
): Pick<TrainScene, 'grid' | 'boxTicks' | 'labels'> {
  const wide = axes.layout === 'wide'
  return {
    grid: shares(state, axes).map(({ heavy, aim }) => {
      const at = axes.shareAt({ heavy, light: 1 - heavy })
      const text = label(heavy)
      return {
        from: axes.point(axes.train[0], at),
        to: axes.point(axes.train[1], at),
        at: wide ? { x: axes.train[0] - 8, y: at + 4 } : { x: at, y: axes.train[1] - 6 },
        text: wide || aim || heavy === 0.5 ? text : '',
        aim,
      }
    }),
    boxTicks: boxTicks(state, axes),
    labels: [...sectionLabels(state, axes), ...axisLabels(outcome, axes, together)],
  }
}

function shares({ target }: SeparationCascadeState, { reach }: TrainAxes) {
  const impurities = [0.1, 0.01, 1e-3, 1e-4, 1e-5, 1e-6].filter(impurity => -Math.log(impurity) < reach)
  const all = [...impurities, 0.5, ...impurities.map(impurity => 1 - impurity)].sort((a, b) => a - b)
  const aim = Number(target) / 100
  const same = (a: number, b: number) => Math.abs(Math.log(a / b)) < 1e-9
  return all.map(heavy => ({ heavy, aim: same(1 - heavy, 1 - aim) || same(heavy, 1 - aim) }))
}

/** A share on the scale: 99.9 %, without noughts at the end. */
function label(heavy: number): string {
  return `${Number((100 * heavy).toFixed(4))} %`
}

function boxTicks({ extraction, scrub }: SeparationCascadeState, axes: TrainAxes): TrainScene['boxTicks'] {
  const stages = extraction + scrub
  const every = [1, 2, 5, 10, 20, 50].find(step => stages / step <= 14) ?? 50
  const wide = axes.layout === 'wide'
  const wanted = [1, ...Array.from({ length: Math.floor(stages / every) }, (_, index) => (index + 1) * every)]
  return wanted
    .filter((stage, index) => index === 0 || stage > Math.max(1, every / 3))
    .map(stage => {
      const along = axes.edge(stage - 0.5)
      const foot = wide ? axes.share[0] : axes.share[0] - 8
      return {
        text: String(stage),
        from: axes.point(along, foot),
        to: axes.point(along, wide ? foot + 5 : foot - 4),
        at: wide ? { x: along, y: foot + 19 } : { x: foot - 7, y: along + 4 },
      }
    })
}

function sectionLabels({ extraction, scrub }: SeparationCascadeState, axes: TrainAxes): readonly Label[] {
  if (axes.layout === 'narrow') return []
  const y = axes.share[0] + 42
  const name = (id: string, count: number, from: number, to: number, text: string): Label => ({
    id,
    x: (axes.edge(from) + axes.edge(to)) / 2,
    y,
    anchor: 'middle',
    lines: [`${text}, ${count} ${count === 1 ? 'box' : 'boxes'}`],
  })
  const stages = extraction + scrub
  const both = extraction / stages > 0.22 && scrub / stages > 0.22
  if (!both) {
    return [name('sections', stages, 0, stages, scrub === 0 ? 'extraction' : 'extraction and scrub')]
  }
  return [
    name('extraction', extraction, 0, extraction, 'extraction'),
    name('scrub', scrub, extraction, stages, 'scrub'),
  ]
}

function axisLabels({ pair }: Outcome, axes: TrainAxes, together: number): readonly Label[] {
  const heavy = pair.heavy === 'heavier' ? 'the heavier' : pair.heavy
  if (axes.layout === 'narrow') {
    return [
      {
        id: 'axis',
        x: axes.share[1],
        y: axes.train[1] - 24,
        anchor: 'end',
        lines: [`${heavy} in the metal`],
      },
      {
        id: 'boxes',
        x: axes.share[0] - 10,
        y: axes.train[0] + 18,
        anchor: 'middle',
        lines: ['box'],
        quiet: true,
      },
    ]
  }
  return [
    { id: 'axis', x: 4, y: axes.share[1] - 8, anchor: 'start', lines: [`${heavy} in the metal`] },
    {
      id: 'key',
      x: axes.train[1] - 6,
      y: axes.share[0] - 44,
      anchor: 'end',
      lines: [
        `each mark is ${together === 1 ? 'a box' : `${together} boxes`}: lower edge the water,`,
        'upper edge the oil',
      ],
      quiet: true,
    },
    { id: 'boxes', x: axes.train[0] - 8, y: axes.share[0] + 19, anchor: 'end', lines: ['box'], quiet: true },
  ]
}

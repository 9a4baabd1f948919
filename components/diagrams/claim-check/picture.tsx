import { type Group, StillGroup } from '#components/motion/group.tsx'
import { CLAIM_VERDICT_WORDS, CLAIM_VERDICTS, type ClaimVerdict } from '#domain/diagrams/claim-check/model.ts'
import type { ClaimCheckScene, SizesScene, StripScene } from '#domain/diagrams/claim-check/scene.ts'
import look from './claim-check.module.css'

/** A mark for each verdict, so that colour never stands alone. */
export const VERDICT_MARKS: Readonly<Record<ClaimVerdict, string>> = {
  supported: '✓',
  partly: '½',
  misleading: '≈',
  wrong: '✗',
  opinion: '”',
  'not-checkable': '?',
}

/** The strip of all claims, or the sizes. */
export function ClaimCheckPicture({
  scene,
  label,
  Group: Place = StillGroup,
}: {
  readonly scene: ClaimCheckScene
  readonly label: string
  readonly Group?: Group
}) {
  return (
    <svg
      data-picture=""
      data-layout={scene.layout}
      className={look.picture}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="img"
      aria-label={label}
    >
      {scene.kind === 'strip' ? <Strip scene={scene} /> : <Sizes scene={scene} Place={Place} />}
    </svg>
  )
}

function Strip({ scene }: { readonly scene: StripScene }) {
  const { cell } = scene
  return (
    <>
      {scene.labels.map(({ x, y, text }) => (
        <text key={text} className={look.label} x={x} y={y}>
          {text}
        </text>
      ))}
      {scene.cells.map(({ id, x, y, verdict, open }) => (
        <g key={id} className={look.cell} data-verdict={verdict ?? undefined} data-open={open}>
          <rect x={x + 0.5} y={y + 0.5} width={cell - 1} height={cell - 1} rx={2} />
          {verdict === null ? null : (
            <text x={x + cell / 2} y={y + cell / 2 + 5}>
              {VERDICT_MARKS[verdict]}
            </text>
          )}
        </g>
      ))}
    </>
  )
}

function Sizes({ scene, Place }: { readonly scene: SizesScene; readonly Place: Group }) {
  const { limit, thick } = scene
  return (
    <>
      {limit === null ? null : (
        <line className={look.limit} x1={limit.x} x2={limit.x} y1={limit.from} y2={limit.to} />
      )}
      {scene.bars.map(bar => (
        <g key={bar.label} className={look.size} data-from={bar.from}>
          <text
            className={look.name}
            x={bar.labelX}
            y={bar.labelY}
            textAnchor={scene.layout === 'wide' ? 'end' : 'start'}
          >
            {bar.label}
          </text>
          <Place x={bar.x} y={bar.y} scaleX={bar.width}>
            <rect width={1} height={thick} />
          </Place>
          <Place x={bar.x + bar.width} y={bar.y}>
            <text className={look.amount} x={6} y={13.5}>
              {bar.amount}
            </text>
          </Place>
        </g>
      ))}
    </>
  )
}

/** What the marks of the strip mean. */
export function MarkLegend() {
  return (
    <ul className={look.legend}>
      {CLAIM_VERDICTS.map(verdict => (
        <li key={verdict}>
          <span data-verdict={verdict} aria-hidden="true">
            {VERDICT_MARKS[verdict]}
          </span>
          {CLAIM_VERDICT_WORDS[verdict]}
        </li>
      ))}
    </ul>
  )
}

'use client'

import { type PointerEvent, useState } from 'react'
import { FieldHint } from '#components/assessment/field-hint.tsx'
import { Button } from '#components/ui/button.tsx'
import { type FormFields, valuesOf } from '#domain/assessment/answer-from-form.ts'
import type { PublicCurve } from '#domain/assessment/types/curve/public.ts'
import { Axes, placeText } from './axes.tsx'
import styles from './curve.module.css'
import { CurveHeights } from './curve-heights.tsx'
import { betweenStrokes, heightText, nearestIndex, type Stroke } from './drawing.ts'
import { HEIGHT, plotOf, polyline, WIDTH } from './plot.ts'

type CurvePadProps = { readonly question: PublicCurve; readonly filled?: FormFields | undefined }

/** Draw with a finger or the mouse, or type the heights: both are the same numbers. */
export function CurvePad({ question, filled = {} }: CurvePadProps) {
  const { x, y, xs, given } = question
  const [heights, setHeights] = useState<readonly string[]>(() =>
    blank(question).map((height, index) => valuesOf(filled, `y.${xs[index]}`)[0] ?? height),
  )
  const [stroke, setStroke] = useState<Stroke | null>(null)
  const plot = plotOf(question)
  const drawn = xs.flatMap((at, index): [number, number][] => {
    const height = Number(heights[index]?.replace(',', '.') || Number.NaN)
    return Number.isFinite(height) ? [[at, height]] : []
  })
  const own = drawn.filter(([at]) => !given.some(point => point[0] === at))

  function pointAt(event: PointerEvent<SVGSVGElement>): Stroke {
    const box = event.currentTarget.getBoundingClientRect()
    const place = plot.xAt(((event.clientX - box.left) / box.width) * WIDTH)
    const height = plot.yAt(((event.clientY - box.top) / box.height) * HEIGHT)
    return { index: Math.max(given.length, nearestIndex(xs, place)), height }
  }

  function draw(event: PointerEvent<SVGSVGElement>, from: Stroke | null) {
    const to = pointAt(event)
    const next = [...heights]
    for (const { index, height } of betweenStrokes(from ?? to, to)) next[index] = heightText(height, y)
    setHeights(next)
    setStroke(to)
  }

  return (
    <>
      <FieldHint>
        Draw the curve {given.length > 0 ? 'on from where it stops' : 'from left to right'}, or type the
        heights below: it is the same answer.
      </FieldHint>
      <div className={styles.place}>
        <p className={styles.axis}>{[y.label, y.unit].filter(Boolean).join(', ')}</p>
        <svg
          className={styles.pad}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={`Your curve: ${own.length} of ${xs.length - given.length} heights are set. The fields below set them too.`}
          onPointerDown={event => {
            event.currentTarget.setPointerCapture(event.pointerId)
            draw(event, null)
          }}
          onPointerMove={event => stroke && draw(event, stroke)}
          onPointerUp={() => setStroke(null)}
          onPointerCancel={() => setStroke(null)}
        >
          <Axes plot={plot} xs={xs} />
          {own.length === 0 ? <Invitation question={question} /> : null}
          <polyline className={styles.own} points={polyline(drawn, plot)} />
          <polyline className={styles.real} points={polyline(given, plot)} />
          {drawn.map(([at, height], index) => (
            <circle
              key={at}
              className={index < given.length ? styles.realPoint : styles.ownPoint}
              cx={plot.px(at)}
              cy={plot.py(height)}
              r="5"
            />
          ))}
          {stroke ? (
            <Reading at={xs[stroke.index] ?? x.from} height={stroke.height} question={question} />
          ) : null}
        </svg>
      </div>
      <CurveHeights
        question={question}
        heights={heights}
        onHeight={(index, height) => setHeights(heights.with(index, height))}
      />
      {own.length > 0 ? (
        <p>
          <Button type="button" onClick={() => setHeights(blank(question))}>
            Clear the drawing
          </Button>
        </p>
      ) : null}
    </>
  )
}

function blank({ xs, given }: PublicCurve): readonly string[] {
  return xs.map((_, index) => String(given[index]?.[1] ?? ''))
}

/** Where to begin, while nothing is drawn. */
function Invitation({ question }: { readonly question: PublicCurve }) {
  const { xs, given, x, y } = question
  const plot = plotOf(question)
  const last = given.at(-1)
  const from = last ? plot.px(last[0]) + 14 : plot.px(xs[0] ?? x.from) + 8
  const level = last ? plot.py(last[1]) : plot.py((y.from + y.to) / 2)
  return (
    <g className={styles.invitation}>
      <path d={`M${from} ${level}h46m-9 -7l9 7l-9 7`} />
      <text x={from} y={level - 14}>
        draw {last ? 'on' : ''} from here
      </text>
    </g>
  )
}

/** The height under the hand. */
function Reading({
  at,
  height,
  question,
}: {
  readonly at: number
  readonly height: number
  readonly question: PublicCurve
}) {
  const plot = plotOf(question)
  const x = plot.px(at)
  const isRight = x > WIDTH / 2
  return (
    <text
      className={styles.reading}
      x={isRight ? x - 14 : x + 14}
      y={plot.py(height) - 12}
      textAnchor={isRight ? 'end' : 'start'}
    >
      {placeText(at)}: {Number(heightText(height, question.y)).toLocaleString('en-GB')}
    </text>
  )
}

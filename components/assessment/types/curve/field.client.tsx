'use client'

import { type PointerEvent, useState } from 'react'
import controls from '#components/assessment/controls.module.css'
import { FieldHint } from '#components/assessment/field-hint.tsx'
import { type FormFields, valuesOf } from '#domain/assessment/answer-from-form.ts'
import type { PublicCurve } from '#domain/assessment/types/curve/public.ts'
import styles from './curve.module.css'
import { betweenStrokes, heightText, nearestIndex, type Stroke } from './drawing.ts'

const WIDTH = 340
const HEIGHT = 220
const PAD = { left: 58, right: 10, top: 12, bottom: 26 }

type CurvePadProps = { readonly question: PublicCurve; readonly filled?: FormFields | undefined }

/** Draw with a finger or the mouse, or type the heights: both are the same numbers. */
export function CurvePad({ question, filled = {} }: CurvePadProps) {
  const { x, y, xs } = question
  const [heights, setHeights] = useState<readonly string[]>(() =>
    xs.map(at => valuesOf(filled, `y.${at}`)[0] ?? ''),
  )
  const [stroke, setStroke] = useState<Stroke | null>(null)
  const across = (value: number) =>
    PAD.left + ((value - x.from) / (x.to - x.from)) * (WIDTH - PAD.left - PAD.right)
  const up = (value: number) =>
    HEIGHT - PAD.bottom - ((value - y.from) / (y.to - y.from)) * (HEIGHT - PAD.top - PAD.bottom)
  const drawn = xs.flatMap((at, index) => {
    const height = Number(heights[index]?.replace(',', '.') || Number.NaN)
    return Number.isFinite(height) ? [{ at, height }] : []
  })

  function pointAt(event: PointerEvent<SVGSVGElement>): Stroke {
    const box = event.currentTarget.getBoundingClientRect()
    const left = ((event.clientX - box.left) / box.width) * WIDTH - PAD.left
    const top = ((event.clientY - box.top) / box.height) * HEIGHT - PAD.top
    const share = Math.min(Math.max(1 - top / (HEIGHT - PAD.top - PAD.bottom), 0), 1)
    const place = x.from + (left / (WIDTH - PAD.left - PAD.right)) * (x.to - x.from)
    return { index: nearestIndex(xs, place), height: y.from + share * (y.to - y.from) }
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
        {[y.label ?? 'Height', y.unit && `in ${y.unit}`].filter(Boolean).join(' ')}: draw the curve from left
        to right, or type the heights below.
      </FieldHint>
      <svg
        className={styles.pad}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`Your curve: ${drawn.length} of ${xs.length} heights are set. The fields below set them too.`}
        onPointerDown={event => {
          event.currentTarget.setPointerCapture(event.pointerId)
          draw(event, null)
        }}
        onPointerMove={event => stroke && draw(event, stroke)}
        onPointerUp={() => setStroke(null)}
        onPointerCancel={() => setStroke(null)}
      >
        {[y.from, (y.from + y.to) / 2, y.to].map(level => (
          <g key={level}>
            <line
              className={styles.grid}
              x1={PAD.left}
              x2={WIDTH - PAD.right}
              y1={up(level)}
              y2={up(level)}
            />
            <text className={styles.label} x={PAD.left - 6} y={up(level) + 4} textAnchor="end">
              {level.toLocaleString('en-GB')}
            </text>
          </g>
        ))}
        {xs.map(at => (
          <line
            key={at}
            className={styles.tick}
            x1={across(at)}
            x2={across(at)}
            y1={PAD.top}
            y2={HEIGHT - PAD.bottom}
          />
        ))}
        {[xs[0] ?? x.from, xs.at(-1) ?? x.to].map((at, index) => (
          <text
            key={at}
            className={styles.label}
            x={across(at)}
            y={HEIGHT - 8}
            textAnchor={index ? 'end' : 'start'}
          >
            {at}
          </text>
        ))}
        <polyline
          className={styles.curve}
          points={drawn.map(point => `${across(point.at)},${up(point.height)}`).join(' ')}
        />
        {drawn.map(point => (
          <circle key={point.at} className={styles.point} cx={across(point.at)} cy={up(point.height)} r="4" />
        ))}
      </svg>
      <div className={controls.heights}>
        {xs.map((at, index) => (
          <label key={at} className={controls.height}>
            <span>{at}</span>
            <input
              className={controls.input}
              type="text"
              inputMode="decimal"
              name={`y.${at}`}
              required
              value={heights[index]}
              onChange={event => setHeights(heights.with(index, event.target.value))}
            />
          </label>
        ))}
      </div>
    </>
  )
}

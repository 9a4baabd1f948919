import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')
const GROUNDS = ['paper', 'paper-raised', 'paper-sunk']
const TEXT = ['ink', 'ink-soft', 'accent', 'good', 'warn', 'bad']
const GRAPHIC = ['pr', 'nd', 'ho', 'er', 'eu', 'tb', 'focus', 'rule-strong']

const pairs = ([0, 1] as const).flatMap(theme => [
  ...GROUNDS.flatMap(ground => TEXT.map(name => ({ theme, name, ground, least: 4.5 }))),
  ...GROUNDS.flatMap(ground => GRAPHIC.map(name => ({ theme, name, ground, least: 3 }))),
  { theme, name: 'accent-ink', ground: 'accent', least: 4.5 },
  ...['good', 'warn', 'bad'].map(ground => ({ theme, name: 'paper', ground, least: 4.5 })),
])

// WCAG 2.2, success criteria 1.4.3 (text, 4.5) and 1.4.11 (graphics and controls, 3).
test.each(pairs)('--$name on --$ground reaches $least (theme $theme)', ({ theme, name, ground, least }) => {
  expect(contrast(colour(name, theme), colour(ground, theme))).toBeGreaterThanOrEqual(least)
})

function colour(name: string, theme: 0 | 1): string {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css)?.[theme + 1]
  if (!found) throw new Error(`--${name} has no pair of colours in app/globals.css`)
  return found
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(start => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

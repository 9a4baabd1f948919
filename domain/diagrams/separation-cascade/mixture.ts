/**
 * Two elements as fractions of the metal in one phase. Both are kept, because `1 - heavy` would lose the nines that a
 * pure product is about.
 */
export type Mixture = {
  /** Mole fraction of the heavier element, 0 to 1. */
  readonly heavy: number
  /** Mole fraction of the lighter element; `heavy + light` is 1. */
  readonly light: number
}

/** Metal in the oil that is in equilibrium with `water`: y = βx / (1 + (β − 1)x). */
export function oilOver(water: Mixture, beta: number): Mixture {
  const sum = beta * water.heavy + water.light
  return { heavy: (beta * water.heavy) / sum, light: water.light / sum }
}

/** Metal in the water that is in equilibrium with `oil`, the inverse of `oilOver`. */
export function waterUnder(oil: Mixture, beta: number): Mixture {
  const sum = oil.heavy + beta * oil.light
  return { heavy: oil.heavy / sum, light: (beta * oil.light) / sum }
}

/** Two streams run together; amounts in the same unit, their sum above 0. */
export function blend(first: Mixture, amount: number, second: Mixture, other: number): Mixture {
  const sum = amount + other
  return {
    heavy: (amount * first.heavy + other * second.heavy) / sum,
    light: (amount * first.light + other * second.light) / sum,
  }
}

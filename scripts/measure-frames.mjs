// How evenly a diagram moves. What counts are the frames that the compositor draws, read from the browser's own trace: movement
// by transform and opacity runs there, without the page's script. A loop of requestAnimationFrame would count something else:
// it asks the page for a new frame each time, which the movement itself never does.

/** The page's script runs this many times slower than this machine. */
const SLOWER = 4
/** Milliseconds: how long a part travels, and what a step is given in all. */
const TRAVEL = 700
const STEP = 1200
/** Milliseconds. A frame that takes longer has missed its turn at 60 a second. */
const LATE = 25
const MOST_STEPS = 7
/** A large picture that moves by one transform: what the machine itself makes late, since it draws without a graphics card. */
const YARDSTICK = `<!doctype html><button>Next step</button><svg viewBox="0 0 340 600" width="340" height="600">
<g><rect width="300" height="560" fill="#876"/></g></svg><script>
const part = document.querySelector('g'); let at = 0
document.querySelector('button').onclick = () => { const from = at; at = 40 - at
part.animate({ transform: [from, at].map(x => 'translate(' + x + 'px, ' + x + 'px)') }, { duration: ${TRAVEL}, fill: 'forwards' }) }
</script>`

/** The yardstick, measured as a diagram is. */
export async function measureYardstick(browser) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  await page.setContent(YARDSTICK)
  const measured = await measureFrames(page, page.locator('body'))
  await page.close()
  return measured
}

/** Presses "next" through all steps of a figure; the time between frames while something travels. */
export async function measureFrames(page, figure) {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const browser = page.context().browser()
  await browser.startTracing(page, { categories: ['cc', 'blink.animations', 'devtools.timeline'] })
  await pressThrough(page, figure)
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString())
  const moves = movesIn(traceEvents)
  const frames = moves.flatMap(from => framesFrom(traceEvents, from)).toSorted((a, b) => a - b)
  const late = frames.filter(each => each > LATE).length / Math.max(1, frames.length)
  return {
    moves: moves.length,
    frames: frames.length,
    median: Math.round((frames[Math.floor(frames.length / 2)] ?? 0) * 10) / 10,
    late: Math.round(late * 1000) / 10,
  }
}

async function pressThrough(page, figure) {
  const next = figure.getByRole('button', { name: 'Next step' }).first()
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if (!(await next.isVisible()) || !(await next.isEnabled())) return
    await next.click()
    await page.waitForTimeout(STEP)
    const pass = figure.getByRole('button', { name: /show|pass|skip/i }).first()
    if (await pass.isVisible().catch(() => false)) {
      await pass.click()
      await page.waitForTimeout(STEP)
    }
  }
}

/** Where each bout of animations begins, in the trace's microseconds. */
function movesIn(events) {
  const begun = events
    .filter(event => event.name === 'Animation' && event.ph === 'b')
    .map(event => event.ts)
    .toSorted((a, b) => a - b)
  return begun.filter((at, index) => index === 0 || at - begun[index - 1] > (TRAVEL / 2) * 1000)
}

/** Milliseconds between the frames drawn while the parts of one bout travel. */
function framesFrom(events, from) {
  const drawn = events
    .filter(event => event.name === 'MainFrame.Draw' && event.ph === 'X')
    .map(event => event.ts)
    .filter(at => at >= from)
    .toSorted((a, b) => a - b)
  const within = drawn.filter(at => at <= (drawn[0] ?? 0) + TRAVEL * 1000)
  return within.slice(1).map((at, index) => (at - within[index]) / 1000)
}

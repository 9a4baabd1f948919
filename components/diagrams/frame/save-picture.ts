/** What makes an SVG look the same away from its page. */
const KEPT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-variant-numeric',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'transform',
  'transform-box',
  'transform-origin',
]
const MARGIN = 16
const LINE = 18
/** Pixels in a PNG for each unit of the drawing: sharp on paper and on a projector. */
const DENSITY = 2

export type Picture = { readonly svg: SVGSVGElement; readonly title: string; readonly source: string }

/** The drawing as a file of its own, with its title above and its source below. */
export function svgText({ svg, title, source }: Picture): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')]
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')]
  copies.forEach((element, index) => {
    keepLook(originals[index], element)
  })
  const { x, y, width, height } = svg.viewBox.baseVal
  const page = getComputedStyle(svg.closest('figure') ?? svg)
  const box = {
    x: x - MARGIN,
    y: y - MARGIN - LINE * 2,
    width: width + MARGIN * 2,
    height: height + MARGIN * 2 + LINE * 3,
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`)
  copy.setAttribute('width', String(box.width))
  copy.setAttribute('height', String(box.height))
  const paper = element('rect', { ...box, fill: page.getPropertyValue('--paper') || '#fff' })
  const ink = page.color
  const head = text(title, { x, y: y - LINE, fill: ink, 'font-size': 17, 'font-family': 'serif' })
  const foot = text(source, {
    x,
    y: y + height + LINE * 1.4,
    fill: ink,
    'font-size': 10,
    'font-family': 'sans-serif',
  })
  copy.prepend(paper)
  copy.append(head, foot)
  return new XMLSerializer().serializeToString(copy)
}

/** The same as pixels. Null where the browser will not draw it. */
export async function pngOf(picture: Picture): Promise<Blob | null> {
  const image = new Image()
  const address = URL.createObjectURL(new Blob([svgText(picture)], { type: 'image/svg+xml' }))
  try {
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * DENSITY
    canvas.height = image.naturalHeight * DENSITY
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise(resolve => canvas.toBlob(resolve, 'image/png'))
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** Hands a file to the learner. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

function keepLook(original: SVGElement | undefined, copy: SVGElement) {
  if (!original) return
  const look = getComputedStyle(original)
  copy.removeAttribute('class')
  copy.removeAttribute('tabindex')
  for (const name of KEPT) copy.style.setProperty(name, look.getPropertyValue(name))
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}

function text(words: string, attributes: Record<string, string | number>): SVGElement {
  const made = element('text', attributes)
  made.textContent = words
  return made
}

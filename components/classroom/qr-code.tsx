import QRCode from 'qrcode'

/** A QR code of a short text, drawn as one path. Dark on white in both themes: cameras want it so. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const dark = Array.from(modules.data, (bit, at) => ({
    bit,
    x: at % modules.size,
    y: Math.floor(at / modules.size),
  }))
  const path = dark.filter(cell => cell.bit).map(({ x, y }) => `M${x} ${y}h1v1h-1z`)
  const size = modules.size + 8
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`-4 -4 ${size} ${size}`}
      width="176"
      height="176"
      shapeRendering="crispEdges"
    >
      <rect x="-4" y="-4" width={size} height={size} fill="#fff" />
      <path d={path.join('')} fill="#000" />
    </svg>
  )
}

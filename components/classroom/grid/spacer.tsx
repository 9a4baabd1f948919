/** The columns out of sight on one side; nothing where there are none. */
export function Spacer({ inlineSize }: { readonly inlineSize: number }) {
  if (inlineSize <= 0) return null
  return <td aria-hidden="true" style={{ inlineSize, minInlineSize: inlineSize, padding: 0 }} />
}

/** The rows out of sight on one side. */
export function OutOfSight({ blockSize }: { readonly blockSize: number }) {
  if (blockSize <= 0) return null
  return (
    <tbody aria-hidden="true">
      <tr style={{ blockSize }} />
    </tbody>
  )
}

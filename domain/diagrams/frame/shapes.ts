/** In the units of a drawing's view box; y grows downwards. */
export type Point = { readonly x: number; readonly y: number }
export type Rect = Point & { readonly width: number; readonly height: number }
/** Drawn one by one at the origin and scaled, so that only a transform moves. */
export type Grown = Point & { readonly scaleX: number; readonly scaleY: number }
/** Lines of text below one another; the point is on the first one's ground line. */
export type Words = Point & { readonly anchor: 'start' | 'middle' | 'end'; readonly lines: readonly string[] }

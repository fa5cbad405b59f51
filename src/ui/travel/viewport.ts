/** How a picture is seen: moved by x and y pixels after being scaled. */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** A width and a height in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

const SCALE = { least: 0.04, most: 3, fitted: 1.1 }

/** Sizes at which cards say less: below `brief` only name and colour can be read, below `bare` only colour. */
const DETAIL = { brief: 0.62, bare: 0.3 }

/** How much a card says at some scale. */
export type Detail = 'full' | 'brief' | 'bare'

/** How much can be read at a scale. */
export function detailOf({ scale }: Viewport): Detail {
  return scale >= DETAIL.brief ? 'full' : scale >= DETAIL.bare ? 'brief' : 'bare'
}

/** The whole picture in the middle of the frame. */
export function fitted(picture: Size, frame: Size): Viewport {
  const scale = Math.max(
    SCALE.least,
    Math.min(SCALE.fitted, frame.width / picture.width, frame.height / picture.height),
  )
  return {
    x: (frame.width - picture.width * scale) / 2,
    y: (frame.height - picture.height * scale) / 2,
    scale,
  }
}

/** The picture scaled by a factor, where what lies at a point of the frame stays there. */
export function zoomed(view: Viewport, by: number, at: { readonly x: number; readonly y: number }): Viewport {
  const scale = Math.min(SCALE.most, Math.max(SCALE.least, view.scale * by))
  const factor = scale / view.scale
  return { x: at.x - (at.x - view.x) * factor, y: at.y - (at.y - view.y) * factor, scale }
}

/** The viewport as an attribute of the picture. */
export function transformOf({ x, y, scale }: Viewport): string {
  return `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})`
}

/** Pixels of height of the frame: what the picture needs in that width, within what a screen can show. */
export function frameHeight(picture: Size, width: number, most: number): number {
  const scale = Math.min(SCALE.fitted, width / picture.width)
  return Math.round(Math.min(most, Math.max(200, picture.height * scale)))
}

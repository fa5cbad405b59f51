/** What a picture says besides the chart itself. */
export interface PictureText {
  readonly title: string
  readonly legend: readonly { readonly label: string; readonly colour: string }[]
  readonly background: string
  readonly text: string
}

/** Pixels of the canvas, per pixel of the screen. */
const HEAD = 52
const MARGIN = 16

/** A chart with its title and its legend as a PNG. */
export async function chartPng(
  chart: HTMLCanvasElement,
  { title, legend, background, text }: PictureText,
): Promise<Blob> {
  const scale = window.devicePixelRatio
  const picture = document.createElement('canvas')
  picture.width = chart.width + 2 * MARGIN * scale
  picture.height = chart.height + (HEAD + MARGIN) * scale
  const pen = picture.getContext('2d')!
  pen.fillStyle = background
  pen.fillRect(0, 0, picture.width, picture.height)
  pen.drawImage(chart, MARGIN * scale, HEAD * scale)
  pen.scale(scale, scale)
  pen.textBaseline = 'middle'
  pen.fillStyle = text
  pen.font = '600 14px system-ui, sans-serif'
  pen.fillText(title, MARGIN, 18)
  pen.font = '12px system-ui, sans-serif'
  let x = MARGIN
  for (const { label, colour } of legend) {
    pen.fillStyle = colour
    pen.fillRect(x, 38, 12, 3)
    pen.fillStyle = text
    pen.fillText(label, x + 18, 40)
    x += 36 + pen.measureText(label).width
  }
  return new Promise((resolve, reject) => {
    picture.toBlob(
      (blob) => (blob === null ? reject(new Error('the picture is too large')) : resolve(blob)),
      'image/png',
    )
  })
}

import type { ComponentState } from '../../../core/records.ts'
import { WAVE_BOX, WAVE_LINES } from '../../kit/Wave.tsx'

export interface WallpaperText {
  readonly wave: ComponentState
  readonly title: string
  readonly lines: readonly string[]
}

/** Shares of the height that a phone covers with its clock above and its buttons below. */
const [CLOCK, BUTTONS] = [0.27, 0.11]
const MARGIN = 0.08
const LINE_HEIGHT = 1.22
const FONT = 'system-ui, "Segoe UI", Roboto, sans-serif'

/** The size of this screen in device pixels. */
export const screenPixels = (): [width: number, height: number] => [
  Math.round(screen.width * devicePixelRatio),
  Math.round(screen.height * devicePixelRatio),
]

export const wallpaperFile = (canvas: HTMLCanvasElement): Promise<File> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) =>
        blob
          ? resolve(new File([blob], 'tapeta.png', { type: 'image/png' }))
          : reject(new Error('the picture could not be made')),
      'image/png',
    )
  })

/** Draws the list over the whole canvas in the colours of the theme, as large as fits between clock and buttons. */
export function drawWallpaper(canvas: HTMLCanvasElement, text: WallpaperText): void {
  const { width, height } = canvas
  const pen = canvas.getContext('2d')!
  const margin = width * MARGIN
  const room = { width: width - 2 * margin, height: height * (1 - CLOCK - BUTTONS) }
  const colours = themeColours()
  pen.fillStyle = colours.paper
  pen.fillRect(0, 0, width, height)

  let size = room.width / 6
  while (size > 8 && heightOf(pen, text, size, room.width) > room.height) size *= 0.97
  pen.textBaseline = 'top'
  let y = height * CLOCK
  drawWave(pen, text.wave, colours.accent, { x: margin, y, width: size * 4 })
  y += size * 2.2
  pen.fillStyle = colours.accent
  y = drawLines(pen, titleLines(pen, text, size, room.width), margin, y, size * 1.15)
  pen.fillStyle = colours.ink
  for (const lines of itemLines(pen, text, size, room.width))
    y = drawLines(pen, lines, margin, y + size * 0.6, size)
}

function heightOf(pen: CanvasRenderingContext2D, text: WallpaperText, size: number, width: number): number {
  const items = itemLines(pen, text, size, width)
  const title = titleLines(pen, text, size, width).length * size * 1.15
  return size * 2.2 + (title + items.flat().length * size) * LINE_HEIGHT + items.length * size * 0.6
}

function titleLines(
  pen: CanvasRenderingContext2D,
  { title }: WallpaperText,
  size: number,
  width: number,
): string[] {
  pen.font = `700 ${size * 1.15}px ${FONT}`
  return wrapText(pen, title, width)
}

function itemLines(
  pen: CanvasRenderingContext2D,
  { lines }: WallpaperText,
  size: number,
  width: number,
): string[][] {
  pen.font = `600 ${size}px ${FONT}`
  return lines.map((line) => wrapText(pen, line, width))
}

/** Breaks at spaces only: a no-break space keeps its words together. */
function wrapText(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && pen.measureText(longer).width <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function drawLines(
  pen: CanvasRenderingContext2D,
  lines: readonly string[],
  x: number,
  y: number,
  size: number,
): number {
  for (const [index, line] of lines.entries()) pen.fillText(line, x, y + index * size * LINE_HEIGHT)
  return y + lines.length * size * LINE_HEIGHT
}

function drawWave(
  pen: CanvasRenderingContext2D,
  wave: ComponentState,
  colour: string,
  at: { readonly x: number; readonly y: number; readonly width: number },
): void {
  const scale = at.width / WAVE_BOX.width
  pen.save()
  pen.translate(at.x, at.y)
  pen.scale(scale, scale)
  pen.strokeStyle = colour
  pen.lineWidth = 2.4
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  pen.stroke(new Path2D(WAVE_LINES[wave]))
  pen.restore()
}

function themeColours(): { paper: string; ink: string; accent: string } {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return { paper: token('paper'), ink: token('ink'), accent: token('accent') }
}

import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

const LARGEST_PX = 160

/**
 * Sets the text of a box as large as fits, and never below 1.25 rem: then the box scrolls.
 * The box's first child holds the text. Fits anew when the box changes, or what is typed in it.
 */
export function useFitText(shown: unknown): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const box = ref.current
    if (!box) return undefined
    const fit = () => fitText(box)
    // In the next frame: what is changed within the observer's own round is told as an error.
    const resized = new ResizeObserver(() => requestAnimationFrame(fit))
    resized.observe(box)
    box.addEventListener('input', fit)
    fit()
    return () => {
      resized.disconnect()
      box.removeEventListener('input', fit)
    }
  }, [shown])
  return ref
}

function fitText(box: HTMLElement): void {
  const text = box.firstElementChild
  if (!(text instanceof HTMLElement)) return
  const fits = (size: number) => {
    text.style.fontSize = `${size}px`
    return box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth
  }
  let low = 1.25 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  let high = LARGEST_PX
  while (high - low > 1) {
    const middle = (low + high) / 2
    if (fits(middle)) low = middle
    else high = middle
  }
  // A box that scrolls must be reachable by keyboard.
  box.tabIndex = fits(low) ? -1 : 0
}

import {
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type VirtualItem,
} from '@tanstack/virtual-core'
import { useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'

/** The part of a long list that stands in the window or just outside it, and the room that the rest takes up. */
export interface Rows<T extends HTMLElement> {
  /** What holds the list: it scrolls with the page. */
  readonly list: RefObject<T | null>
  readonly shown: readonly VirtualItem[]
  /** Pixels before and after what is shown. */
  readonly before: number
  readonly after: number
  /** Takes an element's true height; it must have its index as `data-index`. */
  readonly measure: (element: Element | null) => void
}

/** How many stand ready beyond the window, so that one who tabs or scrolls on finds the next one there. */
const BEYOND = 3

export function useRows<T extends HTMLElement>(
  count: number,
  keyOf: (index: number) => string,
  estimate: (index: number) => number,
): Rows<T> {
  const list = useRef<T>(null)
  const drawn = useSignal(0)
  const rows = useMemo(
    () => new Virtualizer<Window, Element>({ ...WINDOW, count, estimateSize: estimate, getItemKey: keyOf }),
    [],
  )
  rows.setOptions({
    ...WINDOW,
    count,
    estimateSize: estimate,
    getItemKey: keyOf,
    scrollMargin: list.current ? list.current.getBoundingClientRect().top + scrollY : 0,
    onChange: () => {
      drawn.value += 1
    },
  })
  useLayoutEffect(() => rows._didMount(), [])
  useLayoutEffect(() => rows._willUpdate())
  void drawn.value
  const shown = rows.getVirtualItems()
  const margin = rows.options.scrollMargin
  return {
    list,
    shown,
    before: (shown[0]?.start ?? margin) - margin,
    after: rows.getTotalSize() - ((shown.at(-1)?.end ?? margin) - margin),
    measure: rows.measureElement,
  }
}

const WINDOW = {
  getScrollElement: () => window,
  observeElementRect: observeWindowRect,
  observeElementOffset: observeWindowOffset,
  scrollToFn: windowScroll,
  initialOffset: () => scrollY,
  initialRect: { width: 0, height: 0 },
  overscan: BEYOND,
}

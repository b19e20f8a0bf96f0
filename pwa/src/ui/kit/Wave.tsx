import type { ComponentState } from '../../core/records.ts'

/** The lines as SVG paths within the box. */
export const WAVE_LINES: Record<ComponentState, string> = {
  clear: 'M2 10c5-9 10-9 14.5 0s9.5 9 14.5 0 10-9 14.5 0 9.5 9 14.5 0',
  noisy: 'M2 10l3-3 2 4 3-7 3 5 2-2 3 7 3-5 2 6 3-9 3 6 2-4 3 7 3-4 2 3 3-8 3 6 2-3 3 5 3-5 2 4 2-3',
  grating: 'M2 10h8l4-8 5 16 5-15 5 14 4-12 5 14 4-16 4 7h14',
}

export const WAVE_BOX = { width: 62, height: 20 } as const

/** The line that sounds: smooth in tune, ragged when noisy, jagged when grating. The word stands beside it. */
export const Wave = ({ state }: { state: ComponentState }) => (
  <svg
    class="wave"
    viewBox={`0 0 ${WAVE_BOX.width} ${WAVE_BOX.height}`}
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <path
      d={WAVE_LINES[state]}
      fill="none"
      stroke="currentColor"
      stroke-width={state === 'noisy' ? 2.2 : 2.6}
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
)

import type { Colour, Shape } from '../../../core/records.ts'

const OUTLINES: Record<Shape, string> = {
  hexagon: 'M12 2l8.7 5v10L12 22l-8.7-5V7z',
  triangle: 'M12 3l10 18H2z',
  circle: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20z',
  square: 'M6 3h12a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z',
  diamond: 'M12 1l10 11-10 11L2 12z',
  drop: 'M12 1.5c4 5 7 8.5 7 13a7 7 0 0 1-14 0c0-4.5 3-8 7-13z',
}

/** A patient's own mark. The code stands beside it, or names the button it is in. */
export const PatientShape = ({ shape, colour }: { shape: Shape; colour: Colour }) => (
  <svg
    class="patient-shape"
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
    style={{ color: `var(--${colour})` }}
  >
    <path d={OUTLINES[shape]} fill="currentColor" />
  </svg>
)

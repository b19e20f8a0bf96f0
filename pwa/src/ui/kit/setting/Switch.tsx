import type { ComponentChildren } from 'preact'
import './Switch.css'

interface SwitchProps {
  readonly on: boolean
  readonly turn: (on: boolean) => unknown
  readonly children: ComponentChildren
}

/** Something that is on or off. */
export const Switch = ({ on, turn, children }: SwitchProps) => (
  <label class="switch">
    <input type="checkbox" checked={on} onChange={({ currentTarget }) => void turn(currentTarget.checked)} />
    <span>{children}</span>
  </label>
)

import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import './Step.css'

/** A step's heading. It takes the focus when the step comes, so that a screen reader says what is asked now. */
export function StepTitle({ children, large = false }: { children: ComponentChildren; large?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h3 ref={heading} tabIndex={-1} class={large ? 'step-title large' : 'step-title'}>
      {children}
    </h3>
  )
}

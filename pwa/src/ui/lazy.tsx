import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'

/** A component in a chunk of its own, so that the first load stays light. The service worker keeps it offline. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const loaded = signal<{ readonly Component: ComponentType<Props> } | null>(null)
  return (props: Props) => {
    useEffect(() => {
      void load().then((Component) => {
        loaded.value ??= { Component }
      })
    }, [])
    const { Component } = loaded.value ?? {}
    return Component ? <Component {...props} /> : null
  }
}

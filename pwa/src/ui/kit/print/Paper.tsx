import type { ComponentChildren } from 'preact'
import { render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import './Paper.css'

interface Props {
  /** Names its page and its look. */
  readonly class: string
  readonly children: ComponentChildren
}

/**
 * While this is there, the printer gets it and nothing else. It stands beside the app, because what stands in an open
 * dialog cannot be printed alone. The page's title becomes the file's name, and names nobody.
 */
export function Paper({ class: name, children }: Props) {
  const host = useRef<HTMLDivElement | null>(null)
  useEffect(() => {
    const paper = document.createElement('div')
    paper.className = `paper ${name}`
    document.body.append(paper)
    host.current = paper
    return () => {
      render(null, paper)
      paper.remove()
    }
  }, [])
  useEffect(() => {
    if (host.current) render(children, host.current)
  })
  return null
}

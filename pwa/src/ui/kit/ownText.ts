import { options, type VNode } from 'preact'

/*
 * A browser that translates the page, or an extension, puts elements of its own in place of our text nodes. What is then
 * written to the old node is seen by nobody: the old name would stay in the heading while a tap goes to the new one. So
 * an element that holds text alone is given it as a whole, over whatever stands in it.
 */
const before = options.vnode
options.vnode = (vnode) => {
  if (typeof vnode.type === 'string') ownText(vnode as VNode<Props>)
  before?.(vnode)
}

interface Props {
  children?: unknown
  textContent?: string
}

function ownText({ props }: VNode<Props>): void {
  const { children } = props
  const parts = Array.isArray(children) ? (children as unknown[]) : [children]
  if (!parts.some(isText) || !parts.every((part) => isText(part) || isNothing(part))) return
  props.textContent = parts.filter(isText).join('')
  props.children = undefined
}

const isText = (part: unknown) => typeof part === 'string' || typeof part === 'number'

const isNothing = (part: unknown) => part === null || part === undefined || typeof part === 'boolean'

import { Fragment, h, options, type VNode } from 'preact'

/*
 * A browser that translates the page, or an extension, puts elements of its own in place of our text nodes. What is then
 * written to the old node is seen by nobody: the old name would stay in the heading while a tap goes to the new one. So
 * no text is a node on its own: an element that holds nothing else is given it as a whole, over whatever stands in it,
 * and text beside elements gets an element.
 */

/** From now on gives every text an element of its own. */
export function ownTexts(): void {
  const before = options.vnode
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'string' || vnode.type === Fragment) ownTextsOf(vnode as VNode<Props>)
    before?.(vnode)
  }
}

interface Props {
  children?: unknown
  textContent?: string
}

function ownTextsOf({ type, props }: VNode<Props>): void {
  const parts = Array.isArray(props.children) ? (props.children as unknown[]) : [props.children]
  if (!parts.some(isText)) return
  if (type !== Fragment && parts.every((part) => isText(part) || isNothing(part))) {
    props.textContent = parts.filter(isText).join('')
    props.children = undefined
  } else
    props.children = parts.map((part) => (isText(part) ? h('own-text', { textContent: String(part) }) : part))
}

const isText = (part: unknown) => typeof part === 'string' || typeof part === 'number'

const isNothing = (part: unknown) => part === null || part === undefined || typeof part === 'boolean'

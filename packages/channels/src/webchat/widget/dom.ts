/** What an element is made with: properties, `on…` listeners, `aria-…` and `data-…` attributes. */
export interface Props {
  readonly [name: string]: string | number | boolean | EventListener | undefined
}

/** What stands inside an element. Text is always set as text, never as markup. */
export type Child = Node | string | undefined | false

/**
 * Makes an element.
 *
 * @example
 * h('button', { type: 'button', onclick: () => open() }, 'Chat')
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else if (value === true) element.setAttribute(name, '')
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value))
  }
  element.append(...children.filter((child) => child !== undefined && child !== false))
  return element
}

/** An icon of one path on a grid of 24, hidden from screen readers: what it stands for is the label of its button. */
export function icon(path: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  shape.setAttribute('d', path)
  svg.append(shape)
  return svg
}

/** Makes the children of an element these, and touches only what differs: focus, selection and playing films stay. */
export function arrange(parent: Element, children: readonly Element[]): void {
  const wanted = new Set<Element>(children)
  for (const child of Array.from(parent.children)) if (!wanted.has(child)) child.remove()
  let place = parent.firstElementChild
  for (const child of children) {
    if (child === place) place = place.nextElementSibling
    else parent.insertBefore(child, place)
  }
}

/** The address, if a browser may open it: nothing that runs a program. */
export function safeAddress(url: string): string | undefined {
  return /^(?:https?:|mailto:|tel:)/i.test(url) ? url : undefined
}

/** A link that leaves the page alone. */
export function link(url: string, ...children: readonly Child[]): HTMLElement {
  const address = safeAddress(url)
  if (address === undefined) return h('span', {}, ...children)
  return h('a', { href: address, target: '_blank', rel: 'noopener noreferrer nofollow' }, ...children)
}

import type * as PlotLibrary from '@observablehq/plot'
import { html, Html } from '../html.ts'

/** The type of `@observablehq/plot`, which is loaded only by whoever draws. */
export type PlotModule = typeof PlotLibrary

/** Draws charts as SVG without a browser. */
export interface Drawing {
  readonly plot: PlotModule
  /** The chart as markup, with a title and a description for those who do not see it. */
  draw(options: PlotLibrary.PlotOptions, text: ChartText): Html
}

/** What a chart says in words. */
export interface ChartText {
  readonly title: string
  readonly description: string
}

/** How wide a chart is drawn; the page scales it. */
export const CHART_WIDTH = 920

const AXIS_STYLE = { fontSize: '12px', color: 'var(--ink)' } as const

/** Loads what charts need. Elements of one report have ids of their own. */
export async function createDrawing(): Promise<Drawing> {
  const [plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')])
  const { document } = parseHTML('<!doctype html><html><body></body></html>') as unknown as { readonly document: Document }
  let charts = 0
  return {
    plot,
    draw(options, { title, description }) {
      const id = `chart-${++charts}`
      const svg = plot.plot({ width: CHART_WIDTH, style: AXIS_STYLE, ...options, document }) as unknown as SVGElement
      // Its style sheet would be repeated with every chart; the page's does the same.
      svg.querySelector('style')?.remove()
      for (const name of ['width', 'height', 'class']) svg.removeAttribute(name)
      for (const group of svg.querySelectorAll('[aria-label]')) group.removeAttribute('aria-label')
      svg.setAttribute('role', 'img')
      svg.setAttribute('aria-labelledby', `${id} ${id}-description`)
      svg.prepend(element(document, 'title', id, title), element(document, 'desc', `${id}-description`, description))
      return html`<div class="chart">${new Html(svg.outerHTML)}</div>`
    },
  }
}

function element(document: Document, name: string, id: string, text: string): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  made.setAttribute('id', id)
  made.textContent = text
  return made
}

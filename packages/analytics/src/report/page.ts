import { html, Html } from './html.ts'
import type { ReportLocale } from './locale.ts'
import { STYLE } from './style.ts'

/** What a page says. */
export interface Page {
  readonly locale: ReportLocale
  /** For the window and the bookmark. */
  readonly title: string
  readonly header: Html
  readonly sections: readonly Html[]
  readonly footer: Html
}

/**
 * A whole HTML file that needs nothing else: no script, no request. The policy in its head makes the browser hold it to that
 * (Content Security Policy Level 3, section 3.3).
 */
export function renderPage({ locale, title, header, sections, footer }: Page): string {
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        <header>${header}</header>
        <main>${sections}</main>
        <footer class="quiet">${footer}</footer>
      </body>
    </html> `.markup
}

/**
 * The look of the reports: one accent, neutral greys, system fonts. Colours are variables, so the charts follow light, dark and print. Contrasts
 * (WCAG 2.2, 1.4.3 and 1.4.11): text at least 4.5:1, marks of charts at least 3:1 against their background, in both schemes.
 */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fff; --panel: #f6f7f8; --ink: #17191c; --quiet: #59616c; --line: #e1e4e8; --grid: #edeff1;
  --accent: #0c6b6b; --accent-soft: #b9dcda; --band: #d9ecea; --other: #8a929e; --bad: #ac3b22; --good-text: #0c6b6b; }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #121416; --panel: #1a1d20; --ink: #eceef0; --quiet: #a2abb6; --line: #2c3136;
  --grid: #23272b; --accent: #4db6b1; --accent-soft: #1f5955; --band: #1b3c3a; --other: #788290; --bad: #f08a70; --good-text: #6fcac5; } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'PingFang SC', 'Microsoft YaHei',
  'Noto Sans CJK SC', sans-serif; -webkit-text-size-adjust: 100%; font-variant-numeric: tabular-nums; }
body { margin: 0 auto; max-width: 62rem; padding: 4rem 1.5rem 5rem; }
h1, h2, h3, p, figure, dl, dd { margin: 0; }
h1 { font-size: clamp(1.6rem, 4.2vw, 2.35rem); line-height: 1.2; font-weight: 650; letter-spacing: -0.018em; max-width: 24em; text-wrap: balance; }
:lang(zh) h1 { letter-spacing: 0; line-height: 1.35; }
h2 { font-size: 1.22rem; line-height: 1.35; font-weight: 650; letter-spacing: -0.008em; }
h3 { font-size: 0.95rem; font-weight: 650; }
a { color: inherit; text-decoration-color: var(--other); text-underline-offset: 0.2em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
.kicker { color: var(--good-text); font-size: 0.84rem; font-weight: 600; letter-spacing: 0.03em; margin-bottom: 0.75rem; overflow-wrap: anywhere; }
.lead { margin-top: 1rem; max-width: 44em; font-size: 1.08rem; color: var(--quiet); }
.quiet, figcaption, caption { color: var(--quiet); font-size: 0.875rem; }
section { margin-top: 4rem; }
section > p { margin-top: 0.4rem; max-width: 46em; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(15.5rem, 1fr)); gap: 1px; margin-top: 2.5rem;
  border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.card { box-shadow: 0 0 0 1px var(--line); padding: 1.25rem 1.35rem 1.3rem; display: flex; flex-direction: column; }
.card h3 { color: var(--quiet); font-weight: 500; font-size: 0.875rem; }
.card p.figure { color: var(--ink); font-size: 1.85rem; line-height: 1.25; font-weight: 620; letter-spacing: -0.02em; margin: 0.2rem 0 0.35rem; }
.card p { font-size: 0.84rem; line-height: 1.45; color: var(--quiet); }
.card .note { margin-top: 0.35rem; color: var(--ink); }
.card .note::before { content: ''; display: inline-block; width: 0.5em; height: 0.5em; margin-right: 0.45em; border: 2px solid var(--bad); border-radius: 50%; }
.bad, .card p.figure.bad { color: var(--bad); }
figure { margin-top: 1.4rem; }
.chart { overflow-x: auto; }
.chart svg { display: block; width: 100%; min-width: 34rem; height: auto; overflow: visible; }
svg text { white-space: pre; font-family: inherit; }
figcaption { margin-top: 0.5rem; max-width: 50em; }
.legend { display: flex; flex-wrap: wrap; gap: 0.35rem 1.3rem; list-style: none; margin: 0 0 0.7rem; padding: 0; font-size: 0.875rem; color: var(--quiet); }
.legend svg { display: inline-block; width: 1.5rem; height: 0.75rem; margin-right: 0.5rem; vertical-align: -0.05rem; }
details { margin-top: 0.8rem; }
summary { cursor: pointer; color: var(--quiet); font-size: 0.875rem; width: max-content; max-width: 100%; padding: 0.15rem 0; }
summary:hover { color: var(--ink); }
.table { overflow-x: auto; margin-top: 0.9rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; line-height: 1.4; }
caption { text-align: left; padding-bottom: 0.5rem; }
th, td { padding: 0.5rem 0.9rem 0.5rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); unicode-bidi: isolate; }
th { font-weight: 500; }
thead th { color: var(--quiet); font-size: 0.82rem; border-bottom-color: var(--other); }
th:last-child, td:last-child { padding-right: 0; }
.number { text-align: right; white-space: nowrap; }
tbody th { overflow-wrap: anywhere; min-width: 7rem; }
tfoot th, tfoot td { font-weight: 650; border-bottom: 0; border-top: 1px solid var(--ink); }
.terms { margin-top: 1.4rem; }
.terms > div { border-top: 1px solid var(--line); padding: 1rem 0 1.1rem; display: grid; grid-template-columns: minmax(9rem, 1fr) 3.4fr; gap: 0.2rem 1.6rem; }
.terms dt { font-weight: 600; overflow-wrap: anywhere; }
.terms dd { grid-column: 2; font-size: 0.92rem; overflow-wrap: anywhere; }
.terms code { font: 0.86rem/1.5 ui-monospace, 'SF Mono', Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.group { margin: 2.4rem 0 -0.3rem; }
footer { margin-top: 4.5rem; padding-top: 1.2rem; border-top: 1px solid var(--line); }
@media (max-width: 40rem) { body { padding: 2.2rem 1.1rem 3rem; } section { margin-top: 3rem; } .terms > div { display: block; } .group { margin: 2.4rem 0 -0.3rem; }
.pair { display: block; } }
@page { size: A4; margin: 17mm 16mm 18mm; }
@media print {
  html { font-size: 10.2pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  body { max-width: none; padding: 0; }
  section { margin-top: 2.2rem; }
  h1, h2, h3, figcaption, caption, .legend { break-after: avoid; }
  figure > .chart, .card, .terms > div, tr { break-inside: avoid; }
  figure { break-inside: avoid-page; }
  thead { display: table-header-group; }
  .chart, .table { overflow: visible; }
  .chart svg { min-width: 0; }
  .cards { grid-template-columns: repeat(3, 1fr); margin-top: 1.6rem; break-inside: avoid; }
  .new-page { break-before: page; margin-top: 0; }
  summary { list-style: none; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
}
`

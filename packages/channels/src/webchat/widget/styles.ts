/**
 * The looks of the widget, closed off from the page's. A page changes them through custom properties on the element: `--crossdesk-accent`, `--crossdesk-on-accent`,
 * `--crossdesk-surface`, `--crossdesk-raised`, `--crossdesk-text`, `--crossdesk-muted`, `--crossdesk-line`, `--crossdesk-radius`, `--crossdesk-font`,
 * `--crossdesk-gap` (distance to the edge of the page). Sides are logical, so all of it turns round in right-to-left languages.
 */
export const STYLES = `
:host { --accent: var(--crossdesk-accent, #1d4ed8); --on-accent: var(--crossdesk-on-accent, #fff); --ink: light-dark(var(--accent), color-mix(in oklab, var(--accent) 50%, #fff));
  --surface: var(--crossdesk-surface, light-dark(#fff, #16181d)); --raised: var(--crossdesk-raised, light-dark(#f1f3f6, #23262e));
  --text: var(--crossdesk-text, light-dark(#16181d, #eceef2)); --muted: var(--crossdesk-muted, light-dark(#5b6270, #a2a9b6));
  --line: var(--crossdesk-line, light-dark(#d9dde4, #363b46)); --radius: var(--crossdesk-radius, 14px); --gap: var(--crossdesk-gap, 20px);
  color-scheme: light dark; font: 400 15px/1.45 var(--crossdesk-font, system-ui, sans-serif); color: var(--text);
  position: fixed; inset-block-end: var(--gap); inset-inline-end: var(--gap); z-index: 2147483000; display: block }
:host([placement=start]) { inset-inline: var(--gap) auto }
:host([placement=inline]) { position: static }
* { box-sizing: border-box } [hidden] { display: none !important }
button, input, textarea, select { font: inherit; color: inherit } button { cursor: pointer; border: 0; background: none; padding: 0 }
button:disabled { cursor: default; opacity: .6 } svg { inline-size: 22px; block-size: 22px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px } a { color: inherit }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.launcher { position: relative; inline-size: 58px; block-size: 58px; border-radius: 50%; background: var(--accent); color: var(--on-accent); display: grid; place-items: center; box-shadow: 0 6px 24px #0003; margin-inline-start: auto }
.badge { position: absolute; inset-block-start: -4px; inset-inline-end: -4px; min-inline-size: 22px; padding: 0 6px; border-radius: 11px; background: #c81e1e; color: #fff; font-size: 13px; font-weight: 600; text-align: center }
.window { position: absolute; inset-block-end: 74px; inset-inline-end: 0; inline-size: min(384px, calc(100vw - 2 * var(--gap))); block-size: min(620px, calc(100dvh - 110px)); display: flex; flex-direction: column; overflow: hidden; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); box-shadow: 0 12px 48px #0004 }
:host([placement=start]) .window { inset-inline: 0 auto } :host([placement=inline]) .window { position: static; inline-size: 100%; block-size: 100%; box-shadow: none } :host([placement=inline]) .launcher { display: none }
header { display: flex; align-items: center; gap: 12px; padding: 14px 16px; background: var(--accent); color: var(--on-accent) } header h2 { flex: 1; margin: 0; font-size: 17px; font-weight: 600 } header :focus-visible { outline-color: var(--on-accent) }
.notice { padding: 8px 16px; background: light-dark(#fff4d6, #42360f); color: light-dark(#533f03, #ffe9a8); font-size: 13.5px }
.log { flex: 1; overflow-y: auto; overscroll-behavior: contain; padding: 14px 16px; display: flex; flex-direction: column }
.messages { list-style: none; margin: auto 0 0; padding: 0; display: flex; flex-direction: column; gap: 12px }
.earlier { align-self: center; color: var(--muted); text-decoration: underline; padding: 6px; font-size: 13.5px }
.greeting { color: var(--muted); text-align: center; padding: 8px 12px }
.message { max-inline-size: 86%; align-self: flex-start; display: grid; justify-items: start; gap: 3px } .message.visitor { align-self: flex-end; justify-items: end }
.author, .facts, small { color: var(--muted); font-size: 12.5px } .facts { display: flex; align-items: center; gap: 8px; flex-wrap: wrap } .failed, .problem { color: light-dark(#b41414, #ff9c9c) } .failed button { text-decoration: underline }
.bubble { display: grid; gap: 8px; padding: 9px 13px; border-radius: var(--radius); background: var(--raised); overflow-wrap: anywhere; min-inline-size: 0; max-inline-size: 100%; border-end-start-radius: 4px }
.visitor .bubble { background: var(--accent); color: var(--on-accent); border-end-start-radius: var(--radius); border-end-end-radius: 4px } .visitor small { color: inherit }
.removed { font-style: italic; opacity: .75 } .reactions { margin-block-start: -8px; padding: 0 7px; border-radius: 12px; background: var(--surface); border: 1px solid var(--line) }
.text { white-space: pre-wrap } .text pre, .text blockquote { margin: 4px 0; overflow-x: auto } .text code, .text pre { font-family: ui-monospace, monospace; font-size: .92em } .text blockquote { border-inline-start: 3px solid currentColor; padding-inline-start: 9px; opacity: .85 } .spoiler summary { cursor: pointer }
figure { margin: 0; display: grid; gap: 6px } img, video { display: block; max-inline-size: 100%; block-size: auto; max-block-size: 280px; border-radius: 9px; object-fit: contain } .sticker img { max-inline-size: 140px } audio { max-inline-size: 100% }
.file { display: flex; align-items: center; gap: 8px }
.options { display: grid; gap: 6px } .options button, .action, .form button, .email-offer button, .editing button { padding: 8px 12px; border: 1px solid var(--ink); border-radius: 10px; color: var(--ink); background: var(--surface); text-align: center; text-decoration: none; display: grid }
.options button:not(:disabled):hover, .action:hover, .form button:hover { background: var(--accent); color: var(--on-accent) } .options button:hover small { color: inherit }
.card { display: grid; gap: 7px } .carousel { display: flex; gap: 10px; overflow-x: auto; list-style: none; margin: 0; padding: 2px; scroll-snap-type: x mandatory } .carousel li { flex: 0 0 78%; scroll-snap-align: start; border: 1px solid var(--line); border-radius: 10px; padding: 9px; background: var(--surface) } .cart { margin: 0; padding-inline-start: 18px }
.form, fieldset, .editing { display: grid; gap: 9px; border: 0; padding: 0; margin: 0; min-inline-size: 0 } label { display: grid; gap: 3px } label.check { grid-template-columns: auto 1fr; align-items: center; gap: 8px }
input:not([type=checkbox]), select, .form textarea, .editing textarea { inline-size: 100%; padding: 7px 10px; border: 1px solid var(--line); border-radius: 9px; background: var(--surface); color: var(--text) } dl { margin: 0 } dt { font-weight: 600 } dd { margin: 0 0 5px } address { font-style: normal; display: grid }
.own-actions { display: flex; gap: 6px; opacity: 0; order: -1 } .message:hover .own-actions, .own-actions:focus-within { opacity: 1 } .own-actions svg { inline-size: 15px; block-size: 15px } @media (hover: none) { .own-actions { opacity: .7 } } .own-actions button { padding: 4px }
.typing { min-block-size: 22px; color: var(--muted); font-size: 13px; padding-block-start: 4px }
.email-offer { padding: 10px 16px; border-block-start: 1px solid var(--line); font-size: 14px } .email-offer form { display: flex; align-items: end; gap: 8px } .email-offer label { flex: 1 } .email-offer p { margin: 0 }
.composer { border-block-start: 1px solid var(--line) } .composer form { display: flex; align-items: end; gap: 6px; padding: 9px 10px } .composer textarea { flex: 1; resize: none; border: 0; outline: 0; background: none; padding: 8px 4px; max-block-size: 130px } .composer form:focus-within { box-shadow: inset 0 2px var(--ink) }
.composer button { padding: 8px; color: var(--muted); border-radius: 9px } .composer .send { color: var(--ink) } :host(:dir(rtl)) .send svg { scale: -1 1 } .problem { margin: 0; padding: 6px 16px 0; font-size: 13.5px } .problem:empty { display: none } progress { inline-size: calc(100% - 32px); margin: 8px 16px 0; accent-color: var(--accent) }
.dropping::after { content: attr(data-drop); position: absolute; inset: 0; display: grid; place-items: center; background: color-mix(in srgb, var(--surface) 88%, transparent); border: 3px dashed var(--accent); border-radius: inherit; font-weight: 600 }
@media (max-width: 480px) { :host(:not([placement=inline])) .window { position: fixed; inset: 0; inline-size: auto; block-size: auto; border: 0; border-radius: 0 } .window:not([hidden]) ~ .launcher { display: none } }
@media (prefers-reduced-motion: no-preference) { .window { animation: rise .18s ease-out } @keyframes rise { from { opacity: 0; transform: translateY(8px) } } }
@media (forced-colors: active) { .bubble, .launcher { border: 1px solid } }
`

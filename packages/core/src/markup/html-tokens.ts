import { decodeEntities } from './html-entities.ts'

/** A piece of HTML. Comments, declarations and what is no well-formed tag at the end of the input are left out. */
export type HtmlToken =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'open' | 'close'; readonly name: string; readonly attributes: string }

/** Elements whose content is no text for readers, and is not HTML either (HTML Living Standard, section 13.2.5, read 2026-08). */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'title', 'iframe', 'noembed', 'noframes', 'xmp'])

/**
 * The tokens of HTML as people and mail programs write it, in one pass; nothing is an error. Text is decoded.
 */
export function* htmlTokens(source: string): Generator<HtmlToken, void, undefined> {
  for (let at = 0; at < source.length;) {
    const tag = source.indexOf('<', at)
    if (tag === -1) return yield { type: 'text', text: decodeEntities(source.slice(at)) }
    if (tag > at) yield { type: 'text', text: decodeEntities(source.slice(at, tag)) }
    const isClose = source[tag + 1] === '/'
    const nameAt = isClose ? tag + 2 : tag + 1
    if (/[A-Za-z]/.test(source.charAt(nameAt))) {
      const end = endOfTag(source, nameAt)
      if (end === -1) return
      const [name = ''] = /^[^\s/>]{1,40}/.exec(source.slice(nameAt, nameAt + 40)) ?? []
      const token: HtmlToken = {
        type: isClose ? 'close' : 'open',
        name: name.toLowerCase(),
        attributes: source.slice(nameAt + name.length, end),
      }
      yield token
      at = end + 1
      if (token.type === 'open' && RAW.has(token.name)) at = endOfRaw(source, at, token.name)
    } else if (source[tag + 1] === '!' || source[tag + 1] === '?' || isClose) {
      const end = source.startsWith('<!--', tag) ? after(source, '-->', tag + 4) : after(source, '>', tag)
      at = end
    } else {
      yield { type: 'text', text: '<' }
      at = tag + 1
    }
  }
}

/** The value of an attribute of a tag, decoded. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (const [, key = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    if (key.toLowerCase() === name) return decodeEntities(double ?? single ?? bare ?? '')
  }
  return undefined
}

const ATTRIBUTE = /([^\s"'<>/=]{1,64})\s{0,8}=\s{0,8}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g

/** Where the `>` of a tag is; those in quoted values do not count. */
function endOfTag(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const sign = source[at]
    if (sign === '>') return at
    if (sign !== '=') continue
    let value = at + 1
    while (/\s/.test(source.charAt(value))) value++
    const quote = source[value]
    if (quote !== '"' && quote !== "'") continue
    at = source.indexOf(quote, value + 1)
    if (at === -1) return -1
  }
  return -1
}

function endOfRaw(source: string, from: number, name: string): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi')
  end.lastIndex = from
  return end.exec(source)?.index ?? source.length
}

function after(source: string, sign: string, from: number): number {
  const at = source.indexOf(sign, from)
  return at === -1 ? source.length : at + sign.length
}

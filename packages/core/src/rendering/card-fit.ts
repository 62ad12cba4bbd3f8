import type { Action, CardContent } from '../model/content.ts'
import type { ActionsCapability, CardCapability, FilesCapability } from '../ports/capabilities.ts'
import { isWithin } from './length.ts'
import { asSendable } from './plan-media.ts'
import { isSaid, paragraphs } from './words.ts'

/** Whether a card can be sent as it is. */
export function isCardWithin(card: CardContent, able: CardCapability, files: FilesCapability | undefined): boolean {
  const actions = card.actions ?? []
  return (
    (actions.length === 0 || able.actions.some((set) => keepActions(actions, set, able).length === actions.length)) &&
    (card.media === undefined || canStandAbove(card.media, able, files)) &&
    isTitleWithin(card, able) &&
    isFooterWithin(card, able) &&
    isWithin(countedWords(card, able), able.maxLength, able.unit ?? 'utf16')
  )
}

/** Whether the file can be sent, and as the picture of a card; its caption would have no place there. */
export function canStandAbove(media: NonNullable<CardContent['media']>, able: CardCapability, files: FilesCapability | undefined): boolean {
  return able.media.includes(media.kind) && !isSaid(media.caption) && asSendable(media, files)?.kind === media.kind
}

/** Whether the title fits into the place that it has for itself, if it has one. */
export function isTitleWithin({ title = '' }: CardContent, able: CardCapability): boolean {
  return isWithin(title, able.maxTitleLength, able.unit ?? 'utf16')
}

/** Whether the footer fits into the place that it has for itself, if it has one. */
export function isFooterWithin({ footer = '' }: CardContent, able: CardCapability): boolean {
  return isWithin(footer, able.maxFooterLength, able.unit ?? 'utf16')
}

/** What counts as the text of a card, with the empty lines that may be between. */
export function countedWords({ title, text, footer }: CardContent, able: CardCapability): string {
  return paragraphs(able.maxTitleLength === undefined ? title : undefined, text, able.maxFooterLength === undefined ? footer : undefined)
}

/** The actions that a set has room for, the first ones first. Two replies with one id cannot be told apart, so they fit no set. */
export function keepActions(actions: readonly Action[], set: ActionsCapability, { unit = 'utf16' }: CardCapability): readonly Action[] {
  const counts = { reply: 0, url: 0, call: 0 }
  const ids = new Set<string>()
  const kept: Action[] = []
  for (const action of actions) {
    if (counts[action.type] >= (set.most[action.type] ?? 0)) continue
    if (!isSaid(action.title) || !isWithin(action.title, set.maxTitleLength, unit)) continue
    if (action.type === 'reply') {
      if (ids.has(action.id) || !isWithin(action.id, set.maxIdLength, set.idUnit ?? 'utf16')) continue
      ids.add(action.id)
    }
    counts[action.type]++
    kept.push(action)
  }
  if (set.maxItems === undefined || kept.length <= set.maxItems) return kept
  // Replies can only be here; links find a place in the text.
  const inTurn = [...kept.filter(({ type }) => type === 'reply'), ...kept.filter(({ type }) => type !== 'reply')]
  const most = new Set(inTurn.slice(0, set.maxItems))
  return kept.filter((action) => most.has(action))
}

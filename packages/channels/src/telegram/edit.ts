import type { AccountRef, Content, JsonObject, MessageTarget } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { callMethod, expectResult, type BotLine } from './bot-api.ts'
import { hasNoText, isNotModified } from './errors.ts'
import { addressOf } from './gestures.ts'
import { rejected } from './limits.ts'
import { renderCard, renderChoices } from './render-buttons.ts'
import { renderInputMedia } from './render-media.ts'
import type { TelegramRequest } from './telegram-request.ts'
import { renderCaption, renderText } from './render-text.ts'
import { connectionOf } from './scope.ts'

/**
 * Changes a message: its text, its buttons, or its file with the caption. New text for a message that is a file becomes its caption. An edit
 * that changes nothing is none, and no error.
 *
 * @throws DeliveryError; `rejected` without a call for content that a message cannot be changed to
 */
export async function editMessage(target: MessageTarget, content: Content, account: AccountRef, line: BotLine): Promise<void> {
  const place = { ...compact<JsonObject>({ business_connection_id: connectionOf(account) }), ...addressOf(target) }
  const { method, parameters } = renderEdit(content)
  let answer = await callMethod(line, method, { ...place, ...parameters })
  if (!answer.ok && content.type === 'text' && hasNoText(answer.failure)) {
    answer = await callMethod(line, 'editMessageCaption', { ...place, ...renderCaption(content) })
  }
  if (!answer.ok && isNotModified(answer.failure)) return
  expectResult(answer)
}

function renderEdit(content: Content): TelegramRequest {
  switch (content.type) {
    case 'text':
      return { method: 'editMessageText', parameters: renderText(content) }
    case 'media':
      if (content.kind === 'sticker') throw rejected('content.kind', 'a sticker cannot be put into a message')
      if (content.kind !== 'voice') return { method: 'editMessageMedia', parameters: { media: renderInputMedia(content) } }
      // Voice notes cannot be replaced, only their captions; no caption takes it away.
      return {
        method: 'editMessageCaption',
        parameters: content.caption === undefined ? {} : renderCaption({ type: 'text', text: content.caption }),
      }
    case 'card':
      if (content.media === undefined) return { ...renderCard(content), method: 'editMessageText' }
      break
    case 'choices':
      if (content.header?.type !== 'media') return { ...renderChoices(content), method: 'editMessageText' }
      break
    default:
  }
  throw rejected('content.type', 'expected a text, a file, or a card or question without a file')
}

/**
 * All kinds of update, for `allowed_updates`: without the list Telegram leaves out reactions and the news about other members (Telegram Bot
 * API, "Update" and "setWebhook"). Kinds that concern no conversation are kept as `unknown`.
 */
export const telegramUpdates: readonly string[] = [
  'message',
  'edited_message',
  'channel_post',
  'edited_channel_post',
  'business_connection',
  'business_message',
  'edited_business_message',
  'deleted_business_messages',
  'message_reaction',
  'message_reaction_count',
  'inline_query',
  'chosen_inline_result',
  'callback_query',
  'shipping_query',
  'pre_checkout_query',
  'purchased_paid_media',
  'poll',
  'poll_answer',
  'my_chat_member',
  'chat_member',
  'chat_join_request',
  'chat_boost',
  'removed_chat_boost',
]

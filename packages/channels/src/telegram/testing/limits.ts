/** Numbers that the platform keeps to. Sources: core.telegram.org/bots/api, /bots/faq and /constructor/config; checked 2026-05. */
export interface TelegramLimits {
  /** Longest text in code points, after its markup is parsed ("sendMessage"; config, `message_length_max`). */
  readonly textLength: number
  /** The same for captions ("sendPhoto"; config, `caption_length_max`). */
  readonly captionLength: number
  /** Bytes of a button's `callback_data` ("InlineKeyboardButton"). */
  readonly callbackDataBytes: number
  /** Buttons of one keyboard (unverified). */
  readonly buttons: number
  /** "Sending files": photos that are uploaded. */
  readonly photoUploadBytes: number
  /** "Sending files": everything else that is uploaded. */
  readonly uploadBytes: number
  /** "Sending files": photos by URL. */
  readonly photoUrlBytes: number
  /** "Sending files": everything else by URL. */
  readonly urlBytes: number
  /** "getFile". */
  readonly downloadBytes: number
  /** How long the address of a file lives: "at least 1 hour" ("getFile"). */
  readonly fileUrlMs: number
  /** Messages of a bot in one second ("My bot is hitting limits"). */
  readonly messagesPerSecond: number
  /** Time between messages to one chat; short bursts are allowed ("My bot is hitting limits"). */
  readonly chatIntervalMs: number
  /** Messages that a chat takes at once before {@link TelegramLimits.chatIntervalMs} holds (unverified). */
  readonly chatBurst: number
  /** Messages to one group in a minute ("My bot is hitting limits"). */
  readonly groupMessagesPerMinute: number
  /** How long a pressed button waits for its answer (unverified). */
  readonly callbackAnswerMs: number
  /** A business bot may write to whoever wrote so long ago ("BusinessBotRights", can_reply: last 24 hours). */
  readonly businessWindowMs: number
  /** Messages older than this cannot be deleted for everyone ("deleteMessage"). */
  readonly deleteWindowMs: number
  /** How long an update is kept for the bot ("Getting updates"). */
  readonly updateLifeMs: number
  /** How long a chat action is seen ("sendChatAction"). */
  readonly chatActionMs: number
}

const MB = 1_048_576

/** The limits of 2026. */
export const telegramLimits: TelegramLimits = {
  textLength: 4_096,
  captionLength: 1_024,
  callbackDataBytes: 64,
  buttons: 100,
  photoUploadBytes: 10 * MB,
  uploadBytes: 50 * MB,
  photoUrlBytes: 5 * MB,
  urlBytes: 20 * MB,
  downloadBytes: 20 * MB,
  fileUrlMs: 3_600_000,
  messagesPerSecond: 30,
  chatIntervalMs: 1_000,
  chatBurst: 5,
  groupMessagesPerMinute: 20,
  callbackAnswerMs: 15_000,
  businessWindowMs: 24 * 3_600_000,
  deleteWindowMs: 48 * 3_600_000,
  updateLifeMs: 24 * 3_600_000,
  chatActionMs: 5_000,
}

import type { JsonObject } from '@crossdesk/core'
import type { Entity } from './text/entities.ts'

/** Bytes of a medium that somebody sends. */
export interface MediumInput {
  /** Default: a few bytes. */
  readonly bytes?: Uint8Array<ArrayBuffer>
  /** What the platform says the size is, where no bytes of it are needed. Default: that of the bytes. */
  readonly sizeBytes?: number
  /** Default: the usual type of the kind, `image/jpeg` for a photo. */
  readonly mimeType?: string
  readonly fileName?: string
  readonly width?: number
  readonly height?: number
  /** Seconds. */
  readonly duration?: number
}

/** A medium that can stand in an album. */
export type AlbumItem = {
  readonly type: 'photo' | 'video' | 'audio' | 'document'
  readonly caption?: string
  readonly captionEntities?: readonly Entity[]
  readonly medium?: MediumInput
}

/**
 * What a person can write. Presses of buttons are answers to something received: see `presses`.
 *
 * - `text`: commands, mentions and addresses are found by the platform; `entities` are what the person marked.
 * - `album`: several messages with one `media_group_id`.
 * - `unsupported`: something that the Bot API does not hand over: a message without content.
 * - `service`: an event of the chat, such as `{ pinned_message: … }`.
 * - `raw`: the fields of the content as they are, for what this list does not know.
 */
export type MessageInput =
  | { readonly type: 'text'; readonly text: string; readonly entities?: readonly Entity[] }
  | AlbumItem
  | {
      readonly type: 'animation' | 'voice'
      readonly caption?: string
      readonly captionEntities?: readonly Entity[]
      readonly medium?: MediumInput
    }
  | { readonly type: 'video-note'; readonly medium?: MediumInput }
  | {
      readonly type: 'sticker'
      readonly emoji?: string
      readonly setName?: string
      readonly animated?: boolean
      readonly medium?: MediumInput
    }
  | { readonly type: 'album'; readonly items: readonly AlbumItem[] }
  | {
      readonly type: 'location'
      readonly latitude: number
      readonly longitude: number
      /** Seconds for which the place is shared live. */
      readonly livePeriod?: number
    }
  | { readonly type: 'venue'; readonly latitude: number; readonly longitude: number; readonly title: string; readonly address: string }
  | { readonly type: 'contact'; readonly name: string; readonly lastName?: string; readonly phone: string; readonly userId?: number }
  | { readonly type: 'poll'; readonly question: string; readonly options: readonly string[] }
  | { readonly type: 'dice'; readonly emoji?: string; readonly value: number }
  | { readonly type: 'web-app-data'; readonly data: string; readonly buttonText: string }
  | { readonly type: 'story' }
  | { readonly type: 'unsupported' }
  | { readonly type: 'service' | 'raw'; readonly fields: JsonObject }

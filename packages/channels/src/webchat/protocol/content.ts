import type {
  CardContent,
  CarouselContent,
  CartContent,
  ChoiceContent,
  ChoicesContent,
  ContactContent,
  FormContent,
  LocationContent,
  MediaContent,
  ProductContent,
  SessionContent,
  TextContent,
} from '@crossdesk/core'

/** A file as it stands in the protocol: where it lies is an address that the visitor's browser can open. */
export interface ChatMedia extends Omit<MediaContent, 'source' | 'sha256'> {
  /** Absolute, or relative to the chat's address. Addresses of uploaded files carry a signature that runs out, see {@link ChatMessage}. */
  readonly url: string
}

/** The same content with files as the protocol has them. */
export type WithChatMedia<T> = Omit<T, 'media' | 'header'> &
  (T extends { readonly media?: MediaContent } ? { readonly media?: ChatMedia } : unknown) &
  (T extends { readonly header?: MediaContent | TextContent } ? { readonly header?: ChatMedia | TextContent } : unknown)

/** A card whose picture the browser can open. */
export type ChatCard = WithChatMedia<CardContent>

/** What a message to the visitor can say: the model's own contents, with files as addresses. */
export type ChatContent =
  | TextContent
  | ChatMedia
  | LocationContent
  | ContactContent
  | ChatCard
  | (Omit<CarouselContent, 'cards'> & { readonly cards: readonly ChatCard[] })
  | WithChatMedia<ChoicesContent>
  | ChoiceContent
  | WithChatMedia<ProductContent>
  | CartContent
  | FormContent
  | SessionContent

/** A file that was uploaded before, in a message of the visitor. */
export interface UploadedFile {
  readonly type: 'file'
  /** The id under which it was uploaded. */
  readonly id: string
  readonly caption?: string
}

/**
 * What a visitor can say. `choice` answers a question or a button of a card, `form` brings the answers of a form, `product` and `cart` ask about what
 * the visitor sees.
 */
export type VisitorContent =
  | TextContent
  | UploadedFile
  | LocationContent
  | ChoiceContent
  | Pick<ProductContent, 'type' | 'productId' | 'catalogId' | 'title' | 'url'>
  | CartContent
  | Pick<FormContent, 'type' | 'formId' | 'name' | 'token' | 'answers'>

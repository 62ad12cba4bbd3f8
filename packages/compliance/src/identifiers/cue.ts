/** What a word near a number or a name tells about it. The names are those of the lexicon's concepts. */
export type IdentifierCueKind =
  | 'phoneLabel'
  | 'referenceLabel'
  | 'cardLabel'
  | 'accountLabel'
  | 'identityLabel'
  | 'handleLabel'
  | 'messenger'
  | 'messengerWeak'
  | 'at'
  | 'dot'
  | 'double'
  | 'triple'
  | 'street'
  | 'unit'
  | 'addressLead'
  | 'city'
  | 'payApp'
  | 'number'

/** A word of the lexicon, found in a text, that helps to tell what a number, a name or a line is. */
export interface IdentifierCue {
  readonly cue: IdentifierCueKind
  /** UTF-16 offsets in the original text, end exclusive. */
  readonly start: number
  readonly end: number
  /** What a number word stands for: `40` for "vierzig". Only with `number`. */
  readonly digits?: string
}

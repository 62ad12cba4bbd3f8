/**
 * The sizes that the schemas allow: far above what any platform of today takes or sends, so they refuse only what was made to hurt.
 * Text is counted in UTF-16 units.
 */
export const LIMITS = {
  /** What is said: texts, captions, descriptions. As long as the largest webhook body that is read by default (1 MiB). */
  text: 1_048_576,
  /** One line: names, titles, labels, reasons. */
  line: 4096,
  /** Ids, tags and keys. The longest seen: 998 units, the Message-ID of an email (RFC 5322, section 2.1.1). */
  id: 2048,
  /** Addresses; signed ones of blob stores run to some thousand units. */
  url: 8192,
  /** Contents of one message. */
  contents: 100,
  /** Marked spans of one text. */
  entities: 10_000,
  /** Any other list: options, order lines, scans of a parcel, earlier versions of a message. */
  items: 10_000,
  /** How deep platform data may be nested. */
  jsonDepth: 100,
  /** How many values, keys not counted, platform data may hold in all. */
  jsonValues: 1_000_000,
} as const

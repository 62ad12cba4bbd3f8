/** So many bytes tell what a file is; zip files of office programs name their parts within them. */
export const SNIFF_BYTES = 4096

/**
 * What a file is by its first bytes (WHATWG MIME Sniffing, section 6; for office files ECMA-376, part 2): what somebody claims it is decides
 * only between kinds that look the same. Undefined: nothing that is known, scripts and web pages among them.
 *
 * @param head the first bytes, {@link SNIFF_BYTES} if there are as many
 * @param claimed the `Content-Type` that the sender gave
 */
export function sniffType(head: Uint8Array, claimed: string | undefined): string | undefined {
  const at = (offset: number, text: string): boolean => {
    for (let index = 0; index < text.length; index++) if (head[offset + index] !== text.charCodeAt(index)) return false
    return true
  }
  if (at(0, '\x89PNG\r\n\x1a\n')) return 'image/png'
  if (at(0, '\xff\xd8\xff')) return 'image/jpeg'
  if (at(0, 'GIF87a') || at(0, 'GIF89a')) return 'image/gif'
  if (at(0, 'RIFF')) return at(8, 'WEBP') ? 'image/webp' : at(8, 'WAVE') ? 'audio/wav' : undefined
  if (at(4, 'ftyp')) return BRANDS[textAt(head, 8, 12)] ?? 'video/mp4'
  // Matroska's magic number; browsers record WebM, with sound alone or with a picture.
  if (at(0, '\x1a\x45\xdf\xa3')) return claimed?.startsWith('audio/') === true ? 'audio/webm' : 'video/webm'
  if (at(0, 'OggS')) return 'audio/ogg'
  if (at(0, 'ID3') || (head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2)) return 'audio/mpeg'
  if (at(0, '%PDF-')) return 'application/pdf'
  if (at(0, 'PK\x03\x04')) return zipType(textAt(head, 0, head.length))
  return plainType(head, claimed)
}

/** Brands of the ISO base media format that are not plain MP4 films (MP4 Registration Authority). */
const BRANDS: Readonly<Record<string, string>> = {
  heic: 'image/heic',
  heix: 'image/heic',
  mif1: 'image/heic',
  msf1: 'image/heic',
  'M4A ': 'audio/mp4',
  'M4B ': 'audio/mp4',
  'qt  ': 'video/quicktime',
}

function zipType(head: string): string {
  const isOffice = head.includes('[Content_Types].xml') || head.includes('_rels/.rels')
  if (isOffice && head.includes('word/')) return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  if (isOffice && head.includes('xl/')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return 'application/zip'
}

/** Text is what was said to be text and reads as UTF-8 without control characters; it is served as text and never as a page. */
function plainType(head: Uint8Array, claimed: string | undefined): string | undefined {
  const type = claimed?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'text/plain' && type !== 'text/csv') return undefined
  try {
    // The last character may be cut in two.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    return /[\x00-\x08\x0e-\x1f]/.test(text) ? undefined : type
  } catch {
    return undefined
  }
}

/** Bytes as characters of Latin-1. */
function textAt(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (let index = from; index < to && index < bytes.length; index++) text += String.fromCharCode(bytes[index] as number)
  return text
}

/** A postal address that is one chain of places, each with the sign of its rank. */
export interface AdministrativeAddress {
  readonly start: number
  readonly end: number
  readonly score: number
}

/** Longest address that is read as one. */
const MAX_LENGTH = 90

const NUMBER = String.raw`(?:\p{Nd}{1,5}|[一二三四五六七八九十百]{1,5})`

interface Rank {
  readonly sign: RegExp
  readonly weight: number
}

/** Signs of Chinese addresses, from the province to the door. */
const CHINESE: readonly Rank[] = [
  { sign: /\p{Script=Han}{2,8}?(?:省|自治区)/u, weight: 1 },
  { sign: /\p{Script=Han}{2,6}?市/u, weight: 1 },
  { sign: /\p{Script=Han}{1,6}?(?:区|區|县|縣|镇|鎮|乡|鄉|村|里)/u, weight: 1 },
  { sign: /\p{Script=Han}{1,10}?(?:大道|路|街|巷|胡同|道|段)/u, weight: 1 },
  { sign: new RegExp(String.raw`${NUMBER}(?:[-之]\p{Nd}{1,4})?\s?(?:号|號|弄)`, 'u'), weight: 1 },
  { sign: new RegExp(String.raw`(?:${NUMBER}\s?(?:栋|幢|棟|座|单元|單元|室|楼|樓|层|房)\s?){1,4}`, 'u'), weight: 1 },
  { sign: /(?:小区|花园|花園|大厦|大廈|公寓|广场|苑)/u, weight: 1 },
]

/** Signs of Japanese addresses, from the prefecture to the door. */
const JAPANESE: readonly Rank[] = [
  { sign: /(?:東京都|北海道|京都府|大阪府|[\p{Script=Han}]{2,3}県)/u, weight: 1 },
  { sign: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,8}?(?:市|郡)/u, weight: 1 },
  { sign: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,8}?(?:区|町|村)/u, weight: 1 },
  { sign: new RegExp(String.raw`(?:${NUMBER}丁目|${NUMBER}番地?|\p{Nd}{1,4}[-－ー‐−の]\p{Nd}{1,4})`, 'u'), weight: 2 },
  { sign: new RegExp(String.raw`(?:\p{Nd}{1,4}(?:号室|号|階)|\p{Nd}{1,4}[-－ー‐−]\p{Nd}{1,4}[-－ー‐−]\p{Nd}{1,4})`, 'u'), weight: 1 },
]

/** Signs of Korean addresses, from the province to the door. */
const KOREAN: readonly Rank[] = [
  {
    sign: /(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충청|충북|충남|전라|전북|전남|경상|경북|경남|제주)[가-힣]{0,5}/u,
    weight: 1,
  },
  { sign: /[가-힣]{1,5}(?:구|군|시)(?=\s)/u, weight: 1 },
  { sign: /[가-힣]{1,8}(?:읍|면|동|리)(?=\s|\d)/u, weight: 1 },
  { sign: /[가-힣\d]{1,10}(?:대로|로|길)(?:\s?\d{1,4}번?길)?\s?\d{1,5}/u, weight: 2 },
  { sign: /\d{1,5}(?:-\d{1,4})?\s?번지/u, weight: 2 },
  { sign: /\d{1,5}\s?(?:호|층|동)/u, weight: 1 },
]

const HAN_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Nd}A-Za-z々ー\-－‐−之 #]{5,90}/gu
const HANGUL_RUN = /[가-힣\d\-, ()A-Za-z]{8,90}/g

/** Addresses of Chinese, Japanese and Korean in which the places carry their rank: 省市区路号, 都道府県市区町村丁目, 시구로동호. */
export function administrativeAddresses(text: string): readonly AdministrativeAddress[] {
  const found: AdministrativeAddress[] = []
  if (/[\u3400-\u9fff]/.test(text)) {
    for (const run of text.matchAll(HAN_RUN)) {
      const isJapanese = /[\u3041-\u30ff]/.test(text) || /(?:東京都|[都道府県][\p{Script=Han}]{1,6}[市区町村]|丁目|番地)/u.test(run[0])
      const best = bestOf(run[0], isJapanese ? [JAPANESE] : [CHINESE])
      if (best !== undefined) found.push({ ...best, start: best.start + run.index, end: best.end + run.index })
    }
  }
  if (/[\uac00-\ud7af]/.test(text)) {
    for (const run of text.matchAll(HANGUL_RUN)) {
      const best = bestOf(run[0], [KOREAN])
      if (best !== undefined) found.push({ ...best, start: best.start + run.index, end: best.end + run.index })
    }
  }
  return found
}

/** Prose that stands right before a Chinese or Japanese address without a space. */
const LEAD =
  /^(?:.{0,12}(?:地址|住址|住所|送到|寄到|寄往|寄去|送り先|届け先|宛先|发到|發到|搬到|住在|改成|是|为|為|は|に|で|在|到))+?(?=\p{Script=Han}{2})/u

function bestOf(run: string, ranks: readonly (readonly Rank[])[]): AdministrativeAddress | undefined {
  const lead = LEAD.exec(run)?.[0].length ?? 0
  const text = run.slice(lead, lead + MAX_LENGTH)
  let best: AdministrativeAddress | undefined
  for (const signs of ranks) {
    let start = text.length
    let end = 0
    let score = 0
    let hasNumber = false
    for (const { sign, weight } of signs) {
      const match = sign.exec(text)
      if (match === null) continue
      score += weight
      start = Math.min(start, match.index)
      end = Math.max(end, match.index + match[0].length)
      hasNumber ||= /[\p{Nd}一二三四五六七八九十]/u.test(match[0])
    }
    if (score >= 2 && hasNumber && end > start && (best === undefined || score > best.score))
      best = { start: start + lead, end: end + lead, score }
  }
  return best
}

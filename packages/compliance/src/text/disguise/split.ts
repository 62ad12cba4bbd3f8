/**
 * Han characters written as their parts, side by side. Only words of trade; a part is often a character of its own, so that one alone says
 * nothing (女子 is a woman, 好 only beside another split one or inside an entry).
 */
const PARTS: readonly (readonly [whole: string, ...parts: string[]])[] = [
  ['微', '彳散', '彳攵', '彳山几攵', '彳山王攵'],
  ['信', '亻言', '人言', '亻讠'],
  ['加', '力口'],
  ['好', '女子'],
  ['评', '讠平', '言平'],
  ['評', '言平'],
  ['转', '车专'],
  ['轉', '車專'],
  ['账', '贝长'],
  ['帳', '巾長'],
  ['支', '十又'],
  ['付', '亻寸', '人寸'],
  ['话', '讠舌', '言舌'],
  ['話', '言舌'],
  ['联', '耳关'],
  ['群', '君羊'],
  ['银', '钅艮', '金艮'],
  ['銀', '金艮'],
  ['行', '彳亍'],
  ['返', '辶反', '反辶'],
  ['现', '王见'],
  ['現', '王見'],
  ['强', '弓虽'],
  ['钱', '钅戋'],
  ['款', '士示欠'],
  ['码', '石马'],
  ['碼', '石馬'],
  ['机', '木几'],
  ['機', '木幾'],
  ['给', '纟合', '糸合'],
  ['红', '纟工', '糸工'],
  ['包', '勹巳'],
  ['价', '亻介'],
  ['便', '亻更'],
  ['私', '禾厶'],
  ['聊', '耳卯'],
  ['购', '贝勾'],
  ['假', '亻叚'],
  ['仿', '亻方'],
  ['优', '亻尤'],
  ['扣', '扌口'],
  ['换', '扌奂'],
  ['删', '册刂'],
  ['刷', '尸巾刂'],
  ['单', '丷甲一'],
  ['朋', '月月'],
  ['企', '人止'],
  ['鹅', '我鸟'],
  ['鵝', '我鳥'],
  ['淘', '氵匋'],
  ['宝', '宀玉'],
  ['卖', '十买'],
  ['货', '化贝'],
  ['骗', '马扁'],
  ['傻', '亻儍'],
  ['妈', '女马'],
  ['媽', '女馬'],
  ['你', '亻尔', '人尔'],
  ['他', '亻也'],
  ['滚', '氵衮'],
  ['杀', '乂木'],
  ['死', '歹匕'],
]

/** One way to read some characters as one. */
export interface Whole {
  readonly letter: number
  /** How many parts it is written with. */
  readonly parts: number
}

interface Writing {
  readonly parts: string
  readonly letter: number
}

let writings: ReadonlyMap<number, readonly Writing[]> | undefined

/** The characters that the units from a place on may be the parts of. */
export function wholesAt(units: Uint16Array, place: number, length: number): readonly Whole[] {
  writings ??= byFirstPart()
  const known = writings.get(units[place]!)
  return known === undefined ? NONE : wholesAmong(known, units, place, length)
}

const NONE: readonly Whole[] = []

function wholesAmong(known: readonly Writing[], units: Uint16Array, place: number, length: number): readonly Whole[] {
  return known
    .filter(
      ({ parts }) => place + parts.length <= length && parts.split('').every((part, index) => units[place + index] === part.charCodeAt(0)),
    )
    .map(({ parts, letter }) => ({ letter, parts: parts.length }))
}

function byFirstPart(): ReadonlyMap<number, readonly Writing[]> {
  const map = new Map<number, Writing[]>()
  for (const [whole, ...ways] of PARTS) {
    for (const parts of ways) {
      const first = parts.charCodeAt(0)
      map.set(first, [...(map.get(first) ?? []), { parts, letter: whole.charCodeAt(0) }])
    }
  }
  return map
}

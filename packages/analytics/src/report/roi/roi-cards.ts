import type { RoiResult } from '../../roi/result.ts'
import { cards, type Card } from '../cards.ts'
import type { Format } from '../format.ts'
import type { Html } from '../html.ts'
import type { RoiWords } from '../words/report-words.ts'

/** The figures that are asked for first. */
export function roiCards({ years, npv, irr, irrs, payback, discountedPayback }: RoiResult, words: RoiWords, format: Format): Html {
  const paid = (value: number | null): string => (value === null ? words.never : value === 0 ? words.atOnce : format.years(value))
  const share = (value: number | null | undefined): string => (value === null || value === undefined ? words.none : format.percent(value))
  const list: Card[] = [
    { ...words.cards.firstYear, figure: share(years[0]?.roi), bad: (years[0]?.roi ?? 0) < 0 },
    ...(years.length < 2 ? [] : [{ ...words.cards.laterYears, figure: share(years[1]?.roi), bad: (years[1]?.roi ?? 0) < 0 }]),
    { ...words.cards.npv, figure: format.shortMoney(npv), bad: npv.amount < 0 },
    {
      ...words.cards.irr,
      figure: share(irr),
      bad: (irr ?? 0) < 0,
      ...(irrs.length > 1 ? { notes: [words.severalRates(irrs.map(format.percent).join(', '))] } : {}),
    },
    { ...words.cards.payback, figure: paid(payback), bad: payback === null },
    { ...words.cards.discountedPayback, figure: paid(discountedPayback), bad: discountedPayback === null },
  ]
  return cards(list)
}

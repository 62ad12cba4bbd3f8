import type { LanguageTables } from './language-table.ts'
import { unpackTable } from './language-table.ts'

/** `small` is the default; `large` knows more single words. docs/LANGUAGE.md shows what each costs and gives. */
export type LanguageTableSize = 'small' | 'large'

/** Loads and unpacks the tables of a size; each call unpacks anew, so keep the result. */
export async function loadLanguageTables(size: LanguageTableSize = 'small'): Promise<LanguageTables> {
  return size === 'small' ? await loadSmall() : await loadLarge()
}

async function loadSmall(): Promise<LanguageTables> {
  const [latn, cyrl, arab, hani] = await Promise.all([
    import('./tables/latn-small.ts'),
    import('./tables/cyrl-small.ts'),
    import('./tables/arab-small.ts'),
    import('./tables/hani-small.ts'),
  ])
  return {
    Latn: unpackTable(latn.LATN_SMALL),
    Cyrl: unpackTable(cyrl.CYRL_SMALL),
    Arab: unpackTable(arab.ARAB_SMALL),
    Hani: unpackTable(hani.HANI_SMALL),
  }
}

async function loadLarge(): Promise<LanguageTables> {
  const [latn, cyrl, arab, hani] = await Promise.all([
    import('./tables/latn-large.ts'),
    import('./tables/cyrl-large.ts'),
    import('./tables/arab-large.ts'),
    import('./tables/hani-large.ts'),
  ])
  return {
    Latn: unpackTable(latn.LATN_LARGE),
    Cyrl: unpackTable(cyrl.CYRL_LARGE),
    Arab: unpackTable(arab.ARAB_LARGE),
    Hani: unpackTable(hani.HANI_LARGE),
  }
}

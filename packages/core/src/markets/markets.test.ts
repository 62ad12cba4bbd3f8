import { describe, expect, test } from 'vitest'
import { market, markets } from './markets.ts'

const EU_MEMBERS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'

/** Where our weekend is not CLDR's, and why. */
const OTHER_WEEKENDS: Readonly<Record<string, string>> = {
  BD: 'public offices and banks rest on Friday and Saturday',
  BN: 'public offices rest on Friday and Sunday and work on Saturday',
  MV: 'public offices rest on Friday and Saturday',
  NP: 'only Saturday is free; the trial with Sunday of 2022 was ended after a month',
  PS: 'public offices and banks rest on Friday and Saturday',
}

/** Names in common use where CLDR has a longer or another one. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  BA: 'Bosnia and Herzegovina',
  CD: 'DR Congo',
  HK: 'Hong Kong',
  MM: 'Myanmar',
  MO: 'Macao',
  PS: 'Palestine',
  TT: 'Trinidad and Tobago',
}

interface WeekInfo {
  readonly firstDay: number
  readonly weekend: readonly number[]
}

/** Not yet in TypeScript's library; a getter in older engines, a method in newer ones. */
type RegionLocale = Intl.Locale & {
  readonly weekInfo?: WeekInfo
  getWeekInfo?(): WeekInfo
  readonly timeZones?: readonly string[]
  getTimeZones?(): readonly string[] | undefined
}

const region = (country: string): RegionLocale => new Intl.Locale(`und-${country}`)
const weekOf = (locale: RegionLocale): WeekInfo | undefined => locale.getWeekInfo?.() ?? locale.weekInfo
const zonesOf = (locale: RegionLocale): readonly string[] => locale.getTimeZones?.() ?? locale.timeZones ?? []
const canonicalZone = (timeZone: string): string => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone

/** The countries whose fact differs from the one expected. */
const differing = (differs: (entry: (typeof markets)[number]) => boolean): readonly string[] =>
  markets.filter(differs).map(({ country }) => country)

describe('the table of markets', () => {
  test('has every country once', () => {
    expect(new Set(markets.map(({ country }) => country)).size).toBe(markets.length)
    expect(markets.length).toBeGreaterThanOrEqual(150)
  })

  test('has codes that are regions, under the names of CLDR or shorter ones in common use', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    expect(differing(({ country, name }) => names.of(country) !== name)).toEqual(Object.keys(OTHER_NAMES).toSorted(byTable))
    expect(differing(({ country }) => names.of(country) === undefined)).toEqual([])
    for (const [country, name] of Object.entries(OTHER_NAMES)) expect(market(country)?.name).toBe(name)
  })

  test('has zones that exist, and exactly those of the country', () => {
    // CLDR has none for Kosovo, which keeps the time of Belgrade.
    const others = differing(
      ({ country, zones }) => zonesOf(region(country)).map(canonicalZone).toSorted().join() !== zones.map(canonicalZone).toSorted().join(),
    )
    expect(others).toEqual(['XK'])
    expect(market('XK')?.zones).toEqual(['Europe/Belgrade'])
  })

  test.each([
    ['US', 'America/New_York'],
    ['CA', 'America/Toronto'],
    ['BR', 'America/Sao_Paulo'],
    ['MX', 'America/Mexico_City'],
    ['RU', 'Europe/Moscow'],
    ['KZ', 'Asia/Almaty'],
    ['CN', 'Asia/Shanghai'],
    ['ID', 'Asia/Jakarta'],
    ['AU', 'Australia/Sydney'],
    ['NZ', 'Pacific/Auckland'],
    ['ES', 'Europe/Madrid'],
    ['PT', 'Europe/Lisbon'],
    ['CL', 'America/Santiago'],
    ['EC', 'America/Guayaquil'],
    ['DE', 'Europe/Berlin'],
    ['CY', 'Asia/Nicosia'],
    ['UA', 'Europe/Kyiv'],
    ['PS', 'Asia/Hebron'],
    ['IN', 'Asia/Kolkata'],
    ['VN', 'Asia/Ho_Chi_Minh'],
    ['MY', 'Asia/Kuala_Lumpur'],
    ['CD', 'Africa/Kinshasa'],
  ])('puts first the zone in which most people of %s live, %s', (country, zone) => {
    expect(market(country)?.zones[0]).toBe(zone)
  })

  test('has currencies that exist', () => {
    const known = new Set(Intl.supportedValuesOf('currency'))
    expect(differing(({ currency }) => !known.has(currency))).toEqual([])
  })

  test('has languages in canonical form, of which the first one or another is the likely one of CLDR', () => {
    expect(differing(({ languages }) => Intl.getCanonicalLocales([...languages]).join() !== languages.join())).toEqual([])
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
    expect(differing(({ languages }) => languages.some((language) => names.of(language) === undefined))).toEqual([])
    const likely = (country: string): string => region(country).maximize().language
    expect(differing(({ country, languages }) => !languages.some((tag) => new Intl.Locale(tag).language === likely(country)))).toEqual([])
  })

  test('shares calling codes only where E.164 does', () => {
    const holders = (code: string): string =>
      markets
        .filter(({ callingCode }) => callingCode === code)
        .map(({ country }) => country)
        .join(' ')
    const codes = [...new Set(markets.map(({ callingCode }) => callingCode))]
    const shared = codes.map((code) => `+${code} ${holders(code)}`).filter((line) => line.split(' ').length > 2)
    expect(shared.toSorted()).toEqual(['+1 BB BS CA DO JM PR TT US', '+39 IT VA', '+44 GB GG IM JE', '+7 RU KZ'])
    expect(differing(({ callingCode }) => !/^[1-9]\d{0,2}$/.test(callingCode))).toEqual([])
  })

  test('has calling codes of which none begins another', () => {
    const codes = [...new Set(markets.map(({ callingCode }) => callingCode))]
    expect(codes.filter((code) => codes.some((other) => other !== code && other.startsWith(code)))).toEqual([])
  })

  test('has the weeks of CLDR, but for weekends that differ for a reason', () => {
    expect(differing(({ country, firstDay }) => weekOf(region(country))?.firstDay !== firstDay)).toEqual([])
    const others = differing(({ country, weekend }) => weekOf(region(country))?.weekend.join() !== weekend.join())
    expect(others).toEqual(Object.keys(OTHER_WEEKENDS).toSorted(byTable))
  })

  test('knows the 27 members of the European Union and the 30 of the Economic Area', () => {
    expect(
      differing(({ eu }) => eu)
        .toSorted()
        .join(' '),
    ).toBe(EU_MEMBERS)
    expect(differing(({ eu, eea }) => eea && !eu).toSorted()).toEqual(['IS', 'LI', 'NO'])
  })
})

describe('market', () => {
  test('finds a market by its country', () => {
    expect(market('DE')).toEqual({
      country: 'DE',
      name: 'Germany',
      zones: ['Europe/Berlin', 'Europe/Busingen'],
      weekend: [6, 7],
      firstDay: 1,
      languages: ['de'],
      currency: 'EUR',
      callingCode: '49',
      eu: true,
      eea: true,
    })
  })

  test('does not know what is no country code in capitals', () => {
    expect(market('de')).toBeUndefined()
    expect(market('ZZ')).toBeUndefined()
  })

  test('follows the changes of the last years', () => {
    expect(market('AE')?.weekend).toEqual([6, 7])
    expect(market('SA')?.weekend).toEqual([5, 6])
    expect(market('BG')?.currency).toBe('EUR')
    expect(market('HR')?.currency).toBe('EUR')
    expect(market('ZW')?.currency).toBe('ZWG')
    expect(market('GB')?.eu).toBe(false)
  })
})

/** Sorts countries as they stand in the table. */
function byTable(a: string, b: string): number {
  const place = (country: string): number => markets.findIndex((entry) => entry.country === country)
  return place(a) - place(b)
}

import { describe, expect, test } from 'vitest'
import { findIdentifiers } from './find-identifiers.ts'
import { sampleCues } from './testing/sample-cues.ts'

function addressesIn(text: string, market: string): readonly string[] {
  return findIdentifiers(text, { market, cues: sampleCues(text) })
    .filter((found) => found.kind === 'address')
    .map((found) => text.slice(found.start, found.end))
}

const FOUND: readonly (readonly [market: string, text: string, address: string])[] = [
  ['US', 'Ship to 742 Evergreen Ave, Apt 3, Springfield, IL 62704 please', '742 Evergreen Ave, Apt 3, Springfield, IL 62704'],
  ['US', 'my address is 12 Oak Street', '12 Oak Street'],
  ['GB', 'It is 22 Baker Street, London NW1 6XE.', '22 Baker Street, London NW1 6XE'],
  ['DE', 'Bitte an Lindenstraße 12, 10115 Berlin schicken', 'Lindenstraße 12, 10115 Berlin'],
  ['FR', 'au 14 rue des Lilas, 75011 Paris', '14 rue des Lilas, 75011 Paris'],
  ['ES', 'Calle Mayor 5, piso 3, 28013 Madrid', 'Calle Mayor 5, piso 3, 28013 Madrid'],
  ['IT', 'Via Roma 7, 20121 Milano', 'Via Roma 7, 20121 Milano'],
  ['PL', 'ul. Kwiatowa 7, 00-950 Warszawa', 'ul. Kwiatowa 7, 00-950 Warszawa'],
  ['RU', 'Москва, ул. Цветочная, д. 5, кв. 12', 'Москва, ул. Цветочная, д. 5, кв. 12'],
  ['TR', 'Gül Sokak No: 5 Daire 3, 34710 Kadıköy', 'Gül Sokak No: 5 Daire 3, 34710 Kadıköy'],
  ['BR', 'Rua das Flores 45, 01310-100 São Paulo', 'Rua das Flores 45, 01310-100 São Paulo'],
  ['ID', 'Jalan Melati 12, Jakarta 10110', 'Jalan Melati 12, Jakarta 10110'],
  ['NL', 'Tulpen laan 8, 1012 AB Amsterdam', 'Tulpen laan 8, 1012 AB Amsterdam'],
  ['TH', '99 ถนนสุขุมวิท 12 กรุงเทพ 10110', '99 ถนนสุขุมวิท 12 กรุงเทพ 10110'],
  ['CN', '地址广东省深圳市南山区科技路12号3栋501室', '广东省深圳市南山区科技路12号3栋501室'],
  ['CN', '请送到杭州市西湖区文三路88号', '杭州市西湖区文三路88号'],
  ['TW', '台北市大安區和平東路二段18號', '台北市大安區和平東路二段18號'],
  ['JP', '東京都渋谷区神南1丁目2番3号', '東京都渋谷区神南1丁目2番3号'],
  ['JP', '〒150-0041 東京都渋谷区神南1-2-3', '〒150-0041 東京都渋谷区神南1-2-3'],
  ['KR', '서울특별시 강남구 테헤란로 123 5층', '서울특별시 강남구 테헤란로 123 5층'],
]

const CLEAN: readonly (readonly [market: string, text: string])[] = [
  ['DE', 'Wir sind in Berlin'],
  ['US', 'parked in Bay 4 on the street'],
  ['US', 'open 9 to 17, Springfield'],
  ['US', 'size 12345 fits'],
  ['CN', '我在上海市'],
  ['CN', '订单号12345已经发货'],
  ['JP', '注文番号は12-34です'],
  ['DE', '10115 Berlin'],
  ['KR', '오늘 3시에 배송'],
]

describe('postal addresses are found by what is said of the place', () => {
  test.each(FOUND)('%s: %s', (market, text, address) => {
    expect(addressesIn(text, market)).toEqual([address])
  })
})

describe('cities, hours and sizes are no addresses', () => {
  test.each(CLEAN)('%s: %s', (market, text) => {
    expect(addressesIn(text, market)).toEqual([])
  })
})

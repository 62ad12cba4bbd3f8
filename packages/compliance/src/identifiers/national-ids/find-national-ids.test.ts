import { describe, expect, test } from 'vitest'
import { findIdentifiers } from '../find-identifiers.ts'
import { sampleCues } from '../testing/sample-cues.ts'

function documentsIn(text: string, market: string): readonly (readonly [string, string | undefined])[] {
  return findIdentifiers(text, { market, cues: sampleCues(text) })
    .filter((found) => found.kind === 'national-id')
    .map((found) => [text.slice(found.start, found.end), found.document])
}

const FOUND: readonly (readonly [market: string, text: string, written: string, document: string | undefined])[] = [
  ['BR', 'CPF 529.982.247-25', '529.982.247-25', 'br-cpf'],
  ['BR', '52998224725', '52998224725', 'br-cpf'],
  ['CL', 'es 12.345.678-5', '12.345.678-5', 'cl-rut'],
  ['AR', '20-12345678-6', '20-12345678-6', 'ar-cuit'],
  ['AR', 'DNI 30123456', '30123456', 'ar-dni'],
  ['MX', 'HEGG560427MVZRRL04', 'HEGG560427MVZRRL04', 'mx-curp'],
  ['MX', 'GODE561231GR8', 'GODE561231GR8', 'mx-rfc'],
  ['US', 'SSN 123-45-6789', '123-45-6789', 'us-ssn'],
  ['US', '123-45-6789', '123-45-6789', 'us-ssn'],
  ['CA', 'sin 130 692 544', '130 692 544', 'ca-sin'],
  ['ES', 'mi DNI es 12345678Z', '12345678Z', 'es-dni'],
  ['ES', '12.345.678-Z', '12.345.678-Z', 'es-dni'],
  ['DE', 'X1234567L', 'X1234567L', 'es-nie'],
  ['IT', 'RSSMRA85T10A562S', 'RSSMRA85T10A562S', 'it-codice-fiscale'],
  ['PT', 'NIF 123456789', '123456789', 'pt-nif'],
  ['FR', '1 84 12 76 451 089 46', '1 84 12 76 451 089 46', 'fr-nir'],
  ['DE', 'tax id 86 095 742 719', '86 095 742 719', 'de-tax-id'],
  ['NL', 'BSN 111222333', '111222333', 'nl-bsn'],
  ['BE', '85.07.30-033.28', '85.07.30-033.28', 'be-national-number'],
  ['AT', '1237 010180', '1237 010180', 'at-insurance'],
  ['CH', '756.9217.0769.85', '756.9217.0769.85', 'ch-ahv'],
  ['GB', 'AB 12 34 56 C', 'AB 12 34 56 C', 'gb-nino'],
  ['SE', '811228-9874', '811228-9874', 'se-personnummer'],
  ['DK', '010170-1234', '010170-1234', 'dk-cpr'],
  ['FI', '131052-308T', '131052-308T', 'fi-hetu'],
  ['EE', '37605030299', '37605030299', 'ee-isikukood'],
  ['PL', 'PESEL 44051401359', '44051401359', 'pl-pesel'],
  ['PL', '44051401359', '44051401359', 'pl-pesel'],
  ['CZ', '780123/3540', '780123/3540', 'cz-birth-number'],
  ['BG', '7523169263', '7523169263', 'bg-egn'],
  ['HU', '8071592153', '8071592153', 'hu-tax-id'],
  ['RU', '112-233-445 95', '112-233-445 95', 'ru-snils'],
  ['RU', 'INN 500100732259', '500100732259', 'ru-inn'],
  ['RU', 'паспорт 4510 123456', '4510 123456', 'ru-passport'],
  ['CN', '身份证11010519491231002X', '11010519491231002X', 'cn-resident-id'],
  ['US', '11010519491231002X', '11010519491231002X', 'cn-resident-id'],
  ['TW', 'A123456789', 'A123456789', 'tw-id'],
  ['HK', 'A123456(3)', 'A123456(3)', 'hk-id'],
  ['KR', '900101-1234567', '900101-1234567', 'kr-rrn'],
  ['JP', 'マイナンバー 1234 5678 9018', '1234 5678 9018', 'jp-my-number'],
  ['IN', '2341 2341 2346', '2341 2341 2346', 'in-aadhaar'],
  ['IN', 'ABCPE1234F', 'ABCPE1234F', 'in-pan'],
  ['ID', 'NIK 3171011501900001', '3171011501900001', 'id-nik'],
  ['VN', '001090012345', '001090012345', 'vn-cccd'],
  ['SG', 'S1234567D', 'S1234567D', 'sg-nric'],
  ['MY', '800101-14-5001', '800101-14-5001', 'my-nric'],
  ['AU', 'TFN 123 456 782', '123 456 782', 'au-tfn'],
  ['TR', '10000000146', '10000000146', 'tr-tckn'],
  ['IL', 'teudat 123456782', '123456782', 'il-id'],
  ['SA', '1000000008', '1000000008', 'sa-id'],
  ['EG', '29001011234567', '29001011234567', 'eg-id'],
  ['ZA', '8001015009087', '8001015009087', 'za-id'],
  ['DE', 'passport C01234567', 'C01234567', undefined],
]

const CLEAN: readonly (readonly [market: string, text: string])[] = [
  ['BR', '529.982.247-26'],
  ['BR', 'CNPJ 11.222.333/0001-81'],
  ['ES', '12345678A'],
  ['US', '000-45-6789'],
  ['DE', '111222333'],
  ['NL', '111222333'],
  ['AU', '123 456 782'],
  ['JP', '1234 5678 9018'],
  ['CN', '110105194912310021'],
  ['PL', 'order 44051401359'],
  ['IT', 'RSSMRA85T10A562T'],
  ['MX', 'HEGG560427MVZRRL05'],
  ['GB', 'BG123456C'],
  ['SG', 'S1234567E'],
  ['TR', '10000000147'],
  ['KR', '901301-1234567'],
  ['US', 'invoice 123-45-6789'],
]

describe('identity numbers are found where they are proved or named', () => {
  test.each(FOUND)('%s: %s', (market, text, written, document) => {
    expect(documentsIn(text, market)).toEqual([[written, document]])
  })
})

describe('numbers with wrong check digits, of firms, or weak ones without a word are left alone', () => {
  test.each(CLEAN)('%s: %s', (market, text) => {
    expect(documentsIn(text, market)).toEqual([])
  })
})

test('of ten last digits exactly one is right in Thailand and the Emirates', () => {
  const right = (stem: string, market: string) => Array.from('0123456789').filter((last) => documentsIn(stem + last, market).length === 1)
  expect(right('110170023070', 'TH')).toHaveLength(1)
  expect(right('78419801234567', 'AE')).toHaveLength(1)
})

export * from './by-calling-code.ts'
export * from './by-language.ts'
export type * from './market.ts'
export * from './markets.ts'

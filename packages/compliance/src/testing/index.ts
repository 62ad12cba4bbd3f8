export { expectClean, expectFinding, type CheckedFinding, type CheckingGuard, type ExpectedFinding } from './expect-finding.ts'
export { renderPackOverview, renderPackTable } from './render-pack-table.ts'

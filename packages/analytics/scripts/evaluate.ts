// `pnpm eval:analytics [file…]`: runs cases of other people through the package and says which do not come out.
import { runCaseFile, sharedCaseFiles } from './case-file.ts'

const named = process.argv.slice(2).filter((argument) => argument !== '--')
const files = named.length > 0 ? named : sharedCaseFiles()
if (files.length === 0) console.log('skipped: ../shared/fixtures/analytics does not lie beside this clone; name files of your own')

const reports = files.map(runCaseFile)
for (const { problems } of reports) for (const problem of problems) console.log(`FAIL ${problem}`)

const width = Math.max(4, ...reports.map(({ name }) => name.length))
console.log(`${'file'.padEnd(width)}  passed/total`)
for (const { name, total, passed, skipped } of reports) console.log(`${name.padEnd(width)}  ${skipped ?? `${passed}/${total}`}`)
process.exitCode = reports.some(({ problems }) => problems.length > 0) ? 1 : 0

import { caseFigures } from '../report/roi/case-figures.ts'
import { roiReport } from '../report/roi-report.ts'
import { parseRoiCase } from '../roi/case-file.ts'
import type { RoiArguments } from './arguments.ts'
import { BadDataError } from './bad-data.ts'
import { roiText } from './roi-text.ts'
import type { Surroundings } from './surroundings.ts'

/** Works a case out, prints it and writes its report. */
export async function runRoi({ file, html, locale, json }: RoiArguments, { readFile, writeFile, write }: Surroundings): Promise<void> {
  const case_ = await parseRoiCase(parseJson(await readFile(file), file))
  const figures = caseFigures(case_)
  write(json ? `${JSON.stringify(figures)}\n` : roiText(case_, figures, locale))
  if (html !== undefined) await writeFile(html, await roiReport(case_, { locale }))
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new BadDataError(`${file}: expected JSON`)
  }
}

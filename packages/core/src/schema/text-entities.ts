import { z } from 'zod'
import type { TextContent, TextEntity } from '../model/content.ts'
import { LIMITS } from './limits.ts'
import { countSchema, idSchema, lineSchema, urlSchema } from './scalars.ts'
import { objectOf, oneOf, optional } from './shape.ts'

/** Checks the spans of a text, each for itself. */
export const entitiesSchema: z.ZodType<readonly TextEntity[]> = z
  .array(
    objectOf<TextEntity>({
      type: oneOf<TextEntity['type']>()(
        'bold',
        'italic',
        'underline',
        'strike',
        'code',
        'pre',
        'quote',
        'spoiler',
        'link',
        'mention',
        'emoji',
      ),
      start: countSchema,
      end: countSchema,
      url: optional(urlSchema),
      id: optional(idSchema),
      language: optional(lineSchema),
    }),
  )
  .max(LIMITS.entities)

/** Checks the spans of a text together with the text: inside it, sorted by `start`, nested or apart but never crossing. */
export function entitiesFit({ value, issues }: z.core.ParsePayload<TextContent>): void {
  const entities = value.entities ?? []
  const refuse = (index: number, field: 'start' | 'end', message: string): void => {
    issues.push({ code: 'custom', path: ['entities', index, field], message, input: entities[index]?.[field] })
  }
  for (const [index, { start, end }] of entities.entries()) {
    if (end < start) refuse(index, 'end', 'an end that is not before the start')
    else if (end > value.text.length) refuse(index, 'end', 'an end inside the text')
    if (start < (entities[index - 1]?.start ?? 0)) refuse(index, 'start', 'spans sorted by start')
  }
  const crossing = findCrossing(entities)
  if (crossing !== undefined) refuse(crossing, 'end', 'spans that nest or lie apart')
}

/** The index of the first span that begins inside another and ends outside it. */
function findCrossing(entities: readonly TextEntity[]): number | undefined {
  const byStart = entities.map((entity, index) => ({ ...entity, index })).sort((a, b) => a.start - b.start || b.end - a.end)
  const open: TextEntity[] = []
  for (const entity of byStart) {
    while ((open.at(-1)?.end ?? Infinity) <= entity.start) open.pop()
    if (entity.end > (open.at(-1)?.end ?? Infinity)) return entity.index
    open.push(entity)
  }
  return undefined
}

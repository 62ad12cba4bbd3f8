import { Hono } from 'hono'
import { figureDimensions, type FigureDimension, type FiguresPage } from '../../shared/api.ts'
import type { Figures } from '../figures.ts'
import { invalid } from '../request.ts'

/** The service in numbers, parted by channel unless asked otherwise. */
export function figureRoutes(figures: Figures): Hono {
  return new Hono().get('/figures', async (context) => {
    const by = context.req.query('by') ?? 'channel'
    if (!figureDimensions.includes(by as FigureDimension)) throw invalid('by', `expected one of ${figureDimensions.join(', ')}`)
    return context.json((await figures.page(by as FigureDimension)) satisfies FiguresPage)
  })
}

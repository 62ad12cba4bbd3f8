import { Hono } from 'hono'
import { daySpeeds, type DaySpeed } from '../../shared/api.ts'
import type { DayPlayer } from '../demo/player.ts'
import { problem } from '../problem.ts'
import { invalid, readFields } from '../request.ts'

/** The demo's day: how far it is, how fast it goes, and once more. 404 with real accounts. `onAgain` is called before a day begins again. */
export function dayRoutes(day: DayPlayer | undefined, onAgain: () => void): Hono {
  return new Hono()
    .get('/day', (context) => (day === undefined ? problem(context, 404, 'not-found', 'no demo is running') : context.json(day.view())))
    .post('/day', async (context) => {
      if (day === undefined) return problem(context, 404, 'not-found', 'no demo is running')
      const { speed, again } = await readFields(context)
      if (again === true) {
        onAgain()
        day.playAgain()
      } else if (daySpeeds.includes(speed as DaySpeed)) day.setSpeed(speed as DaySpeed)
      else throw invalid('speed', `expected one of ${daySpeeds.join(', ')}`)
      return context.json(day.view())
    })
}

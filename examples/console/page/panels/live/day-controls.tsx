import type { JSX } from 'preact'
import { daySpeeds } from '../../../shared/api.ts'
import { text } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Segments } from '../../ui/segments.tsx'
import { useDay } from './use-day.ts'

const SPEEDS = daySpeeds.map((value) => ({ value, name: text.live.speeds[value], hint: text.live.speedHints[value] }))

/** The demo's day: what time it is there, and how fast it goes. Not there with real accounts. */
export function DayControls({ newest }: { readonly newest: string | undefined }): JSX.Element | null {
  const { day, change } = useDay(newest)
  if (day === undefined) return null
  const time = `${String(Math.floor(day.minute / 60)).padStart(2, '0')}:${String(day.minute % 60).padStart(2, '0')}`
  return (
    <div class="day-controls">
      <div class="day-head">
        <h2>{text.live.day}</h2>
        <time dateTime={time} aria-label={text.live.clock}>
          {time}
        </time>
      </div>
      <progress value={day.played} max={day.total} aria-label={text.live.progress(day.played, day.total)} />
      <div class="day-speed">
        <Segments label={text.live.speed} value={day.speed} options={SPEEDS} onChoose={(speed) => change({ speed })} />
        <Button look="quiet" icon="again" label={text.live.again} onClick={() => change({ again: true })} />
      </div>
      <p>
        {day.earlierDays && day.speed === 0 && day.played === 0
          ? text.live.earlierDays
          : `${text.live.progress(day.played, day.total)} · ${text.live.webhooks(day.webhooks.posted, day.webhooks.repeated)}`}
      </p>
    </div>
  )
}

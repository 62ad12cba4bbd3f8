import type { MessageView } from '../../../shared/api.ts'

/** A line of the story: a new day, or a message. */
export type StoryLine =
  | { readonly type: 'day'; readonly at: number }
  /** `first`: of a run of messages of one author; its head says who. */
  | { readonly type: 'message'; readonly message: MessageView; readonly first: boolean }

const RUN_MS = 5 * 60_000

/**
 * The messages with a line before each new day, and runs of one author.
 *
 * @param dayOf names the day of a moment where the reader is: equal for equal days
 */
export function storyLines(messages: readonly MessageView[], dayOf: (at: number) => number): readonly StoryLine[] {
  const lines: StoryLine[] = []
  let before: MessageView | undefined
  for (const message of messages) {
    const newDay = before === undefined || dayOf(before.sentAt) !== dayOf(message.sentAt)
    if (newDay) lines.push({ type: 'day', at: message.sentAt })
    lines.push({ type: 'message', message, first: newDay || before === undefined || !isSameRun(before, message) })
    before = message
  }
  return lines
}

function isSameRun(before: MessageView, message: MessageView): boolean {
  return (
    before.direction === message.direction &&
    before.author.role === message.author.role &&
    before.author.id === message.author.id &&
    before.conversation === message.conversation &&
    message.sentAt - before.sentAt < RUN_MS
  )
}

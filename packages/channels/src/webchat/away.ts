import type { DeskPlugin, Job, PluginContext, PluginJob, Transaction } from '@crossdesk/core'
import { chatAway, chatThreads, type AwayNote, type ChatThread } from './threads/collections.ts'
import { findMessage } from './threads/log.ts'
import type { Unseen } from './threads/unseen.ts'
import type { Webchat } from './webchat.ts'

/** What a visitor who left has missed. */
export interface AwayNotice extends Unseen {
  /** The same when the same notice is told again after a failure: an idempotency key for the mail. */
  readonly id: string
}

/** When and how visitors who left are told. */
export interface AwayOptions {
  /** How long a message waits to be read before it is told. */
  readonly afterMs: number
  /**
   * Tells the visitor, for example by mail. Called once for what is unread; what it told is never told again. If it throws, it is called
   * again later with the same `id`, as a handler of the desk is.
   */
  tell(notice: AwayNotice): Promise<void>
}

/**
 * Replies reach a visitor who has left the page: what is not read in time is handed to `tell`, all of a thread together.
 *
 * @example
 * createDesk({ backend, channels: { chat }, plugins: [awayNotices(chat, { afterMs: 10 * 60_000, tell: async (notice) => mail(notice) })] })
 */
export function awayNotices(chat: Webchat, { afterMs, tell }: AwayOptions): DeskPlugin {
  return noticePlugin({ name: `${chat.kind}-away`, chat, afterMs, until: 'read', tell: (notice) => tell(notice) })
}

/** What makes one kind of notice. */
export interface NoticeRules {
  /** Names the plug-in and its jobs. */
  readonly name: string
  readonly chat: Webchat
  readonly afterMs: number
  readonly until: 'read' | 'delivered'
  tell(notice: AwayNotice, context: PluginContext): Promise<void>
  /** Further jobs of the plug-in, by what follows its name and a dot. */
  readonly jobs?: Readonly<Record<string, PluginJob>>
}

/**
 * One timer for each thread. It first takes its own note away and only then, in a second job, looks what is unseen: a message that comes in between
 * finds no note and sets the timer anew, so none is left untold.
 */
export function noticePlugin({ name, chat, afterMs, until, tell, jobs = {} }: NoticeRules): DeskPlugin {
  const timerKey = (thread: string): string => `${name}:timer:${thread}`
  const toldKey = (thread: string): string => `${name}:told:${thread}`
  const kindOf = (job: string): string => `${name}.${job}`

  async function ring({ lane, id, body }: Job, { tx }: PluginContext): Promise<void> {
    tx.remove(chatAway, timerKey((body as Timer).thread))
    tx.post({ lane, kind: kindOf('tell'), id: `${id}:tell`, body })
  }

  async function look({ id, body }: Job, context: PluginContext): Promise<void> {
    const { thread } = body as Timer
    const { tx } = context
    const told = (await tx.get(chatAway, toldKey(thread)))?.value.seq ?? 0
    const unseen = await chat.unseen(tx, thread, { after: told, until })
    if (unseen === undefined) return
    await tell({ ...unseen, id }, context)
    const { channel, shop, seq } = unseen
    tx.put(chatAway, { key: toldKey(thread), thread, channel, shop, seq })
  }

  return {
    name,
    collections: [chatAway],
    on: {
      async 'message.delivery'({ delivery, externalId, at }, { tx }) {
        if (delivery.state !== 'sent' || externalId === undefined) return
        const found = await messageOf(tx, chat, externalId)
        if (found === undefined) return
        const { thread, seq } = found
        if ((await tx.get(chatAway, timerKey(thread.id))) !== undefined) return
        const note: AwayNote = { key: timerKey(thread.id), thread: thread.id, channel: chat.kind, shop: thread.shop, seq }
        tx.put(chatAway, note, 'absent')
        const body: Timer = { thread: thread.id }
        tx.post({ lane: `${name}:${thread.id}`, kind: kindOf('ring'), id: `${name}:${thread.id}:${seq}`, body, dueAt: at + afterMs })
      },
    },
    jobs: {
      [kindOf('ring')]: ring,
      [kindOf('tell')]: look,
      ...Object.fromEntries(Object.entries(jobs).map(([job, run]) => [kindOf(job), run])),
    },
  }
}

interface Timer {
  readonly thread: string
}

/** The thread and place of a message by its id on the platform; undefined when it is not this chat's. */
async function messageOf(
  tx: Transaction,
  chat: Webchat,
  externalId: string,
): Promise<{ readonly thread: ChatThread; readonly seq: number } | undefined> {
  const [, id, message] = /^([\w-]{22}):([^]{1,200})$/.exec(externalId) ?? []
  if (id === undefined || message === undefined) return undefined
  const thread = (await tx.get(chatThreads, id))?.value
  const entry = thread?.channel === chat.kind ? await findMessage(tx, id, message) : undefined
  return thread === undefined || entry === undefined ? undefined : { thread, seq: entry.value.seq }
}

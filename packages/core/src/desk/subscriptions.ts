import type { DomainEvent, DomainEventType, NewDomainEvent } from '../model/domain-event.ts'
import type { Ids } from '../ports/ids.ts'
import type { Clock } from '../ports/clock.ts'
import type { Transaction } from '../ports/backend.ts'
import type { DeskPlugin, PluginContext } from '../ports/plugin.ts'
import { lanes, post } from './jobs.ts'
import type { Publish } from './services.ts'

/** Who listens to which events: the app's own handlers under one name, and each plug-in under its own. */
export interface Subscriptions {
  /** Adds one of the app's own handlers. */
  add(type: DomainEventType, handler: AppHandler): () => void
  appHandlers(type: DomainEventType): readonly AppHandler[]
  plugin(name: string): DeskPlugin | undefined
  readonly publish: Publish
}

/** A handler as the dispatcher calls it; its typed face is `Handler`. */
export type AppHandler = (context: never) => Promise<void> | void

/** A plug-in's handler as the dispatcher calls it. */
export type PluginHandler = (event: DomainEvent, context: PluginContext) => Promise<void>

/** The name under which the app's own handlers listen. */
export const APP = 'app'

/** Keeps the listeners and publishes to them. */
export function createSubscriptions(plugins: readonly DeskPlugin[], clock: Clock, ids: Ids): Subscriptions {
  const app = new Map<DomainEventType, AppHandler[]>()
  const byName = new Map(plugins.map((plugin) => [plugin.name, plugin]))

  function subscribers(type: DomainEventType): string[] {
    const names = (app.get(type)?.length ?? 0) > 0 ? [APP] : []
    for (const plugin of plugins) if (plugin.on?.[type] !== undefined) names.push(plugin.name)
    return names
  }

  function publish<T extends DomainEventType>(tx: Transaction, event: NewDomainEvent<T>): void {
    // The compiler cannot see that a union member plus its base is that member again.
    const complete = { ...event, id: ids.next(), tenant: tx.tenant, at: clock.now() } as unknown as DomainEvent
    tx.emit(complete)
    const subject = complete.conversation ?? complete.customer ?? complete.type
    for (const subscriber of subscribers(complete.type)) {
      post(tx, 'dispatch', {
        lane: lanes.dispatch(subject),
        id: `dispatch:${complete.id}:${subscriber}`,
        body: { event: complete, subscriber },
      })
    }
  }

  return {
    add(type, handler) {
      app.set(type, [...(app.get(type) ?? []), handler])
      return () =>
        app.set(
          type,
          (app.get(type) ?? []).filter((other) => other !== handler),
        )
    },
    appHandlers: (type) => app.get(type) ?? [],
    plugin: (name) => byName.get(name),
    publish,
  }
}

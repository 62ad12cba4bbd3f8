import type { JSX } from 'preact'
import { useCallback, useEffect, useReducer, useRef, useState } from 'preact/hooks'
import type { MessageView } from '../shared/api.ts'
import { Announcer } from './announcer.tsx'
import { ConversationsPanel } from './panels/conversations/conversations-panel.tsx'
import { FiguresPanel } from './panels/figures/figures-panel.tsx'
import { HeldPanel } from './panels/held/held-panel.tsx'
import { useDrafts } from './panels/held/use-drafts.ts'
import { LivePanel } from './panels/live/live-panel.tsx'
import { StoryPanel } from './panels/story/story-panel.tsx'
import { afterAction, nothingKnown, type ConsoleAction } from './state/console-state.ts'
import { connectLive } from './state/live-connection.ts'
import { useRoute } from './state/route.ts'
import { useSeen } from './state/seen.ts'
import { useStory } from './state/use-story.ts'
import { useShortcuts } from './shortcuts.ts'
import { text } from './text.ts'
import { TopBar } from './top-bar.tsx'
import { Icon } from './ui/icon.tsx'
import { Now, useClock } from './ui/time.tsx'

/** The console: the list, one story or the figures, what waits for a second person, and what happens. */
export function App(): JSX.Element {
  const [state, dispatch] = useReducer(afterAction, nothingKnown)
  // Grows when everything has to be loaded anew.
  const [era, setEra] = useState(0)
  const [seen, see] = useSeen()
  const [quoted, setQuoted] = useState<MessageView>()
  const route = useRoute()
  const now = useClock()
  const composer = useRef<HTMLTextAreaElement>(null)
  const { story, loadOlder, retry } = useStory(state, dispatch, route.customer, era)
  const drafts = useDrafts(state.feed, era)
  useShortcuts(composer)

  useEffect(
    () =>
      connectLive({
        onEvents: (events) => dispatch({ type: 'happened', events }),
        onConnection: (connection) => dispatch({ type: 'connection', connection }),
        onReset() {
          dispatch({ type: 'forget' })
          setEra((before) => before + 1)
        },
      }),
    [],
  )
  useEffect(() => setQuoted(undefined), [route.customer])
  const onListed = useCallback((action: ConsoleAction) => dispatch(action), [])

  return (
    <Now.Provider value={now}>
      <div class="app" data-view={route.view}>
        <TopBar connection={state.connection} view={route.view} held={drafts.page.items.length} />
        {state.connection === 'offline' ? (
          <p class="notice" role="status">
            <Icon name="offline" />
            {text.connection.lost}
          </p>
        ) : null}
        <main class="panels">
          {route.view === 'figures' ? (
            <FiguresPanel feed={state.feed} era={era} numbers={route.numbers ?? ''} />
          ) : (
            <>
              <ConversationsPanel state={state} route={route} seen={seen} era={era} onListed={onListed} />
              <StoryPanel
                state={state}
                route={route}
                story={story}
                quoted={quoted}
                composer={composer}
                onQuote={(message) => {
                  setQuoted(message)
                  composer.current?.focus()
                }}
                onUnquote={() => setQuoted(undefined)}
                onOlder={loadOlder}
                onRetry={retry}
                onSeen={see}
                onSent={(customer, message) => dispatch({ type: 'sent', customer, message })}
              />
            </>
          )}
          <div class="side" data-held={drafts.page.items.length > 0 ? '' : undefined}>
            <HeldPanel drafts={drafts} />
            <LivePanel feed={state.feed} />
          </div>
        </main>
        <Announcer feed={state.feed} />
      </div>
    </Now.Provider>
  )
}

import type { Json } from '../model/basics.ts'
import { expectEqual } from './assert.ts'
import type { BackendCase } from './backend-case.ts'
import { turns } from './backend-fixtures.ts'

/** Short-lived news. What reaches other processes is for a backend's own tests. */
export const signalCases: readonly BackendCase[] = [
  {
    name: 'a signal reaches every listener of its topic, and none after it ended',
    async run({ backend }) {
      const heard: (readonly [string, Json | undefined])[] = []
      const end = backend.signals.listen('thread-1', (body) => heard.push(['one', body]))
      backend.signals.listen('thread-1', (body) => heard.push(['other', body]))
      backend.signals.listen('thread-2', (body) => heard.push(['elsewhere', body]))
      backend.signals.send('thread-1', { typing: true })
      expectEqual(heard, [], 'what is heard while the sender goes on')
      await turns(2)
      end()
      backend.signals.send('thread-1')
      await turns(2)
      expectEqual(
        heard,
        [
          ['one', { typing: true }],
          ['other', { typing: true }],
          ['other', undefined],
        ],
        'what is heard',
      )
    },
  },
  {
    name: 'tenants do not hear each other’s signals',
    async run({ backend }) {
      const heard: (Json | undefined)[] = []
      backend.tenant('one').signals.listen('same', (body) => heard.push(body))
      backend.tenant('two').signals.send('same', 'from two')
      backend.signals.send('same', 'from default')
      backend.tenant('one').signals.send('same', 'from one')
      await turns(2)
      expectEqual(heard, ['from one'], 'what one tenant hears')
    },
  },
]

import { plan } from '@crossdesk/core/rendering'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyContent } from '../testing/trial.ts'
import { capabilities } from './capabilities.ts'
import { renderPart } from './render.ts'

test('WhatsApp takes every part of every plan', () => {
  fc.assert(
    fc.property(fc.array(anyContent, { minLength: 1, maxLength: 3 }), (contents) => {
      const planned = plan(contents, capabilities, { open: true })
      if (planned.type !== 'send') throw new Error('the window is open')
      for (const part of planned.parts) {
        const to = { kind: 'phone', value: '+351900000001' }
        expect(() => renderPart({ id: 'p1', account: { channel: 'whatsapp', account: '1' }, to, content: part })).not.toThrow()
      }
    }),
    { numRuns: 1000 },
  )
})

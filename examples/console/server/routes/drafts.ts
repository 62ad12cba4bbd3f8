import { CrossdeskError, type Author, type HeldDraft, type TenantDesk } from '@crossdesk/core'
import { Hono, type Context } from 'hono'
import type { DraftPage, DraftView, ReleaseView } from '../../shared/api.ts'
import { invalid, readFields, readPageOptions } from '../request.ts'
import { staff, toAuthor } from '../staff.ts'
import { toMessageView, type Views } from '../views.ts'

/** Answers that wait for a second person: what they are, and what somebody decides. */
export function draftRoutes(desk: TenantDesk, views: Views): Hono {
  async function view({ id, conversation, author, content, heldAt, review }: HeldDraft): Promise<readonly DraftView[]> {
    const of = await views.conversationOf(conversation)
    return of === undefined ? [] : [{ id, conversation: of, author, content, heldAt, findings: review.findings }]
  }
  return new Hono()
    .get('/drafts', async (context) => {
      const page = await desk.drafts(readPageOptions(context))
      const items = (await Promise.all(page.items.map(view))).flat()
      const people = staff.map(({ id, name, job }) => ({ id, name, job }))
      return context.json({ items, people, ...(page.next === undefined ? {} : { next: page.next }) } satisfies DraftPage)
    })
    .post('/drafts/:id/release', async (context) => {
      const result = await desk.release(context.req.param('id'), await readPerson(context))
      switch (result?.type) {
        case 'queued':
          return context.json({ type: 'queued', message: toMessageView(result.message) } satisfies ReleaseView)
        case 'second-person-needed':
          return context.json({ type: 'second-person-needed' } satisfies ReleaseView)
        case 'window-closed':
          return context.json(result satisfies ReleaseView)
        default:
          throw decided()
      }
    })
    .post('/drafts/:id/discard', async (context) => {
      if (!(await desk.discard(context.req.param('id'), await readPerson(context)))) throw decided()
      return context.body(null, 204)
    })
}

/** The person who decides. @throws ValidationError */
async function readPerson(context: Context): Promise<Author> {
  const { as } = await readFields(context)
  const person = staff.find(({ id }) => id === as)
  if (person === undefined) throw invalid('as', `expected one of ${staff.map(({ id }) => id).join(', ')}`)
  return toAuthor(person)
}

function decided(): CrossdeskError {
  return new CrossdeskError('not-found', 'no such draft waits here; somebody else may have decided on it already')
}

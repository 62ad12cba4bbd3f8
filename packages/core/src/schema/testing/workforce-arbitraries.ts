import * as fc from 'fast-check'
import type { MetricAlert } from '../../model/metric-alert.ts'
import type { Agent, Judgement, Survey, Task, Team, Ticket } from '../../model/workforce.ts'
import { at, count, explanation, id, language, list, share, text, timeZone, words } from './basics-arbitraries.ts'
import { optional, type RecordOf } from './records.ts'

/** People and their work. */
export interface WorkforceArbitraries {
  readonly agent: fc.Arbitrary<Agent>
  readonly team: fc.Arbitrary<Team>
  readonly task: fc.Arbitrary<Task>
  readonly ticket: fc.Arbitrary<Ticket>
  readonly survey: fc.Arbitrary<Survey>
  readonly judgement: fc.Arbitrary<Judgement>
  readonly metricAlert: fc.Arbitrary<MetricAlert>
}

export function workforceArbitraries(record: RecordOf): WorkforceArbitraries {
  // zod leaves `__proto__` out of a record: it would become the prototype of whatever copies it.
  const skill = words.filter((name) => name !== '__proto__')
  const levels = fc.dictionary(skill, share, { maxKeys: 2, noNullPrototype: true })
  const subject = fc.oneof(
    record<Extract<Task['subject'], { type: 'conversation' }>>({ type: fc.constant('conversation'), id }),
    record<Extract<Task['subject'], { type: 'ticket' }>>({ type: fc.constant('ticket'), id }),
  )
  return {
    agent: record<Agent>({
      id,
      tenant: id,
      name: text,
      teams: list(id),
      languages: fc.dictionary(language, share, { maxKeys: 2, noNullPrototype: true }),
      skills: optional(levels),
      timeZone,
      active: fc.boolean(),
    }),
    team: record<Team>({ id, tenant: id, name: text, timeZone: optional(timeZone) }),
    task: record<Task>({
      id,
      tenant: id,
      subject,
      state: fc.constantFrom('queued', 'offered', 'assigned', 'cancelled', 'expired'),
      agent: optional(id),
      createdAt: at,
      updatedAt: at,
    }),
    ticket: record<Ticket>({
      id,
      tenant: id,
      title: text,
      state: fc.constantFrom('new', 'open', 'pending', 'solved', 'closed'),
      priority: fc.constantFrom('low', 'normal', 'high', 'urgent'),
      customer: optional(id),
      conversations: list(id),
      orders: optional(list(id)),
      returns: optional(list(id)),
      assignee: optional(id),
      createdAt: at,
      updatedAt: at,
    }),
    survey: record<Survey>({
      id,
      tenant: id,
      kind: fc.constantFrom('csat', 'nps', 'ces'),
      conversation: optional(id),
      customer: id,
      state: fc.constantFrom('sent', 'answered', 'expired'),
      sentAt: at,
      language: optional(language),
      answer: optional(record<NonNullable<Survey['answer']>>({ score: count, comment: optional(text), at, messages: optional(list(id)) })),
    }),
    judgement: record<Judgement>({ correct: fc.boolean(), score: optional(share), by: id }),
    metricAlert: record<MetricAlert>({
      rule: text,
      metric: id,
      state: fc.constantFrom('raised', 'cleared'),
      value: share,
      limit: share,
      slice: fc.dictionary(skill, text, { maxKeys: 2, noNullPrototype: true }),
      explanation: explanation(record),
    }),
  }
}

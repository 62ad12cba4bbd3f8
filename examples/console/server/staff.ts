import type { Author } from '@crossdesk/core'

/** Somebody who works at this console. */
export interface StaffMember extends Author {
  readonly name: string
  readonly job: string
}

/** Whoever sits before the page. A real console has people who sign in. */
export const you: StaffMember = { role: 'agent', id: 'console', name: 'You', job: 'agent' }

/** The demo's second person: she releases what others wrote and the guard held. */
const teamLead: StaffMember = { role: 'agent', id: 'hanna', name: 'Hanna Vogel', job: 'team lead' }

/** As the desk writes it down. */
export function toAuthor({ role, id, name }: StaffMember): Author {
  return { role, id, name }
}

/** Everybody who can decide on held answers here, the second person first. */
export const staff: readonly StaffMember[] = [teamLead, you]

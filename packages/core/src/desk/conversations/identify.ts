import { handleKey, type Contact, type Handle } from '../../model/channel.ts'
import type { Customer, CustomerHandle } from '../../model/customer.ts'
import type { Transaction } from '../../ports/backend.ts'
import type { Stored } from '../../ports/collection.ts'
import { customers, handleOwners } from '../collections.ts'
import type { DeskServices } from '../services.ts'

/**
 * The customer behind a contact: whoever owns one of the handles, else a new one. Handles that nobody owns become this customer's. A
 * handle that somebody else owns stays theirs: merging people is a decision of its own.
 */
export async function identify(services: DeskServices, tx: Transaction, contact: Contact): Promise<Customer> {
  const free: Handle[] = []
  let known: Stored<Customer> | undefined
  for (const handle of contact.handles) {
    const key = handleKey(handle)
    const owner = await tx.get(handleOwners, key)
    if (owner === undefined) {
      if (!free.some((other) => handleKey(other) === key)) free.push(handle)
    } else known ??= await tx.get(customers, owner.value.customer)
  }
  const customer = known === undefined ? newCustomer(services, tx, contact, free) : describe(services, known.value, contact, free)
  // 'absent': of two conversations that meet the same new person at once, one runs again and finds the other's customer.
  for (const handle of free) tx.put(handleOwners, { handle, customer: customer.id }, 'absent')
  if (known === undefined) {
    tx.put(customers, customer, 'absent')
    services.publish(tx, { type: 'customer.created', customer: customer.id, value: customer })
  } else if (customer !== known.value) {
    tx.put(customers, customer, known.revision)
    services.publish(tx, {
      type: 'customer.updated',
      customer: customer.id,
      value: customer,
      changed: changedFields(known.value, customer),
    })
  }
  return customer
}

function newCustomer(services: DeskServices, tx: Transaction, contact: Contact, handles: readonly Handle[]): Customer {
  const now = services.clock.now()
  return {
    id: services.ids.next(),
    tenant: tx.tenant,
    handles: handles.map((handle) => customerHandle(handle, contact, now)),
    ...(contact.name === undefined ? {} : { name: contact.name }),
    ...(contact.locale === undefined ? {} : { languages: [contact.locale] }),
    createdAt: now,
    updatedAt: now,
  }
}

/** The customer with what the contact adds; the same object when it adds nothing. */
function describe(services: DeskServices, customer: Customer, contact: Contact, added: readonly Handle[]): Customer {
  const renamed = contact.name !== undefined && customer.name === undefined
  if (added.length === 0 && !renamed) return customer
  const now = services.clock.now()
  return {
    ...customer,
    ...(renamed ? { name: contact.name } : {}),
    handles: [...customer.handles, ...added.map((handle) => customerHandle(handle, contact, now))],
    updatedAt: now,
  }
}

function customerHandle(handle: Handle, contact: Contact, at: number): CustomerHandle {
  return {
    handle,
    ...(contact.name === undefined ? {} : { name: contact.name }),
    ...(contact.username === undefined ? {} : { username: contact.username }),
    firstSeenAt: at,
  }
}

function changedFields(before: Customer, after: Customer): (keyof Customer)[] {
  return (['name', 'handles', 'languages', 'country', 'timeZone', 'tags'] as const).filter((field) => before[field] !== after[field])
}

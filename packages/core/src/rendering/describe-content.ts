import type { ContactContent, FormContent, FormField, LocationContent } from '../model/content.ts'
import { addressLine, isolate, joinPieces } from './direction.ts'
import { isSaid, lines } from './words.ts'

/** A place as text: name, address, and a link to a map that asks for no account. */
export function locationText({ latitude, longitude, name, address, url }: LocationContent): string {
  return lines(name, address, isSaid(url) ? url : `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}`)
}

/** A business card as text: name, organisation, and how to reach the person. */
export function contactText({ name, organisation, phones = [], emails = [] }: ContactContent): string {
  const reached = [...phones, ...emails].map(({ value, label }) => (isSaid(label) ? addressLine(label, value) : value))
  return lines(name, organisation, ...reached)
}

/** A form as text: what it is about and its questions, numbered, with what can be picked. The words are the sender's; none are added. */
export function formText({ text, name, actionLabel, fields = [] }: FormContent): string {
  return lines(isSaid(text) ? text : isSaid(actionLabel) ? actionLabel : name, ...fields.map(fieldLine))
}

function fieldLine({ label, name, options = [], required }: FormField, index: number): string {
  const question = `${isSaid(label) ? label : name}${required === true ? ' *' : ''}`
  const titles = joinPieces(options.map(({ title }) => title).filter(isSaid), ' / ')
  if (titles === '') return `${index + 1}. ${question}`
  const [asked, picks] = isolate([question, titles])
  return `${index + 1}. ${asked} (${picks})`
}

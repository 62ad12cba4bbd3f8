/** Whether an address may be a link in a message: other schemes open programs, or run as script. No spaces, quotes or angle brackets. */
export function isLinkAddress(url: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)[^\s<>"]+$/i.test(url)
}

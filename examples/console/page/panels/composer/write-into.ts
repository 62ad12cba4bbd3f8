import type { TextEdit } from '../../findings/replacement-edit.ts'

/** Changes the field as its writer would: the field tells of the change, and Ctrl+Z takes it back. */
export function writeInto(field: HTMLTextAreaElement, { start, end, text }: TextEdit): void {
  field.focus()
  field.setSelectionRange(start, end)
  // Deprecated, and the only way that keeps the browser's own list of what can be undone.
  const done = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text)
  if (done) return
  field.setRangeText(text, start, end, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }))
}

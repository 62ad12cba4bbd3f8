import type { JSX, RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { FindingView } from '../../../shared/api.ts'
import { UnderlinedText } from '../../findings/underlined-text.tsx'

/** What {@link WritingField} needs. */
export interface WritingFieldProps {
  readonly input: RefObject<HTMLTextAreaElement | null>
  readonly words: string
  readonly findings: readonly FindingView[]
  readonly language: string | undefined
  readonly label: string
  /** Ids of what is to be read with it. */
  readonly describedBy: string
  onWrite(words: string): void
  onEnter(): void
}

/**
 * A text field with lines under what was found. A text field cannot draw them itself, so the same text stands behind it, unseen, and has them;
 * both lie in one cell of a grid, so they grow and scroll as one.
 */
export function WritingField({ input, words, findings, language, label, describedBy, onWrite, onEnter }: WritingFieldProps): JSX.Element {
  const lang = words === '' ? undefined : language
  const box = useRef<HTMLDivElement>(null)
  // The browser looked for the caret before the field had grown.
  useLayoutEffect(() => {
    if (box.current !== null && input.current?.selectionEnd === words.length) box.current.scrollTop = box.current.scrollHeight
  }, [words])
  return (
    <div class="writing" ref={box}>
      <div class="writing-lines" dir="auto" lang={lang} aria-hidden="true">
        <UnderlinedText text={words} findings={findings} />
        {/* Without it, a last line with nothing on it would have no height. */}
        {'\u200b'}
      </div>
      <textarea
        ref={input}
        rows={1}
        dir="auto"
        lang={lang}
        value={words}
        placeholder={label}
        aria-label={label}
        aria-describedby={describedBy}
        onInput={({ currentTarget }) => onWrite(currentTarget.value)}
        onKeyDown={(event) => {
          // An input method uses Enter to take a word (Japanese, Chinese).
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
          event.preventDefault()
          onEnter()
        }}
      />
    </div>
  )
}

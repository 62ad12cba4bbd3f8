import type { TextEntity } from '@crossdesk/core'
import type { ComponentChildren, JSX } from 'preact'
import { plainText, safeUrl, textTree, type TextNode } from '../text-spans.ts'

/** What {@link TextView} shows. */
export interface TextViewProps {
  readonly text: string
  readonly entities?: readonly TextEntity[] | undefined
  readonly direction?: 'ltr' | 'rtl' | undefined
  readonly language?: string | undefined
}

/** A text in its own direction and language, with its marks. */
export function TextView({ text, entities, direction, language }: TextViewProps): JSX.Element {
  return (
    <p class="words" dir={direction ?? 'auto'} lang={language}>
      {textTree(text, entities).map(toElement)}
    </p>
  )
}

function toElement(node: TextNode, index: number): ComponentChildren {
  if (typeof node === 'string') return node
  const children = node.children.map(toElement)
  const { type, url } = node.entity
  switch (type) {
    case 'bold':
      return <strong key={index}>{children}</strong>
    case 'italic':
      return <em key={index}>{children}</em>
    case 'underline':
      return <u key={index}>{children}</u>
    case 'strike':
      return <s key={index}>{children}</s>
    case 'code':
    case 'pre':
      return <code key={index}>{children}</code>
    case 'quote':
      return <q key={index}>{children}</q>
    case 'link': {
      const href = safeUrl(url ?? plainText(node.children))
      return href === undefined ? (
        children
      ) : (
        <a key={index} href={href} target="_blank" rel="noreferrer noopener">
          {children}
        </a>
      )
    }
    default:
      return <span key={index}>{children}</span>
  }
}

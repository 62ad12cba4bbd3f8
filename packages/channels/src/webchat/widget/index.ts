export { defineChatWidget, type ChatWidget } from './widget.ts'
export type { WidgetTexts } from './texts/texts.ts'

import type { TextContent } from '../model/content.ts'

/** How one platform writes marked text. Both directions are pure, linear in the text, and never throw. */
export interface Dialect {
  readonly name: string
  /** The text as the platform takes it. Marks that the dialect does not have, or that would not work where they stand, leave their words. */
  render(content: TextContent): string
  /** What a text of the platform says. What is no valid markup is text. */
  parse(source: string): TextContent
}

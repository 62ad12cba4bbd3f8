import type { Content } from '@crossdesk/core'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { chromiumPath, startChromium } from './chromium.ts'
import { openTrialShop, type TrialShop } from './trial-shop.ts'

const text = (value: string): Content => ({ type: 'text', text: value })
const said = (content: readonly Content[] | undefined): string => {
  const [first] = content ?? []
  return first?.type === 'text' ? first.text : `(${first?.type})`
}

describe.skipIf(chromiumPath === undefined)('the widget in Chromium (skipped without Chromium)', () => {
  let browser: Browser
  let shop: TrialShop
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    browser = await startChromium()
  }, 60_000)
  afterAll(() => browser?.close())
  beforeEach(async () => {
    shop = await openTrialShop()
    await visit('en-GB')
  })
  afterEach(async () => {
    await context.close()
    await shop.close()
  })

  /** A visitor of their own, with a language. */
  async function visit(locale: string): Promise<void> {
    context = await browser.newContext({ locale })
    page = await context.newPage()
  }

  const input = (on: Page = page): Locator => on.getByRole('textbox', { name: 'Write a message' })
  const bubbles = async (on: Page = page): Promise<string[]> => on.locator('.message .bubble').allInnerTexts()

  async function openChat(query = '', on: Page = page): Promise<void> {
    await on.goto(`${shop.url}/?${query}`)
    await on.getByRole('button', { name: 'Open chat' }).click()
  }

  async function write(words: string, on: Page = page): Promise<void> {
    await input(on).fill(words)
    await input(on).press('Enter')
  }

  test('brings a message to the desk and the answer to the page', async () => {
    await openChat()
    await expect.poll(() => page.getByText('Hello! How can we help?').isVisible()).toBe(true)
    await write('Where is my kettle?')
    await expect.poll(async () => (await shop.story()).map(({ content }) => said(content))).toEqual(['Where is my kettle?'])
    await shop.answer({ type: 'text', text: 'It is on its way: https://shop.example/t', entities: [{ type: 'bold', start: 6, end: 15 }] })
    await expect.poll(() => bubbles()).toEqual(['Where is my kettle?', 'It is on its way: https://shop.example/t'])
    expect(await page.locator('.bubble strong').innerText()).toBe('on its wa')
    expect(await page.locator('.bubble a').getAttribute('href')).toBe('https://shop.example/t')
    await expect.poll(() => page.getByText('Lena', { exact: true }).isVisible()).toBe(true)
    // The visitor has seen it, and the desk knows.
    await expect.poll(async () => (await shop.story()).at(-1)?.parts?.[0]?.delivery.state).toBe('read')
  })

  test('shows a question as buttons, and what was pressed is a choice', async () => {
    await openChat()
    await write('Hello')
    await expect.poll(async () => (await shop.story()).length).toBe(1)
    await shop.answer({
      type: 'choices',
      text: 'Which size?',
      options: [
        { id: 's', title: 'Small' },
        { id: 'l', title: 'Large', description: 'two litres' },
      ],
    })
    const large = page.getByRole('button', { name: /Large/ })
    await large.click()
    await expect
      .poll(async () => (await shop.story()).at(-1)?.content)
      .toEqual([{ type: 'choice', id: 'l', title: 'Large', description: 'two litres' }])
    await expect.poll(() => large.isDisabled()).toBe(true)
  })

  test('asks a form and brings its answers', async () => {
    await openChat()
    await write('Hello')
    await expect.poll(async () => (await shop.story()).length).toBe(1)
    await shop.answer({
      type: 'form',
      formId: 'return',
      text: 'Your return',
      fields: [
        { name: 'order', label: 'Order', type: 'text', required: true },
        { name: 'reason', label: 'Reason', type: 'select', options: [{ value: 'late', title: 'Too late' }] },
      ],
    })
    await page.getByLabel('Order').fill('CD-1042')
    await page.getByLabel('Reason').selectOption('late')
    await page.getByRole('button', { name: 'Submit' }).click()
    await expect
      .poll(async () => (await shop.story()).at(-1)?.content)
      .toMatchObject([{ type: 'form', formId: 'return', answers: { order: 'CD-1042', reason: 'late' } }])
  })

  test('loses and doubles nothing when the network is cut and comes back', async () => {
    await openChat()
    await write('before')
    await expect.poll(async () => (await shop.story()).length).toBe(1)
    for (let round = 0; round < 3; round++) {
      shop.wire.cut()
      await write(`cut ${round}`)
      await shop.answer(text(`answer ${round}`))
      await expect.poll(() => page.getByText('No connection').isVisible()).toBe(true)
      shop.wire.mend()
      await expect.poll(() => page.getByText('Sending').count()).toBe(0)
      await expect.poll(async () => (await bubbles()).length).toBe(3 + round * 2)
    }
    const story = (await shop.story()).map(({ content }) => said(content))
    expect(story.toSorted()).toEqual(['answer 0', 'answer 1', 'answer 2', 'before', 'cut 0', 'cut 1', 'cut 2'])
    expect((await bubbles()).toSorted()).toEqual(story.toSorted())
    expect(await page.getByText('Not sent').count()).toBe(0)
  }, 60_000)

  test('sends after a reload what the page before it could not', async () => {
    await openChat()
    await write('first')
    await expect.poll(async () => (await shop.story()).length).toBe(1)
    shop.wire.cut()
    await write('second')
    await expect.poll(() => page.getByText('Sending').count()).toBe(1)
    shop.wire.mend()
    await openChat()
    await expect.poll(() => bubbles()).toEqual(['first', 'second'])
    await expect.poll(async () => (await shop.story()).map(({ content }) => said(content))).toEqual(['first', 'second'])
  }, 60_000)

  test('is the same talk in two tabs', async () => {
    await openChat()
    const other = await context.newPage()
    await openChat('', other)
    await write('from one')
    await expect.poll(() => bubbles(other)).toEqual(['from one'])
    await write('from the other', other)
    await expect.poll(() => bubbles()).toEqual(['from one', 'from the other'])
    expect((await shop.desk.conversations()).items).toHaveLength(1)
  })

  test('uploads a picture, which the desk can download', async () => {
    await openChat()
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
    await page.locator('input[type=file]').setInputFiles({ name: 'kettle.png', mimeType: 'image/png', buffer: png })
    await expect
      .poll(async () => (await shop.story()).at(-1)?.content)
      .toMatchObject([{ type: 'media', kind: 'image', mimeType: 'image/png' }])
    const [message] = await shop.story()
    const file = await shop.desk.media(message?.id ?? '', 0)
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(40)
    await expect.poll(() => page.locator('.bubble img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1)
  })

  test('changes and takes back what was written', async () => {
    await openChat()
    await write('a kettel')
    await expect.poll(() => page.getByRole('button', { name: 'Edit' }).count()).toBe(1)
    await page.getByRole('button', { name: 'Edit' }).click()
    await page.getByRole('textbox', { name: 'Edit' }).fill('a kettle')
    await page.getByRole('log').getByRole('button', { name: 'Save' }).click()
    await expect.poll(async () => (await shop.story()).map(({ content }) => said(content))).toEqual(['a kettle'])
    await expect.poll(() => bubbles()).toEqual(['a kettle'])
    await page.getByRole('button', { name: 'Remove' }).click()
    await expect.poll(async () => (await shop.story())[0]?.deletedAt !== undefined).toBe(true)
    await expect.poll(() => bubbles()).toEqual(['This message was removed'])
  })

  test('shows that somebody is writing, and tells the desk so', async () => {
    await openChat()
    await write('Hello')
    await expect.poll(async () => (await shop.story()).length).toBe(1)
    const [conversation] = (await shop.desk.conversations()).items
    await shop.desk.showTyping(conversation?.id ?? '')
    await expect.poll(() => page.getByText('is typing').isVisible()).toBe(true)
    await input().pressSequentially('I')
    await expect
      .poll(async () => {
        const types: string[] = []
        for await (const { event } of shop.desk.journal()) types.push(event.type)
        return types.includes('conversation.typing')
      })
      .toBe(true)
  })

  test('speaks the language of the visitor, from right to left where it is written so', async () => {
    await context.close()
    await visit('ar-SA')
    await page.goto(shop.url)
    await page.getByRole('button', { name: 'فتح المحادثة' }).click()
    await expect.poll(() => page.getByText('مرحبًا! كيف نساعدك؟').isVisible()).toBe(true)
    expect(await page.locator('crossdesk-chat').getAttribute('dir')).toBe('rtl')
    const launcher = await page.locator('.launcher').boundingBox()
    expect(launcher?.x).toBeLessThan(200)
  })

  test('can be used with the keyboard alone', async () => {
    await page.goto(shop.url)
    await page.getByRole('button', { name: 'Open chat' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => input().evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement)).toBe(true)
    await page.keyboard.type('Hello')
    await page.keyboard.press('Enter')
    await expect.poll(() => bubbles()).toEqual(['Hello'])
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    // What comes now is counted on the button that opens the chat.
    await shop.answer(text('Hello to you'))
    await expect.poll(() => page.getByRole('button', { name: 'Open chat (1)' }).count()).toBe(1)
  })

  test('never runs what somebody writes', async () => {
    await openChat()
    const attack = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script> javascript:alert(1)'
    await write(attack)
    await expect.poll(async () => (await shop.story()).length).toBe(1)
    await shop.answer(text(attack), {
      type: 'card',
      title: attack,
      actions: [{ type: 'url', title: 'Click', url: 'javascript:window.hacked=1' }],
    })
    await expect.poll(async () => (await bubbles()).length).toBe(3)
    expect(await page.evaluate(() => (globalThis as { hacked?: number }).hacked)).toBeUndefined()
    expect(await page.locator('.bubble a[href^=javascript]').count()).toBe(0)
    expect(await page.locator('.bubble img').count()).toBe(0)
  })
})

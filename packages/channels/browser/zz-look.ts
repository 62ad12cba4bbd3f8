import { startChromium } from './chromium.ts'
const base = 'http://127.0.0.1:3977'
const browser = await startChromium()
const conv = (await (await fetch(`${base}/api/conversations?limit=100`)).json()).items
const of = (name: string, account?: string) => conv.find((c: any) => c.customer.name === name && (account === undefined || c.account.name === account))
const emma = of('Emma Clarke', 'San Francisco'), omar = of('عمر الحربي')
const hash = (c: any) => `#/customer/${c.customer.id}/${c.id}`
const steps = process.argv.slice(2)
for (const [w, scheme] of [[1280, 'light'], [1280, 'dark'], [390, 'light'], [390, 'dark']] as const) {
  const page = await browser.newPage({ viewport: { width: w, height: w === 390 ? 844 : 860 }, colorScheme: scheme })
  page.on('pageerror', (e) => console.log('pageerror', e.message))
  page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()))
  await page.goto(`${base}/${hash(emma)}`)
  await page.waitForSelector('.message')
  await page.fill('.writing textarea', 'Hi Emma, I charged your card 4000 0012 3456 7899.\nLeave us five stars and we send you a 10 £ voucher. Our account: DE62 9999 9999 0005 5501 23')
  await page.waitForSelector('.finding').catch(() => console.log('no findings'))
  await page.waitForTimeout(500)
  await page.locator('.finding-mark summary').first().click().catch((e) => console.log('no mark', e.message.slice(0, 80)))
  await page.screenshot({ path: `/tmp/look-${w}-${scheme}-compose.png` })
  if (w === 390) {
    await page.goto(`${base}/#/held`); await page.waitForSelector('.held', { timeout: 5000 }).catch(() => console.log('no held'))
    await page.screenshot({ path: `/tmp/look-${w}-${scheme}-held.png` })
  }
  if (scheme === 'dark') {
    await page.goto(`${base}/${hash(omar)}`); await page.waitForSelector('.message')
    const longText = 'السلام عليكم، رقم بطاقتك 4000001234567899 وصل إلينا. '.repeat(7) + '\nHello again 4000 0012 3456 7899 and more\nحسابنا DE62 9999 9999 0005 5501 23'
    await page.locator('.writing textarea').focus()
    await page.keyboard.insertText(longText)
    await page.waitForTimeout(900)
    await page.screenshot({ path: `/tmp/look-${w}-${scheme}-rtl.png` })
  }
  await page.close()
}
await browser.close()

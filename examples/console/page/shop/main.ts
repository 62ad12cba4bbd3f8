import type { Consent, IdentityProof } from '@crossdesk/channels/webchat/client'
import { defineChatWidget, type ChatWidget } from '@crossdesk/channels/webchat/widget'
import { products, type Product } from './products.ts'
import './shop.css'

const CONSENT = 'fernweh-consent'

/** The parts of the page that are always there. */
function part<E extends HTMLElement>(id: string, type: new () => E): E {
  const element = document.querySelector(`#${id}`)
  if (element instanceof type) return element
  throw new Error(`the page has no ${type.name} #${id}`)
}

const language = part('language', HTMLSelectElement)
const cart: string[] = []
let proof: IdentityProof | undefined
let chat = placeChat()

/** Puts the chat on the page; anew when its language changes. */
function placeChat(): ChatWidget {
  defineChatWidget()
  const element = document.createElement('crossdesk-chat') as ChatWidget
  element.setAttribute('url', `${location.origin}/chat`)
  element.setAttribute('shop', 'fernweh')
  element.lang = language.value
  element.consent = consent()
  element.identity = async () => proof
  document.body.append(element)
  return element
}

function consent(): Consent {
  return { activity: localStorage.getItem(CONSENT) === 'yes' }
}

function showProducts(): void {
  const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' })
  part('products', HTMLElement).append(...products.map((product) => productItem(product, money.format(product.price.amount / 100))))
}

function productItem(product: Product, price: string): HTMLElement {
  const item = document.createElement('li')
  item.className = 'product'
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  picture.setAttribute('viewBox', '0 0 120 120')
  picture.setAttribute('aria-hidden', 'true')
  for (const { path, fill } of product.drawing) {
    const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    shape.setAttribute('d', path)
    shape.setAttribute('fill', fill)
    picture.append(shape)
  }
  const title = document.createElement('h2')
  title.textContent = product.title
  const about = document.createElement('p')
  about.textContent = product.about
  const foot = document.createElement('div')
  foot.className = 'product-foot'
  const buy = document.createElement('button')
  buy.type = 'button'
  buy.textContent = 'Add to cart'
  buy.setAttribute('aria-label', `Add ${product.title} to the cart`)
  buy.addEventListener('click', () => addToCart(product))
  foot.append(price, buy)
  item.append(picture, title, about, foot)
  seenOnce(item, () => chat.track({ type: 'viewed', url: location.href, productIds: [product.id] }))
  return item
}

function addToCart(product: Product): void {
  cart.push(product.id)
  part('cart', HTMLElement).textContent = `Cart: ${cart.length}`
  const amount = cart.reduce((sum, id) => sum + (products.find((other) => other.id === id)?.price.amount ?? 0), 0)
  chat.track({ type: 'cart', url: location.href, productIds: cart, value: { amount, currency: 'EUR' } })
}

/** Calls back when somebody has looked at an element for a second. */
function seenOnce(element: Element, onSeen: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new IntersectionObserver(
    ([entry]) => {
      clearTimeout(timer)
      if (entry?.isIntersecting !== true) return
      timer = setTimeout(() => {
        observer.disconnect()
        onSeen()
      }, 1000)
    },
    { threshold: 0.8 },
  )
  observer.observe(element)
}

function askForConsent(): void {
  const banner = part('consent', HTMLElement)
  banner.hidden = localStorage.getItem(CONSENT) !== null
  banner.addEventListener('click', ({ target }) => {
    const allow = target instanceof HTMLElement ? target.dataset['allow'] : undefined
    if (allow === undefined) return
    localStorage.setItem(CONSENT, allow)
    banner.hidden = true
    chat.chat?.allow(consent())
  })
}

/** A shop's own server proves who its customers are; this one knows a single customer, without a password. */
async function offerSignIn(): Promise<void> {
  const button = part('sign-in', HTMLButtonElement)
  const response = await fetch('/shop/identity')
  if (!response.ok) return
  const emma = (await response.json()) as IdentityProof
  button.hidden = false
  button.addEventListener('click', () => {
    const isIn = proof !== undefined
    proof = isIn ? undefined : emma
    button.textContent = isIn ? 'Sign in as Emma' : 'Sign out'
    if (isIn) chat.chat?.signOut()
    else chat.chat?.signIn()
  })
}

language.addEventListener('change', () => {
  chat.remove()
  chat = placeChat()
  chat.show()
})
showProducts()
askForConsent()
void offerSignIn()

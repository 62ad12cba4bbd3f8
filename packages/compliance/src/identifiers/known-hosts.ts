/** Hosts on which a link leads to a person or a chat: messengers and social networks. */
const MESSENGER_HOSTS = new Set([
  't.me',
  'telegram.me',
  'telegram.org',
  'telegram.dog',
  'wa.me',
  'whatsapp.com',
  'line.me',
  'lin.ee',
  'instagram.com',
  'instagr.am',
  'ig.me',
  'facebook.com',
  'fb.com',
  'fb.me',
  'm.me',
  'messenger.com',
  'discord.gg',
  'discord.com',
  'vk.com',
  'vk.me',
  'ok.ru',
  'zalo.me',
  'viber.com',
  'snapchat.com',
  'tiktok.com',
  'x.com',
  'twitter.com',
  'weibo.com',
  'wechat.com',
  'weixin.qq.com',
  'qq.com',
  'kakao.com',
  'signal.me',
  'signal.group',
  'threads.net',
  'threads.com',
  'linktr.ee',
  'skype.com',
  'join.skype.com',
  'xiaohongshu.com',
  'xhslink.com',
  'douyin.com',
  'kuaishou.com',
  'pinterest.com',
  'max.ru',
  'bip.com',
  'imo.im',
  'truecaller.com',
])

/** Hosts that stand for another address. */
const SHORTENERS = new Set([
  'bit.ly',
  'tinyurl.com',
  'goo.gl',
  'is.gd',
  't.co',
  'ow.ly',
  'cutt.ly',
  'rebrand.ly',
  'shorturl.at',
  't.ly',
  'url.cn',
  't.cn',
  'dwz.cn',
  'suo.im',
  'clck.ru',
  'vk.cc',
  'me2.do',
  'han.gl',
  'buff.ly',
  'rb.gy',
  's.id',
  'bitly.com',
  'tiny.cc',
  'v.gd',
  'lnkd.in',
  'amzn.to',
  'reurl.cc',
])

/** What is known of a host by its name: that it leads to a chat or profile, or that it hides where it leads. */
export function hostEvidence(host: string): 'messenger-link' | 'shortener' | undefined {
  const known = familyOf(host, MESSENGER_HOSTS)
  if (known) return 'messenger-link'
  return familyOf(host, SHORTENERS) ? 'shortener' : undefined
}

/** Whether the host or what it lies under is in the set. */
function familyOf(host: string, hosts: ReadonlySet<string>): boolean {
  for (let from = 0; from >= 0 && from < host.length;) {
    if (hosts.has(host.slice(from))) return true
    const dot = host.indexOf('.', from)
    from = dot < 0 ? -1 : dot + 1
  }
  return false
}

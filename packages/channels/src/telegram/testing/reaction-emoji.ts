/** "ReactionTypeEmoji", emoji; core.telegram.org/bots/api, Bot API 9. */
const REACTIONS: ReadonlySet<string> = new Set(
  (
    '❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 ' +
    '🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡'
  ).split(' '),
)

/** Whether an emoji is one of the platform's reactions. Variation selectors do not count: `❤️` is `❤`. */
export function isReactionEmoji(emoji: string): boolean {
  return REACTIONS.has(emoji.replaceAll('\uFE0F', ''))
}

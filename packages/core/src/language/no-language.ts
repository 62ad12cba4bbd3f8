import type { Word } from './words.ts'

/** Sounds, net slang, units and sizes that people of all languages write. */
const EVERYWHERE = `ok okay okey oke okk k kk okok lol lmao rofl haha hahaha hahahaha hehe hihi jaja jajaja kkk xd omg wtf hmm hmmm hm mm mmm uh um ah ahh oh ohh wow yay yeah yep nope
 eh ugh ooh aww brb btw asap fyi idk imo tbh xx xxx xoxo test testing asdf asdfgh asdfghjkl qwerty qwertz azerty abc abcd xyz null undefined nan
 kg g mg cm mm km ml cl xs xl xxl xxxl`

const VOWELS = /[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿāăąēęěėīįıōőœūůűųơưạ-ỹ]/

/** Tells whether a text's Latin words are no language's: noises, initials, random keys. Prepared once. */
export function createNoLanguageCheck(): (words: readonly Word[], knownWords: number, text: string) => boolean {
  const everywhere = new Set(EVERYWHERE.split(/\s+/))
  return (words, knownWords, text) => {
    if (words.every((word) => everywhere.has(word.text) || word.text.length === 1)) return true
    if (knownWords > 0) return false
    if (words.every((word) => !VOWELS.test(word.text))) return words.length < 3
    return words.length === 1 && isInitials(text.slice(words[0]?.start, words[0]?.end))
  }
}

/** A lone short word in capitals is a code more often than a word. */
function isInitials(written: string): boolean {
  return written.length <= 4 && written === written.toUpperCase() && written !== written.toLowerCase()
}

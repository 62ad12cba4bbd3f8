import { lexicons } from '../src/languages/lexicons.ts'
import { createReader } from '../src/meaning/reader.ts'
import { compileVocabulary } from '../src/meaning/vocabulary.ts'
import { FRAMES } from '../src/meaning/frames/frames.ts'
const r=createReader(lexicons,FRAMES)
for (const a of process.argv.slice(2)) { const [m,l,...t]=a.split('|'); const text=t.join('|'); console.log(text); for (const d of r.read(text,{market:m,language:l})) console.log('   ',d.kind,d.evidence.join('+'),d.disguise,d.confidence,JSON.stringify(text.slice(d.start,d.end)))
 const v=compileVocabulary(l,lexicons.filter(x=>x.language.split('-')[0]===l||x.language==='und'))
 console.log('   hits', v.automaton.scanDisguised(text).map(h=>{const q=v.meanings[h.label] as any; return `${q.type==='concept'?v.concepts[q.concept]:q.type==='number'?'#'+q.digits:q.type+(q.kind??'')}:${text.slice(h.start,h.end)}`}).join(' | ')) }

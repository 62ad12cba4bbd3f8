import { exampleJournal } from './src/metrics/testing/journal.ts'
import { createMetrics } from './src/metrics/create-metrics.ts'
import { createByHand } from './bench/by-hand.ts'
const N=600000,D=864e5
for(const w of (process.argv[2]??'b,h').split(',')){
 const t0=w==='h'?createByHand():createMetrics({timeZone:'Europe/Berlin'}); let ms=0,p=[] as any[],n=0,max=0
 for(const e of exampleJournal({seed:7,conversations:N/15,gapMs:77*D/N*15,from:Date.UTC(2026,0,5)})){p.push(e);if(p.length===20000){const ev=JSON.parse(JSON.stringify(p));const b=performance.now();for(const x of ev)t0.take(x);const d=performance.now()-b;ms+=d;if(d>max)max=d;n+=p.length;p=[];if(n>=N)break}}
 console.log(w,(ms*1000/n).toFixed(2),'us/event; worst piece',max.toFixed(0))
}

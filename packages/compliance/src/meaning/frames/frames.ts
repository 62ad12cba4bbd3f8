import type { Frame } from '../frame.ts'
import { leavingFrames } from './leaving.ts'
import { peopleFrames } from './people.ts'
import { promiseFrames } from './promises.ts'
import { promotionFrames } from './promotion.ts'
import { reviewFrames } from './reviews.ts'
import { rightsFrames } from './rights.ts'

/** All clause frames. */
export const FRAMES: readonly Frame[] = [
  ...leavingFrames,
  ...reviewFrames,
  ...promotionFrames,
  ...rightsFrames,
  ...promiseFrames,
  ...peopleFrames,
]

import type { Simulator } from './simulator.ts'
import { telegramSimulator } from './telegram.ts'
import { whatsAppSimulator } from './whatsapp.ts'

/** Every channel that the command line can simulate. */
export const simulators: readonly Simulator[] = [telegramSimulator, whatsAppSimulator]

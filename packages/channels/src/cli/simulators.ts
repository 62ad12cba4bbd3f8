import type { Simulator } from './simulator.ts'
import { whatsAppSimulator } from './whatsapp.ts'

/** Every channel that the command line can simulate. */
export const simulators: readonly Simulator[] = [whatsAppSimulator]

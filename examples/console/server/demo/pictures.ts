import type { MediumInput } from '@crossdesk/channels/whatsapp/testing'
import { box, ellipse, gradient, paint, wedge, type Colour, type Layer } from './raster.ts'

/** Two shoes on a box, as a photo would show them. */
export function shoes(): MediumInput {
  return photo([
    gradient([236, 229, 218], [214, 203, 188]),
    ellipse(0.5, 0.63, 0.42, 0.05, [186, 173, 156]),
    box(0.14, 0.47, 0.72, 0.16, [196, 122, 74], 0.012),
    box(0.14, 0.44, 0.72, 0.06, [214, 140, 90], 0.012),
    ...shoe(0.17, 0.29, [44, 92, 132]),
    ...shoe(0.5, 0.31, [52, 106, 150]),
  ])
}

function shoe(left: number, top: number, colour: Colour): readonly Layer[] {
  const sole: Colour = [246, 244, 240]
  return [
    box(left, top + 0.11, 0.34, 0.045, sole, 0.02),
    ellipse(left + 0.24, top + 0.1, 0.095, 0.05, colour),
    box(left + 0.01, top + 0.02, 0.17, 0.1, colour, 0.03),
    ellipse(left + 0.06, top + 0.02, 0.05, 0.016, [28, 58, 86]),
    box(left + 0.12, top + 0.035, 0.07, 0.009, sole, 0.004),
    box(left + 0.14, top + 0.058, 0.07, 0.009, sole, 0.004),
    box(left + 0.16, top + 0.081, 0.07, 0.009, sole, 0.004),
  ]
}

/** A rain jacket with a zip that is stuck. */
export function zip(): MediumInput {
  const metal: Colour = [205, 205, 210]
  const teeth = Array.from({ length: 22 }, (_, index): readonly Layer[] => {
    const gap = index < 9 ? 0.05 - index * 0.005 : 0
    const y = 0.02 + index * 0.034
    return [box(0.478 - gap, y, 0.02, 0.016, metal), box(0.502 + gap, y, 0.02, 0.016, metal)]
  })
  return photo([
    gradient([222, 168, 48], [196, 138, 30]),
    box(0, 0, 0.3, 0.75, [206, 152, 40]),
    box(0.452, 0, 0.096, 0.75, [70, 62, 54]),
    wedge(0.5, 0.1, 0.33, [238, 232, 222]),
    ...teeth.flat(),
    box(0.47, 0.3, 0.06, 0.07, [150, 150, 158], 0.012),
    box(0.488, 0.36, 0.024, 0.1, [170, 170, 178], 0.01),
  ])
}

/** A porch with a door mat and nothing on it. */
export function porch(): MediumInput {
  const boards = Array.from({ length: 8 }, (_, index) => box(0, 0.5 + index * 0.033, 1, 0.003, [122, 96, 74]))
  return photo([
    gradient([168, 190, 200], [140, 164, 176]),
    box(0, 0.5, 1, 0.25, [150, 120, 94]),
    ...boards,
    box(0.33, 0.05, 0.34, 0.45, [236, 234, 228]),
    box(0.36, 0.08, 0.28, 0.42, [118, 44, 48], 0.01),
    box(0.39, 0.12, 0.1, 0.14, [98, 34, 38], 0.006),
    box(0.51, 0.12, 0.1, 0.14, [98, 34, 38], 0.006),
    box(0.39, 0.3, 0.1, 0.16, [98, 34, 38], 0.006),
    box(0.51, 0.3, 0.1, 0.16, [98, 34, 38], 0.006),
    ellipse(0.615, 0.3, 0.011, 0.011, [222, 186, 92]),
    box(0.3, 0.56, 0.4, 0.09, [92, 84, 66], 0.01),
    box(0.315, 0.572, 0.37, 0.066, [110, 101, 80], 0.008),
    box(0.79, 0.4, 0.1, 0.14, [178, 92, 60], 0.012),
    ellipse(0.84, 0.33, 0.085, 0.1, [78, 122, 72]),
    ellipse(0.8, 0.37, 0.06, 0.06, [92, 138, 84]),
  ])
}

function photo(layers: readonly Layer[]): MediumInput {
  return { bytes: paint(layers), mimeType: 'image/png' }
}

/** What was done to a text so that it would not be read, as bits. */
export const CUT_PLAIN = 1
export const CUT_ODD = 2
export const CUT_PUNCTUATED = 4
export const LEET = 8
export const LOOK_ALIKE = 16
export const SPLIT = 32
export const REPEATED = 64

/** Any kind of cut. */
export const CUT: number = CUT_PLAIN | CUT_ODD | CUT_PUNCTUATED

/** Marks of Latin letters that no word has, but one that is dressed up. */
export const MANY_MARKS = 3

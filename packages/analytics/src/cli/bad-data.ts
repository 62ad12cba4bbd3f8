/** A file that holds something else than was expected; the message names the place and never what stands there. */
export class BadDataError extends Error {}

/** Compares without telling by its duration how much was right; only the length of the given text shows. */
export function equalsInConstantTime(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length
  for (let index = 0; index < given.length; index++) difference |= given.charCodeAt(index) ^ expected.charCodeAt(index % expected.length)
  return difference === 0
}

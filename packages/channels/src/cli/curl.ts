/** The request as a curl command for a POSIX shell. */
export async function toCurl(request: Request): Promise<string> {
  const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
  const headers = [...request.headers].map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`)
  const body = await request.clone().text()
  return ['curl', '-X', request.method, quote(request.url), ...headers, '--data-binary', quote(body)].join(' ')
}

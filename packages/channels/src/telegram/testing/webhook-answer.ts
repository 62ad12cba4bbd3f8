import { type Arguments, textArgument, toArguments } from './arguments.ts'

/** Methods that work by a call only (server source, WebhookActor.cpp; "Making requests when getting updates"). */
const NOT_BY_ANSWER = /^(?:setwebhook|deletewebhook|close|logout|get.*)$/

/** The method that stands in the answer to a webhook; undefined when there is none ("Making requests when getting updates"). */
export async function readWebhookAnswer(answer: Response): Promise<{ readonly method: string; readonly args: Arguments } | undefined> {
  const isForm = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(answer.headers.get('content-type') ?? '')
  try {
    const args = isForm
      ? toArguments(new URLSearchParams(), undefined, await answer.formData())
      : toArguments(new URLSearchParams(), await answer.json(), undefined)
    const method = textArgument(args, 'method')
    return method === '' || NOT_BY_ANSWER.test(method.toLowerCase()) ? undefined : { method, args }
  } catch {
    // Any other body, such as an empty one or "OK", asks for nothing.
    return undefined
  }
}

import { isCrossdeskError, type JsonObject } from '@crossdesk/core'
import { readBoundedBody } from '../../wire/bounded-body.ts'
import { isObject } from '../../wire/read.ts'
import { MAX_BODY_BYTES } from '../options.ts'
import { invalid, Refusal } from './refusal.ts'

const decoder = new TextDecoder('utf-8', { fatal: true })

/** The body as a JSON object, read no further than {@link MAX_BODY_BYTES}. @throws Refusal `validation`, `payload-too-large` */
export async function readJson(request: Request): Promise<JsonObject> {
  return parseJson(await readBytes(request))
}

/** A body that may be left out. */
export async function readOptionalJson(request: Request): Promise<JsonObject> {
  const bytes = await readBytes(request)
  return bytes.byteLength === 0 ? {} : parseJson(bytes)
}

/** The JSON object in these bytes. @throws Refusal `validation` */
export function parseJson(bytes: Uint8Array): JsonObject {
  let body: unknown
  try {
    body = JSON.parse(decoder.decode(bytes))
  } catch {
    throw invalid('', 'expected JSON in UTF-8')
  }
  if (!isObject(body)) throw invalid('', 'expected a JSON object')
  return body
}

async function readBytes(request: Request): Promise<Uint8Array> {
  try {
    return await readBoundedBody(request, MAX_BODY_BYTES)
  } catch (error) {
    if (isCrossdeskError(error, 'payload-too-large')) throw new Refusal('payload-too-large', error.message)
    throw error
  }
}

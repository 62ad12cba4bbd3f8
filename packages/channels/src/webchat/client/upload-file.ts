import type { Problem, StoredFile } from '../protocol/requests.ts'
import { ChatError } from './chat-requests.ts'

/** Uploads a file as it is. Not with `fetch`, which cannot tell how far it is. @throws ChatError */
export function uploadFile(
  address: string,
  token: string | undefined,
  file: File,
  onProgress?: (share: number) => void,
): Promise<StoredFile> {
  return new Promise((resolve, reject) => {
    const upload = new XMLHttpRequest()
    upload.open('PUT', address)
    upload.responseType = 'json'
    upload.setRequestHeader('content-type', file.type || 'application/octet-stream')
    if (token !== undefined) upload.setRequestHeader('authorization', `Bearer ${token}`)
    upload.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) onProgress?.(loaded / total)
    })
    upload.addEventListener('load', () => {
      if (upload.status < 300) resolve(upload.response as StoredFile)
      else reject(new ChatError((upload.response as Problem | null)?.code ?? 'unavailable', upload.status))
    })
    upload.addEventListener('error', () => reject(new ChatError('offline', 0)))
    upload.send(file)
  })
}

/** Where files lie: pictures of customers, invoices, voice notes. Keys are chosen by the caller and are tenant-scoped. */
export interface BlobStore {
  /** @throws CrossdeskError `payload-too-large` when the bytes exceed `maxBytes` (default 100 MiB); nothing is stored then. */
  put(key: string, body: Uint8Array | ReadableStream<Uint8Array>, options?: BlobOptions): Promise<BlobInfo>
  get(key: string): Promise<{ readonly info: BlobInfo; readonly body: ReadableStream<Uint8Array> } | undefined>
  remove(key: string): Promise<void>
}

/** What is said of a file when it is stored. */
export interface BlobOptions {
  readonly contentType?: string
  readonly maxBytes?: number
}

/** What is known of a stored file. */
export interface BlobInfo {
  readonly key: string
  readonly sizeBytes: number
  readonly contentType?: string
}

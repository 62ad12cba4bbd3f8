/** Bytes to read, as they come. */
export interface ByteSource {
  /** Of the file as it lies on the disk; undefined for the standard input. */
  readonly size: number | undefined
  /** Of these so far. */
  bytesRead(): number
  /** Unpacked. */
  readonly chunks: AsyncIterable<Uint8Array>
}

/** What the command touches. */
export interface Surroundings {
  readFile(path: string): Promise<string>
  writeFile(path: string, text: string): Promise<void>
  /** `-` is the standard input; what ends in `.gz` is unpacked. */
  openBytes(path: string): Promise<ByteSource>
  /** The default export of a module. */
  importDefault(path: string): Promise<unknown>
  write(text: string): void
  writeError(text: string): void
  /** Progress is shown to people only. */
  readonly isTerminal: boolean
  /** Milliseconds, for progress. */
  now(): number
}

/** A file's bytes; none where it cannot be read, as one that was moved away meanwhile. */
export const bytesOf = async (file: Blob): Promise<Uint8Array> =>
  new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));

import { gzipSync } from 'node:zlib';

/** The inverse of `unpackModel`: one gzip of header length, JSON header and sections. No timestamps, so same in, same out. */
export function packModel(kind: string, meta: unknown, sections: Record<string, Uint8Array>): Uint8Array {
  const header = Buffer.from(
    JSON.stringify({
      kind,
      meta,
      sections: Object.entries(sections).map(([name, data]) => ({ name, bytes: data.byteLength })),
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  return gzipSync(Buffer.concat([length, header, ...Object.values(sections)]), { level: 9 });
}

/** The bytes under a typed array. */
export const bytesOf = (array: ArrayBufferView): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

export const linesOf = (lines: readonly string[]): Uint8Array => Buffer.from(lines.join('\n'));

import { z } from 'zod';

const Header = z.object({
  kind: z.string(),
  meta: z.unknown(),
  sections: z.array(z.object({ name: z.string(), bytes: z.number().int().nonnegative() })),
});

/** A weights file, opened: its description and its named byte sections. */
export interface PackedModel {
  meta: unknown;
  /** The bytes of one section, copied so that typed arrays of any width may view them. */
  section(name: string): ArrayBuffer;
  /** A section of UTF-8 lines. */
  lines(name: string): string[];
}

/**
 * Opens a weights file: gzip over a 4-byte little-endian header length, a JSON header, and the sections
 * one after another. `kind` guards against loading a tagger as a parser.
 * Throws when the bytes are not such a file.
 */
export async function unpackModel(bytes: Uint8Array, kind: string): Promise<PackedModel> {
  const data = await gunzip(bytes, kind);
  const headerLength = new DataView(data).getUint32(0, true);
  const header = Header.parse(JSON.parse(decode(data.slice(4, 4 + headerLength))));
  if (header.kind !== kind) {
    throw new Error(`Expected ${kind} weights but the file holds "${header.kind}". Pass the ${kind} file.`);
  }
  const places = new Map<string, [number, number]>();
  let at = 4 + headerLength;
  for (const { name, bytes: length } of header.sections) {
    places.set(name, [at, at + length]);
    at += length;
  }
  if (at !== data.byteLength) {
    throw new Error(`The ${kind} weights are cut short or damaged. Restore the file or retrain (docs/models.md).`);
  }
  const section = (name: string): ArrayBuffer => {
    const place = places.get(name);
    if (!place) throw new Error(`The ${kind} weights have no section "${name}". Retrain them (docs/models.md).`);
    return data.slice(...place);
  };
  return { meta: header.meta, section, lines: (name) => decode(section(name)).split('\n') };
}

async function gunzip(bytes: Uint8Array, kind: string): Promise<ArrayBuffer> {
  try {
    const source = new Blob([new Uint8Array(bytes)]).stream();
    return await new Response(source.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  } catch (cause) {
    throw new Error(`The ${kind} weights are not a readable gzip file. Restore the file from the repository.`, {
      cause,
    });
  }
}

const decode = (data: ArrayBuffer): string => new TextDecoder().decode(data);

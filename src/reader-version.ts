import manifest from '../package.json' with { type: 'json' };

/** Names the reader that made a reading; reports read by another are read again. */
const readerVersion = `entente ${manifest.version}`;

/** The same with a person's own files, by a digest of what is in them; null when there are none. */
export function readerVersionWith(digest: string | null): string {
  return digest === null ? readerVersion : `${readerVersion} with ${digest}`;
}

import manifest from '../package.json' with { type: 'json' };

/** Names the reader that made a reading; reports read by another are read again. */
export const readerVersion = `entente ${manifest.version}`;

/** Signs that turn the direction of text around, or hide it: a report could make words look like others. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text of a report as it may be shown in one line among our own words. */
export function plainText(text: string): string {
  return text.replace(turning, '').replace(/\s+/g, ' ').trim();
}

/** A piece of a line: as `plainText`, but spaces at its ends stay. */
export function plainWords(text: string): string {
  return text.replace(turning, '').replace(/\s+/g, ' ');
}

/** The same length of text, each turning sign shown as a mark: for where offsets count. */
export function markTurning(text: string): string {
  return text.replace(turning, '\u2426');
}

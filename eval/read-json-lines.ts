import { readFileSync } from 'node:fs';

/** The rows of a JSON-lines file; throws with the line's number when one is not JSON. */
export function readJsonLines<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line === '') return [];
      try {
        return [JSON.parse(line) as Row];
      } catch (error) {
        throw new Error(`Line ${index + 1} of ${file} is not JSON: ${String(error)}`);
      }
    });
}

import { readJsonLines } from '../read-json-lines.ts';
import { Count, type WrongRow } from '../result.ts';
import type { Suite } from '../suite.ts';
import { fiveClassOf } from './event-gold.ts';
import { rowReader } from './read-row-events.ts';

interface Row {
  id: string;
  text: string;
  penta: number;
}

const file = 'events-five-classes.jsonl';

/** One class a sentence, by its main event: 0 none, 1 and 2 verbal and material cooperation, 3 and 4 conflict. */
export const devFiveClasses: Suite = {
  name: 'five-classes',
  needs: file,
  run: ({ goldFile, language }) => {
    const read = rowReader(language);
    const four = new Count();
    const all = { right: 0, of: 0 };
    const wrong: WrongRow[] = [];
    for (const { id, text, penta } of readJsonLines<Row>(goldFile(file))) {
      const top = read(text)[0];
      const found = top === undefined ? 0 : fiveClassOf(top.type);
      const right = found === penta;
      all.of += 1;
      if (right) all.right += 1;
      four.add(right && found > 0 ? 1 : 0, found > 0 ? 1 : 0, penta > 0 ? 1 : 0);
      if (!right)
        wrong.push({
          where: id,
          text,
          expected: String(penta),
          found: top === undefined ? '0' : `${found} ${top.type} <${top.pattern}>`,
        });
    }
    return {
      results: [
        four.as('four classes, main event'),
        { measure: 'five classes, main event', kind: 'share', ...all },
      ],
      wrong,
    };
  },
};

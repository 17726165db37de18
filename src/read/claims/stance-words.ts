import { z } from 'zod';
import data from './data/stance-words.json' with { type: 'json' };

const words = z.array(z.string());
const schema = z.strictObject({
  /** Verbs by which a statement is a demand. */
  must: words,
  /** Verbs for what is to come. */
  will: words,
  /** Words for the speaker's own side. */
  own: words,
  /** Verbs for hostile deeds. */
  hostile: words,
  /** Nouns for hostile deeds and those who do them. */
  hostileThings: words,
  /** Verbs that are hostile with such a noun as object. */
  training: words,
  /** Nouns for what one has in mind: to have none denies no deed. */
  attitudes: words,
  /** Verbs that charge somebody with what follows `for` or `as`. */
  charging: words,
});

const read = schema.parse(data);

/** Words that tell what a plain statement does. */
export const stanceWords = {
  must: new Set(read.must),
  will: new Set(read.will),
  own: new Set(read.own),
  hostile: new Set(read.hostile),
  hostileThings: new Set(read.hostileThings),
  training: new Set(read.training),
  attitudes: new Set(read.attitudes),
  charging: new Set(read.charging),
};

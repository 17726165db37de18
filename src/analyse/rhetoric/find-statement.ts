const titled =
  /^(?:(?:full|complete)\s+text\s+of\s+)?(?:the\s+)?(?:\p{L}+\s+){0,2}(?:statement|speech|address|remarks|letter|message|interview|article)\s+(?:of|by|from)\s/iu;
/** The sentence that leads over to the words themselves: "released the following statement:", "the full text reads:". */
const lead = /^[^\n]{0,400}\b(?:following|as follows|full text|reads)\b[^\n]{0,200}?:\s*/im;

/**
 * Where the words begin in a report that gives a statement by one person, as its title says ("Statement by Ana Silva");
 * null when it is none. Only the opening is searched for the sentence that leads over; without one all of it counts.
 */
export function findStatement(title: string, text: string): number | null {
  if (!titled.test(title)) return null;
  const found = lead.exec(text.slice(0, 1500));
  return found === null ? 0 : found.index + found[0].length;
}

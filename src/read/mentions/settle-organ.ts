import { rememberActor } from './actor-memory.ts';
import { isCapitalised } from './head-of-words.ts';
import { fieldOfMinistry } from './organ-words.ts';
import { placeMention, type SettleContext } from './settle-context.ts';
import type { Settled } from './settle-proper.ts';
import type { OrganSlot } from './slot.ts';
import { stateOfWords } from './state-of-words.ts';

/** The mention a ministry, parliament, army … makes; null for a common noun that no state claims. */
export function settleOrgan(context: SettleContext, sentence: number, slot: OrganSlot): Settled | null {
  const { tokens } = context.sentences[sentence]!;
  const at = { sentence, ...slot };
  const { organ } = slot;
  const head = tokens[organ.last]!;
  const kind = organ.subkind === 'media' ? ('outlet' as const) : ('organization' as const);
  if (kind === 'outlet' && (head.deprel === 'compound' || isNamedOutlet(context, sentence, slot)))
    return null;
  const label = organLabel(context, sentence, slot);
  const from = stateOfWords(context, at);
  const before = from === null ? context.memory.byWord.get(label.toLowerCase())?.at(-1) : undefined;
  if (before !== undefined && kind === 'organization')
    return { mention: placeMention(context, at, before, 'short', 0.7), who: before };
  if (from === null) {
    const proper = isCapitalised(head.form) && slot.first > 0 && slot.last > slot.first;
    if (!proper || kind === 'outlet') return null;
    const who = rememberActor(context.memory, { name: label, actor: null, kind, state: null });
    return { mention: placeMention(context, at, who, 'description', 0.5), who };
  }
  const state = from.state === null ? undefined : context.gazetteer.get(from.state);
  const name = `${label} of ${state?.name ?? from.state}`;
  const listed = [name, `${state?.name}'s ${label}`, `${label} of the ${state?.name}`]
    .flatMap((text) => context.gazetteer.lookUp(text))
    .find((entry) => entry.kind === 'organization' || entry.kind === 'outlet');
  const who = rememberActor(
    context.memory,
    listed === undefined
      ? { name, actor: null, kind, state: from.state }
      : { name: listed.name, actor: listed.id, kind: listed.kind, state: listed.state },
    [label.toLowerCase()],
  );
  return { mention: placeMention(context, at, who, 'description', 0.85), who };
}

/** What the organ is called, whichever way round: `Foreign Ministry` for "Ministry of Foreign Affairs". */
function organLabel(context: SettleContext, sentence: number, { first, last, organ }: OrganSlot): string {
  const { tokens } = context.sentences[sentence]!;
  const words = (from: number, to: number) =>
    tokens
      .slice(from, to + 1)
      .map((token) => token.form)
      .join(' ');
  const capital = (text: string) => text.replace(/(?:^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
  if (organ.subkind !== 'ministry') return words(first, last).toLowerCase();
  const field = last > organ.last ? words(organ.last + 2, last) : words(first, organ.first - 1);
  const head = tokens[organ.last]!.lemma.toLowerCase();
  return capital(`${fieldOfMinistry(field)} ${head}`.trim());
}

/** "news agency BelTA", "BelTA news agency": the outlet's own name is the mention. */
function isNamedOutlet(context: SettleContext, sentence: number, { first, last }: OrganSlot): boolean {
  const placed = context.placed[sentence]!;
  return [first - 1, last + 1].some((index) =>
    placed.get(index)?.some((mention) => mention.kind === 'outlet'),
  );
}

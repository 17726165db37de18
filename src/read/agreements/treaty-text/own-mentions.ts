import type { NamedAgreement } from '../named-agreement.ts';
import type { TreatyOutline } from './outline-treaty.ts';

/**
 * Which mentions of a treaty's own text mean the treaty itself: its title, "this Treaty", "the present Agreement", and "the
 * Treaty" where the text calls itself one.
 */
export function findOwnMentions(
  text: string,
  { title }: TreatyOutline,
  mentions: readonly Pick<NamedAgreement, 'start' | 'end'>[],
): Set<number> {
  return new Set(
    mentions.flatMap(({ start, end }, at) => {
      const lead = text.slice(Math.max(0, start - 14), start);
      const isTitle = start < title.end && title.start < end;
      const isPresent = /\b(?:this|the present)\s+$/i.test(lead);
      const isKind = /\bthe\s+$/i.test(lead) && text.slice(start, end).toLowerCase() === title.kind;
      return isTitle || isPresent || isKind ? [at] : [];
    }),
  );
}

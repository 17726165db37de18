import type { NamedAgreement } from '../named-agreement.ts';
import type { TreatyOutline } from './outline-treaty.ts';

/**
 * Which mentions of a treaty's own text mean the treaty itself: its title, and "this Treaty", "the present Agreement"; no
 * other agreement is named like that there.
 */
export function findOwnMentions(
  text: string,
  outline: TreatyOutline,
  mentions: readonly Pick<NamedAgreement, 'start' | 'end'>[],
): Set<number> {
  const { title } = outline;
  return new Set(
    mentions.flatMap(({ start, end }, at) => {
      const inTitle = start < title.end && title.start < end;
      return inTitle || /\b(?:this|the present)\s+$/i.test(text.slice(Math.max(0, start - 14), start))
        ? [at]
        : [];
    }),
  );
}

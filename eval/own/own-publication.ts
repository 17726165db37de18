import type { WrongRow } from '../result.ts';
import type { Suite } from '../suite.ts';

/** When a report appeared, where only its own words tell: the day, or at least bounds that hold the day. */
export const ownPublication: Suite = {
  name: 'own-publication',
  needs: null,
  run: (context) => {
    const day = { right: 0, of: 0 };
    const bounds = { right: 0, of: 0 };
    const wrong: WrongRow[] = [];
    for (const { placed, reading } of context.ownReadings()) {
      const { id, anchor } = placed.gold;
      if (anchor === null) continue;
      const { earliest = null, latest = null, text = '' } = reading.published ?? {};
      const holds = (earliest ?? anchor) <= anchor && anchor <= (latest ?? anchor);
      day.of += 1;
      bounds.of += 1;
      if (earliest === anchor && latest === anchor) day.right += 1;
      if (holds) bounds.right += 1;
      else wrong.push({ where: id, text, expected: anchor, found: `${earliest ?? '…'} to ${latest ?? '…'}` });
    }
    return {
      results: [
        { measure: 'day found', kind: 'share', ...day },
        { measure: 'day within what is said', kind: 'share', ...bounds },
      ],
      wrong,
    };
  },
};

import type { AgreementStanding } from '../../../../src/analyse/standing/agreement-standing.ts';
import type { LedgerAgreement } from '../../../../src/vocabulary/ledger.ts';

/** An agreement as `agreements --json` lists it. */
export interface ListedAgreement extends LedgerAgreement {
  title: string;
  standing: AgreementStanding & { on: string };
}

/** Where its page is, with the day and the sources of the list. */
export function agreementAddress(
  id: string,
  { on, curated }: { on: string | null; curated: boolean },
): string {
  const params = new URLSearchParams({
    ...(on === null ? {} : { on }),
    ...(curated ? { with: 'curated' } : {}),
  }).toString();
  return `/agreement/${encodeURIComponent(id)}${params === '' ? '' : `?${params}`}`;
}

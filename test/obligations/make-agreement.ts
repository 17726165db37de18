import { z } from 'zod';
import { type LedgerAgreement, ledgerAgreementSchema } from '../../src/vocabulary/ledger.ts';
import { days, state } from '../make-case.ts';

const draftSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.string().default('treaty'),
  complete: z.boolean().default(true),
  parties: z.array(z.string()),
  succeeds: z.string().nullable().default(null),
  /** Step, day or `first..last`, who took it, factuality. */
  steps: z.array(z.array(z.string()).min(2).max(4)).default([]),
  terms: z.array(z.tuple([z.string(), z.string()])).default([]),
  provisions: z
    .array(
      z.strictObject({
        article: z.string().nullable(),
        obligation: z.string(),
        occasion: z.string(),
        strength: z.string().default('shall'),
        trigger: z.string().nullable().default(null),
        action: z.string().nullable().default(null),
        area: z.string().nullable().default(null),
        by: z.array(z.string()).default([]),
        to: z.array(z.string()).default([]),
        against: z.array(z.string()).default([]),
        qualifiers: z.array(z.string()).default([]),
        document: z.string().default('record'),
      }),
    )
    .default([]),
});

/** A short note of an agreement → the entry of the ledger, with evidence that only tells whence it is. */
export function makeAgreement(draft: unknown): LedgerAgreement & { complete: boolean } {
  const { id, name, kind, complete, parties, succeeds, steps, terms, provisions } = draftSchema.parse(draft);
  const evidence = (document: string, at: number) => [{ document, start: at, end: at + 1, quote: name }];
  const agreement = ledgerAgreementSchema.parse({
    id,
    names: [name],
    kind,
    parties: parties.map(state),
    status: null,
    steps: steps.map(([step, when, by, factuality], at) => ({
      step,
      by: by ? by.split(',').map(state) : [],
      body: null,
      when: when === '' ? null : days(when!.split('..')[0]!, when!.split('..')[1] ?? when!),
      place: null,
      factuality: factuality ?? 'CT+',
      evidence: evidence(`record of ${id}`, at),
    })),
    terms: terms.map(([kind, value], at) => ({ kind, value, evidence: evidence(`record of ${id}`, at) })),
    provisions: provisions.map(({ document, ...provision }, at) => ({
      ...provision,
      conditional: provision.qualifiers.length > 0 || provision.area !== null,
      timing: null,
      by: provision.by.map(state),
      to: provision.to.map(state),
      against: provision.against.map((who) =>
        who.startsWith('group:')
          ? { name: who.slice(6), actor: null, kind: 'group', state: null }
          : state(who),
      ),
      evidence: evidence(`${document} of ${id}`, at),
    })),
    succeeds,
    evidence: evidence(`record of ${id}`, 0),
  });
  return { ...agreement, complete };
}

import type { Ledger } from '../../../src/vocabulary/ledger.ts';
import { plainText } from './plain-text.ts';

/** A report in a line: outlet, title, date. */
export function sourceLine(id: string, documents: Ledger['documents'] | undefined): string {
  const found = documents?.find((document) => document.id === id);
  if (found === undefined) return id;
  const parts = [found.outlet?.name, found.title, found.published?.value];
  const told = parts.filter((part) => part != null && part !== '').map((part) => plainText(part as string));
  return told.length === 0 ? id : told.join(' · ');
}

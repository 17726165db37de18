import type { GazetteerEntry, Office, Role } from './gazetteer.ts';

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
/** The last day a partial date may mean; `31` for every month is enough to compare. */
const lastDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

/** True when someone in the role held it on some day of the interval; an open or unknown end counts as overlap. */
function isHeldWithin(role: Role, earliest: string | null, latest: string | null): boolean {
  const startsInTime = role.from === null || latest === null || firstDay(role.from) <= latest;
  const endsInTime = role.to === null || earliest === null || lastDay(role.to) >= earliest;
  return startsInTime && endsInTime;
}

/** Who held which office, looked up by office, state or organisation, and time. */
export function makeHoldersOf(entries: readonly GazetteerEntry[]) {
  const byOffice = new Map<string, { entry: GazetteerEntry; role: Role }[]>();
  for (const entry of entries) {
    for (const role of entry.roles) {
      const key = `${role.office} ${role.of}`;
      const held = byOffice.get(key) ?? [];
      held.push({ entry, role });
      byOffice.set(key, held);
    }
  }
  for (const held of byOffice.values())
    held.sort((a, b) => (a.role.from ?? '').localeCompare(b.role.from ?? ''));
  return (
    office: Office,
    of: string,
    earliest: string | null,
    latest: string | null,
  ): readonly GazetteerEntry[] => {
    const held = byOffice.get(`${office} ${of}`) ?? [];
    return [
      ...new Set(held.filter(({ role }) => isHeldWithin(role, earliest, latest)).map(({ entry }) => entry)),
    ];
  };
}

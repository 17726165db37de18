import type { GazetteerEntry, NameUse } from './gazetteer.ts';
import type { Organization } from './organization-schema.ts';
import type { Outlet } from './outlet-schema.ts';

type NamedThing = {
  acronyms?: string[] | undefined;
  aliases?: string[] | undefined;
  seats?: string[] | undefined;
};

function collectNames(
  thing: NamedThing,
  spell: (acronym: string) => string[],
): { text: string; use: NameUse }[] {
  return [
    ...(thing.acronyms ?? []).flatMap(spell).map((text) => ({ text, use: 'acronym' as const })),
    ...(thing.aliases ?? []).map((text) => ({ text, use: 'alias' as const })),
    ...(thing.seats ?? []).map((text) => ({ text, use: 'seat' as const })),
  ];
}

/** An acronym and its other spellings: short ones with stops (`U.N.`), those with a number with a hyphen (`G-7`). */
function spellAcronym(acronym: string): string[] {
  if (/^[A-Z]{2,4}$/.test(acronym)) return [acronym, `${[...acronym].join('.')}.`];
  const numbered = /^([A-Z]{1,3})(\d+)$/.exec(acronym);
  return numbered === null ? [acronym] : [acronym, `${numbered[1]}-${numbered[2]}`];
}

const ID_PREFIX = { organization: 'org', forum: 'forum', group: 'group' } as const;

export function makeOrganizationEntry(organization: Organization): GazetteerEntry {
  return {
    id: `${ID_PREFIX[organization.kind]}:${organization.slug}`,
    kind: organization.kind,
    name: organization.name,
    state: organization.state,
    names: collectNames(organization, spellAcronym),
    wikidata: null,
    roles: [],
    members: organization.members ?? [],
    affiliation: null,
    subkind: organization.subkind,
    domains: [],
  };
}

export function makeOutletEntry(outlet: Outlet): GazetteerEntry {
  return {
    id: `outlet:${outlet.slug}`,
    kind: 'outlet',
    name: outlet.name,
    state: outlet.state,
    names: collectNames(outlet, (acronym) => [acronym]),
    wikidata: null,
    roles: [],
    members: [],
    affiliation: outlet.affiliation,
    subkind: outlet.kind,
    domains: outlet.domains,
  };
}

import type { Parameters } from '../../api/ask.ts';

/** What may be supposed to happen: who does it, to whom. */
export interface EventKind {
  id: string;
  name: string;
  /** What the first field asks for; null when nobody does it. */
  actor: string | null;
  target: string;
  /** The sentence of the question, with the two sides. */
  tell: (actor: string, target: string, words: string) => string;
}

export const eventKinds: readonly EventKind[] = [
  {
    id: 'attack',
    name: 'attack',
    actor: 'Attacker',
    target: 'Attacked',
    tell: (actor, target) => `${actor} attacks ${target}`,
  },
  {
    id: 'threat',
    name: 'threat of attack',
    actor: 'Who threatens',
    target: 'Threatened',
    tell: (actor, target) => `${actor} threatens ${target} with attack`,
  },
  {
    id: 'sanctions',
    name: 'sanctions',
    actor: 'Who imposes them',
    target: 'On whom',
    tell: (actor, target) => `${actor} imposes sanctions on ${target}`,
  },
  {
    id: 'hostilePact',
    name: 'hostile pact',
    actor: 'Who is invited',
    target: 'Against whom',
    tell: (actor, target) => `${actor} is invited to a pact against ${target}`,
  },
  {
    id: 'application',
    name: 'application for membership',
    actor: 'Who applies',
    target: 'To join',
    tell: (actor, target) => `${actor} applies to join ${target}`,
  },
  {
    id: 'trigger',
    name: 'another case, in words',
    actor: null,
    target: 'Whom it befalls',
    tell: (_actor, target, words) => `“${words}” befalls ${target}`,
  },
];

/** The question of an address, as the server is asked it; null while a part of it is missing. */
export function questionOf(view: URLSearchParams): Parameters | null {
  const kind = eventKinds.find(({ id }) => id === view.get('event')) ?? eventKinds[0]!;
  const [actor, target, words] = ['actor', 'target', 'words'].map((name) => (view.get(name) ?? '').trim());
  const rest = {
    on: view.get('on'),
    with: view.get('with'),
    depth: view.get('depth'),
  };
  if (kind.actor === null)
    return target === '' || words === '' ? null : { trigger: words, state: target, ...rest };
  return actor === '' || target === '' ? null : { [kind.id]: `${actor}:${target}`, ...rest };
}

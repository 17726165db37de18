import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useAsOf } from '../view/view-state.ts';

/** The error object every answer may have instead: what failed, why, what to do next. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly hint: string;
  readonly status: number;

  constructor(status: number, { code, message, hint }: { code: string; message: string; hint: string }) {
    super(message);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.hint = hint;
  }
}

export type Parameters = Record<string, string | number | boolean | null | undefined>;

/** An address with its parameters; what is not given is left out. */
export function addressOf(path: string, parameters: Parameters = {}): string {
  const given = Object.entries(parameters).filter(
    ([, value]) => value != null && value !== '' && value !== false,
  );
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return query === '' ? path : `${path}?${query}`;
}

/** @throws ApiProblem for an answer that is an error, or when the server cannot be reached. */
export async function askServer<T>(address: string, init?: RequestInit): Promise<T> {
  const response = await fetch(address, init).catch(() => null);
  if (response === null) {
    throw new ApiProblem(0, {
      code: 'unreachable',
      message: 'The server does not answer.',
      hint: 'Is entente serve still running? Start it again and open the address it prints.',
    });
  }
  const body = (await response.json().catch(() => null)) as { error?: ApiProblem } | null;
  if (response.ok) return body as T;
  throw new ApiProblem(
    response.status,
    body?.error ?? {
      code: 'unreadable',
      message: `The server answered ${response.status}.`,
      hint: 'Try again.',
    },
  );
}

/** A question to the ledger as known on the as-of day of the page; `skip` holds it back. */
export function useAnswer<T>(path: string, parameters: Parameters = {}, options: { skip?: boolean } = {}) {
  const asOf = useAsOf();
  const address = addressOf(path, { asOf, ...parameters });
  return useQuery<T, Error>({
    queryKey: [address],
    queryFn: () => askServer<T>(address),
    enabled: options.skip !== true,
    placeholderData: (previous) => previous,
  });
}

export interface DecisionAsked {
  command: string;
  words: string[];
  options?: Record<string, string>;
}

/** Decides something and asks everything again that may have changed by it. */
export function useDecide() {
  const queries = useQueryClient();
  return useMutation<{ said: string }, Error, DecisionAsked>({
    mutationFn: (decision) =>
      askServer('/api/decisions', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(decision),
      }),
    onSuccess: () => queries.invalidateQueries(),
  });
}

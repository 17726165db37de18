import { dutyWords } from '../analyse/obligations/duty-rules.ts';
import type { Names } from '../analyse/standing/parties-of.ts';
import type { ObligationAnswer } from '../vocabulary/obligation-answer.ts';
import type { LoadedAgreements } from './load-agreements.ts';
import { titlesOf } from './titles-of.ts';

/** The answer with what a page needs to say it in words: duties and states by name, sources by title. */
export function obligationsJson(
  answer: ObligationAnswer,
  names: Names,
  loaded: LoadedAgreements,
): ObligationAnswer {
  const { actor, target } = answer.question;
  const codes = [actor, target, ...answer.duties.flatMap(({ state, owedTo }) => [state, owedTo])];
  const known = [...new Set(codes)].flatMap((code): [string, string][] => {
    const name = code === null ? undefined : names.get(code);
    return code === null || name === undefined ? [] : [[code, name]];
  });
  return {
    ...answer,
    duties: answer.duties.map((duty) => ({ ...duty, words: dutyWords.obligations[duty.obligation] })),
    names: Object.fromEntries(known),
    titles: titlesOf(
      answer.duties.flatMap(({ evidence }) => evidence),
      loaded,
    ),
  };
}

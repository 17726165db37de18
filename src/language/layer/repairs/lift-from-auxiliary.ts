import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';

/** Only function words hang on an auxiliary or copula: a subject that does belongs to its verb. */
export const liftFromAuxiliary: Repair = (sentence) => {
  const { tokens } = sentence;
  const changes = new Map<number, TokenChange>();
  tokens.forEach(({ head, deprel }, index) => {
    const above = tokens[head];
    if (above === undefined || !deprel.startsWith('nsubj') || !/^(?:aux|cop)/.test(above.deprel)) return;
    changes.set(index, { head: above.head });
  });
  return changeTokens(sentence, changes);
};

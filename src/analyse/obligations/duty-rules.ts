import { z } from 'zod';
import { obligationSchema } from '../../vocabulary/obligation.ts';
import { occasionSchema } from '../../vocabulary/provision.ts';
import rules from './data/duty-rules.json' with { type: 'json' };
import words from './data/words.json' with { type: 'json' };
import { type QuestionTrigger, questionTriggerSchema } from './question.ts';

/** Which provisions a question calls on, and between whom. */
const dutyRuleSchema = z.object({
  trigger: questionTriggerSchema,
  obligations: z.array(obligationSchema),
  occasions: z
    .union([z.literal('any'), z.array(occasionSchema)])
    .describe('the cases in which the duty arises here; in others it is listed as not owed'),
  partner: z.enum(['actor', 'target']).describe('to whom it is owed'),
  debtors: z.enum(['others', 'actor', 'all']).describe('others: everyone but actor and target'),
  role: z
    .enum(['duty', 'breach', 'context', 'ally of the attacker'])
    .describe(
      'breach: what the actor does would break it; context: told only of states with a duty to act, for clashes',
    ),
  onlyArisen: z.boolean().default(false).describe('not listed when it does not arise'),
  namesEnemy: z.boolean().default(false).describe('only provisions that name the other side'),
});

export type DutyRule = z.infer<typeof dutyRuleSchema>;

const allRules = z.object({ rules: z.array(dutyRuleSchema) }).parse(rules).rules;

export function rulesFor(trigger: QuestionTrigger): DutyRule[] {
  return allRules.filter((rule) => rule.trigger === trigger);
}

/** Any provision whose case the words name, owed to the state they befall. */
export const wordsRule: DutyRule = {
  trigger: 'words',
  obligations: [...obligationSchema.options],
  occasions: 'any',
  partner: 'target',
  debtors: 'others',
  role: 'duty',
  onlyArisen: true,
  namesEnemy: false,
};

export const dutyWords = z
  .object({
    obligations: z.record(obligationSchema, z.string()),
    occasions: z.record(occasionSchema, z.string()),
    actingAgainst: z.array(obligationSchema).describe('duties to do something against the other side'),
    restraining: z.array(obligationSchema).describe('duties not to do something against a partner'),
    drawingIn: z.array(obligationSchema).describe('duties that make a state a party to the war'),
    emptyWords: z.array(z.string()).describe('words that tell no case from another'),
  })
  .parse(words);

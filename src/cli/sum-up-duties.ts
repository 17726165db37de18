import { dutyWords } from '../analyse/obligations/duty-rules.ts';
import type { Duty, ObligationAnswer } from '../vocabulary/obligation-answer.ts';
import { agreementOf, fill, listSome, nameOf, namesOfDebtor, type Shown } from './fill-lines.ts';
import { groupBy, isMadeLater, shapeOf } from './group-duties.ts';

/** How many lines tell of what is not owed, when not all is asked for. */
const fewNotOwed = 8;
/** Of so many reasons each is told. */
const fewReasons = 3;

/** How many duties are not owed, and why those are not that somebody might expect. */
export function formatNotOwed({ duties, question }: ObligationAnswer, shown: Shown): string[] {
  const refused = duties.filter(({ verdict }) => verdict === 'not owed');
  if (refused.length === 0) return [];
  const { style } = shown;
  const told = refused.filter((duty) => !isMadeLater(agreementOf(duty, shown), duty.state, question.on));
  const groups = groupBy(told, (duty) =>
    [duty.agreement, duty.owedTo, ...shapeOf(duty.reasons.slice(-1), namesOfDebtor(duty, shown))].join(
      '\u0000',
    ),
  );
  const lines = groups
    .slice(0, fewNotOwed)
    .flatMap((group) => fill(tellRefusal(group, shown), '   - ', shown));
  const left = groups.length - fewNotOwed;
  const more = left > 0 ? fill(`and ${left} more like these`, '   - ', shown) : [];
  return [
    [
      `${style.bold('NOT OWED')}  ${tellCount(refused.length, refused.length - told.length)}`,
      ...[...lines, ...more].map(style.dim),
    ].join('\n'),
  ];
}

function tellCount(all: number, later: number): string {
  const count = all === 1 ? 'One duty' : `${all} duties`;
  const made = later === 0 ? '' : later === all ? ', made only later' : `, ${later} of them made only later`;
  return `${count}${made} (--all tells each)`;
}

function tellRefusal(group: readonly Duty[], shown: Shown): string {
  const { owedTo, agreementName } = group[0]!;
  const what = [...new Set(group.map(({ obligation }) => dutyWords.obligations[obligation]))].join(', ');
  const why = [...new Set(group.map(({ reasons }) => reasons.at(-1) ?? ''))];
  const reason = why.length > fewReasons ? 'Not bound on that day.' : why.join(' ');
  return `${listSome(group, shown)} to ${nameOf(owedTo, shown)}: ${what} · ${agreementName}. ${reason}`;
}

/** Clashes that read the same but for whose they are, told once. */
export function formatClashes({ clashes }: ObligationAnswer, shown: Shown): string[] {
  if (clashes.length === 0) return [];
  const groups = groupBy(clashes, ({ state, note }) => shapeOf([note], [nameOf(state, shown)])[0]!);
  const lines = groups.flatMap((group) => {
    const rest = group[0]!.note.replace(`${nameOf(group[0]!.state, shown)}: `, '');
    return fill(`${listSome(group, shown)}: ${rest}`, '   - ', shown);
  });
  return [[shown.style.bold('Clashes'), ...lines].join('\n')];
}

export function formatChain({ chain, duties }: ObligationAnswer, shown: Shown): string[] {
  if (chain.length === 0) return [];
  const groups = groupBy(chain, ({ step, because }) => {
    const { owedTo, verdict, agreement } = duties[because]!;
    return [step, owedTo, verdict, agreement].join('\u0000');
  });
  const lines = groups.flatMap((group) => {
    const { step, because } = group[0]!;
    const { owedTo, verdict, agreementName } = duties[because]!;
    return fill(
      `${listSome(group, shown)} for ${nameOf(owedTo, shown)} (${verdict}; ${agreementName})`,
      `   ${step} `,
      shown,
    );
  });
  return [[shown.style.bold('Who is drawn in, step by step'), ...lines].join('\n')];
}

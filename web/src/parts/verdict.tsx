import './verdict.css';

/** Each judgement with a sign of its own, so that colour alone never tells. */
const signs: Record<string, string> = {
  'in force': '●',
  owed: '●',
  undetermined: '◐',
  'not in force': '○',
  'not owed': '○',
};

/** Whether something binds: in force, owed, undetermined, or not. */
export function Verdict({ is }: { is: string }) {
  return (
    <span className="verdict" data-verdict={is}>
      <span aria-hidden="true">{signs[is] ?? ''} </span>
      {is}
    </span>
  );
}

import { foldWord } from './fold-word.ts';

/** Share of a word's places inside sentences where it has a capital, from which it counts as a name. */
const nameShare = 0.8;

/**
 * Numbers for words, so that texts can be kept as arrays of numbers: one for each form as written, one for what forms
 * are folded to. Learns which words are names from how they are written inside sentences.
 */
export class WordTable {
  private readonly formIds = new Map<string, number>();
  private readonly forms: string[] = [];
  private readonly keyOf: number[] = [];
  private readonly capitalised: boolean[] = [];
  private readonly keyIds = new Map<string, number>();
  private readonly keys: string[] = [];
  private readonly capital: number[] = [];
  private readonly inside: number[] = [];

  /** The number of a form; `isInside` when it does not begin a sentence, so that its capital tells something. */
  add(form: string, isInside: boolean): number {
    let id = this.formIds.get(form);
    if (id === undefined) {
      id = this.forms.length;
      this.formIds.set(form, id);
      this.forms.push(form);
      this.capitalised.push(/^\p{Lu}/u.test(form) && !/-\p{Ll}[^-]*$/u.test(form));
      this.keyOf.push(this.addKey(foldWord(form)));
    }
    if (isInside) {
      const key = this.keyOf[id]!;
      this.inside[key]! += 1;
      if (this.isCapital(id)) this.capital[key]! += 1;
    }
    return id;
  }

  /** The number of a key by itself, such as a whole name. */
  addKey(key: string): number {
    const known = this.keyIds.get(key);
    if (known !== undefined) return known;
    const id = this.keys.length;
    this.keyIds.set(key, id);
    this.keys.push(key);
    this.capital.push(0);
    this.inside.push(0);
    return id;
  }

  get formCount(): number {
    return this.forms.length;
  }

  /** The number of a form that was added; undefined when none was. */
  formOf(form: string): number | undefined {
    return this.formIds.get(form);
  }

  /** Whether a form is written as a name: "Juche", not "Juche-based". */
  isCapital(form: number): boolean {
    return this.capitalised[form]!;
  }

  keyOfForm(form: number): number {
    return this.keyOf[form]!;
  }

  formText(form: number): string {
    return this.forms[form]!;
  }

  keyText(key: number): string {
    return this.keys[key]!;
  }

  /** Whether a key is written as a name inside sentences; one never seen there is none. */
  isName(key: number): boolean {
    return this.inside[key]! > 0 && this.capital[key]! >= nameShare * this.inside[key]!;
  }
}

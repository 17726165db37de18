import { GrowingArray } from './growing-array.ts';

/** What stands between words: no phrase goes across an aside or a sentence end, no name across a comma. */
export const marks = { aside: -1, sentence: -2, comma: -3 } as const;

/** Words of many reports as numbers of forms, with marks between them, and a sentence end after each report. */
export class WordStore {
  private readonly forms = new GrowingArray();
  private readonly starts = new GrowingArray();
  private readonly reportEnds: number[] = [];
  readonly reports: string[] = [];
  /** Words, without breaks. */
  words = 0;
  readonly wordsPerReport: number[] = [];
  private counted = 0;

  addWord(form: number, start: number): void {
    this.forms.push(form);
    this.starts.push(start);
    this.words += 1;
  }

  addMark(mark: keyof typeof marks): void {
    this.forms.push(marks[mark]);
    this.starts.push(-1);
  }

  /** Ends a report; one that gave no word is not counted. */
  endReport(id: string): void {
    if (this.words === this.counted) return;
    this.addMark('sentence');
    this.reports.push(id);
    this.reportEnds.push(this.forms.length);
    this.wordsPerReport.push(this.words - this.counted);
    this.counted = this.words;
  }

  get length(): number {
    return this.forms.length;
  }

  formAt(index: number): number {
    return this.forms.at(index);
  }

  startAt(index: number): number {
    return this.starts.at(index);
  }

  endOfReport(report: number): number {
    return this.reportEnds[report]!;
  }
}

import type { Block } from '../vocabulary/document.ts';

/** What a format's parser finds: the report's text with its blocks, and what the file says about the report. */
export interface ParsedReport {
  text: string;
  /** From markup; null when the format has none, and the lines of the text must tell. */
  blocks: Block[] | null;
  title: string | null;
  outlet: string | null;
  author: string | null;
  /** As written in the file. */
  published: string | null;
  language: string | null;
  url: string | null;
}

import spellings from '../data/spellings.json' with { type: 'json' };
import type { Official } from '../official-schema.ts';
import { spellArabicName } from './arabic-names.ts';
import { spellSyllabicName } from './korean-names.ts';
import { dropMiddleInitials, reverseNameOrder } from './name-order.ts';
import { spellSlavicName } from './slavic-names.ts';

const SLAVIC = new Set<string>(spellings.slavicStates);
const KOREAN = new Set<string>(spellings.koreanStates);
const REVERSED = new Set<string>(spellings.reversedStates);

/** Every spelling of an official's name that a rule gives, without the names already listed. */
export function spellPerson(official: Official, state: string): string[] {
  const listed = [official.name, ...official.aliases].filter((name) => /[A-Za-z]/.test(name));
  const cyrillic = SLAVIC.has(state) || official.native.some((name) => /[\u0400-\u04ff]/.test(name));
  const korean = KOREAN.has(state) || official.native.some((name) => /[\uac00-\ud7a3]/.test(name));
  const found = new Set<string>();
  for (const name of listed) {
    const forms = new Set([name]);
    const shorter = dropMiddleInitials(name);
    if (shorter !== null) forms.add(shorter);
    if (korean || official.nameOrder === 'family-first') {
      for (const form of spellSyllabicName(name, official.family)) forms.add(form);
    }
    for (const form of [...forms]) {
      if (REVERSED.has(state)) {
        const reversed = reverseNameOrder(form, official.family, official.nameOrder);
        if (reversed !== null) forms.add(reversed);
      }
      if (cyrillic) for (const spelled of spellSlavicName(form)) forms.add(spelled);
      for (const spelled of spellArabicName(form)) forms.add(spelled);
    }
    for (const form of forms) found.add(form);
  }
  for (const name of listed) found.delete(name);
  return [...found].filter((name) => name.includes(' '));
}

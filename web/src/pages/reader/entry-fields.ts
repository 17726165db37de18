/** What a person may fill in for each kind of entry: the option of `entente add`, and what it is called here. */
export const entryFields = {
  event: [
    ['type', 'PLOVER type, such as CONSULT'],
    ['initiators', 'Who acts'],
    ['recipients', 'Towards whom'],
    ['on', 'When'],
    ['place', 'Where'],
  ],
  claim: [
    ['speaker', 'Who speaks'],
    ['stance', 'Stance: asserts, denies …'],
  ],
  figure: [
    ['measure', 'What is measured'],
    ['value', 'How much'],
    ['unit', 'Of what'],
    ['of', 'Whose it is'],
    ['on', 'When'],
  ],
  silence: [
    ['who', 'Who is silent'],
    ['about', 'About what'],
  ],
  agreement: [
    ['name', 'Its name'],
    ['parties', 'Its parties'],
    ['step', 'A step taken: signed, ratified …'],
    ['on', 'When'],
  ],
} as const;

export type AddedKind = keyof typeof entryFields;

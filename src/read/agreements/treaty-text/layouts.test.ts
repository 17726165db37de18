import { expect, test } from 'vitest';
import { readDraft } from '../../../../test/read-draft.ts';

const layouts: [string, string, string[], string[], string][] = [
  [
    'articles written "Art. 1.-"',
    `TREATY OF MUTUAL ASSISTANCE BETWEEN THE REPUBLIC OF KENYA AND THE REPUBLIC OF UGANDA

The Republic of Kenya and the Republic of Uganda, wishing to keep the peace between them, have agreed as follows:

Art. 1.- The Contracting Parties shall settle their disputes by peaceful means and shall not use force against each other.

Art. 2.- If one of the Contracting Parties is attacked by a third State, the other Party shall at once give it military assistance.

Art. 3.- This Treaty shall enter into force upon the exchange of the instruments of ratification and shall remain in force for ten years.

Done at Entebbe on 4 May 1994.`,
    ['1 nonaggression standing', '2 defense attack'],
    ['entry into force exchange', 'duration P10Y'],
    'signed 1994-05-04 KEN+UGA Entebbe',
  ],
  [
    'points in Roman figures',
    `AGREEMENT ON CONSULTATION BETWEEN FIJI AND TONGA

The Government of Fiji and the Government of the Kingdom of Tonga, hereinafter the Parties, have agreed as follows:

I. The Parties shall consult each other whenever the security of either of them is threatened.

II. Neither Party shall join an alliance directed against the other.

III. This Agreement shall enter into force on signature. Either Party may denounce it by six months' notice.

Signed at Suva on 9 August 2001.`,
    ['point 1 consultation threat', 'point 2 no-third-party standing'],
    ['entry into force signature', 'denunciation P6M'],
    'signed 2001-08-09 FJI+TON Suva',
  ],
  [
    'bullets of a joint declaration',
    `JOINT DECLARATION OF GHANA AND TOGO ON SECURITY

The President of the Republic of Ghana and the President of the Togolese Republic met in Lomé on 3 March 2015 and declared the following:

• The two sides will consult without delay if the security of either is threatened.
• The two sides will not allow their territory to be used for acts against the other.
• The two sides support the accession of each other to regional organisations.

Adopted at Lomé on 3 March 2015.`,
    ['point 1 consultation threat', 'point 2 no-third-party standing', 'point 3 membership-support standing'],
    [],
    'adopted 2015-03-03 GHA+TGO Lomé',
  ],
  [
    'numbered paragraphs',
    `MUTUAL DEFENCE AGREEMENT BETWEEN PERU AND BOLIVIA

The Parties to this Agreement have agreed as follows:

1. In the event of armed attack on either Party, the other Party shall come to its aid with all means in its power.

2. The Parties shall consult each other on all questions of common security.

3. This Agreement shall remain in force for five years and shall enter into force on the day of signature.

Done at Cusco on 12 June 1999.`,
    ['point 1 defense attack', 'point 2 consultation standing'],
    ['entry into force signature', 'duration P5Y'],
    'signed 1999-06-12 BOL+PER Cusco',
  ],
];

test.each(layouts)('reads %s', async (_, text, provisions, terms, step) => {
  const { agreements } = await readDraft(text, '2020-01-01', 'agreements');
  const own = agreements.find((one) => one.provisions.length > 0)!;
  expect(own.provisions.map((one) => `${one.article} ${one.obligation} ${one.occasion}`)).toEqual(provisions);
  expect(own.terms.map(({ kind, value }) => `${kind} ${value}`)).toEqual(terms);
  expect(
    own.steps.map((one) =>
      [one.step, one.when?.value, one.by.map(({ state }) => state).join('+'), one.place].join(' '),
    ),
  ).toEqual([step]);
});

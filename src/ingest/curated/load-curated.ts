import { buildCurated, type CuratedAgreement } from './build-curated.ts';
import { curatedSchema } from './curated-schema.ts';
import anzusTreaty from './data/anzus-treaty.json' with { type: 'json' };
import arabJointDefence from './data/arab-joint-defence.json' with { type: 'json' };
import australiaPngPukpuk from './data/australia-png-pukpuk.json' with { type: 'json' };
import azerbaijanTurkiye2010 from './data/azerbaijan-turkiye-2010.json' with { type: 'json' };
import chinaDprk1961 from './data/china-dprk-1961.json' with { type: 'json' };
import collectiveSecurityTreaty from './data/collective-security-treaty.json' with { type: 'json' };
import euMutualAssistance from './data/eu-mutual-assistance.json' with { type: 'json' };
import fivePowerDefenceArrangements from './data/five-power-defence-arrangements.json' with { type: 'json' };
import franceGreece2021 from './data/france-greece-2021.json' with { type: 'json' };
import francoGermanAachenTreaty from './data/franco-german-aachen-treaty.json' with { type: 'json' };
import gccJointDefence from './data/gcc-joint-defence.json' with { type: 'json' };
import kensingtonTreaty from './data/kensington-treaty.json' with { type: 'json' };
import liptakoGourmaCharter from './data/liptako-gourma-charter.json' with { type: 'json' };
import manilaPact from './data/manila-pact.json' with { type: 'json' };
import nancyTreaty from './data/nancy-treaty.json' with { type: 'json' };
import northAtlanticTreaty from './data/north-atlantic-treaty.json' with { type: 'json' };
import rioTreaty from './data/rio-treaty.json' with { type: 'json' };
import russiaArmenia1997 from './data/russia-armenia-1997.json' with { type: 'json' };
import russiaBelarusSecurityGuarantees from './data/russia-belarus-security-guarantees.json' with {
  type: 'json',
};
import russiaChina2001 from './data/russia-china-2001.json' with { type: 'json' };
import russiaDprk2000 from './data/russia-dprk-2000.json' with { type: 'json' };
import russiaDprk2024 from './data/russia-dprk-2024.json' with { type: 'json' };
import russiaIran2025 from './data/russia-iran-2025.json' with { type: 'json' };
import saudiPakistan2025 from './data/saudi-pakistan-2025.json' with { type: 'json' };
import shushaDeclaration from './data/shusha-declaration.json' with { type: 'json' };
import ukPoland2026 from './data/uk-poland-2026.json' with { type: 'json' };
import usJapanSecurityTreaty from './data/us-japan-security-treaty.json' with { type: 'json' };
import usMarshallIslandsCompact from './data/us-marshall-islands-compact.json' with { type: 'json' };
import usMicronesiaCompact from './data/us-micronesia-compact.json' with { type: 'json' };
import usPalauCompact from './data/us-palau-compact.json' with { type: 'json' };
import usPhilippinesMutualDefenseTreaty from './data/us-philippines-mutual-defense-treaty.json' with {
  type: 'json',
};
import usRoc1954 from './data/us-roc-1954.json' with { type: 'json' };
import usRokMutualDefenseTreaty from './data/us-rok-mutual-defense-treaty.json' with { type: 'json' };
import ussrDprk1961 from './data/ussr-dprk-1961.json' with { type: 'json' };

const files: readonly unknown[] = [
  anzusTreaty,
  arabJointDefence,
  australiaPngPukpuk,
  azerbaijanTurkiye2010,
  chinaDprk1961,
  collectiveSecurityTreaty,
  euMutualAssistance,
  fivePowerDefenceArrangements,
  franceGreece2021,
  francoGermanAachenTreaty,
  gccJointDefence,
  kensingtonTreaty,
  liptakoGourmaCharter,
  manilaPact,
  nancyTreaty,
  northAtlanticTreaty,
  rioTreaty,
  russiaArmenia1997,
  russiaBelarusSecurityGuarantees,
  russiaChina2001,
  russiaDprk2000,
  russiaDprk2024,
  russiaIran2025,
  saudiPakistan2025,
  shushaDeclaration,
  ukPoland2026,
  usJapanSecurityTreaty,
  usMarshallIslandsCompact,
  usMicronesiaCompact,
  usPalauCompact,
  usPhilippinesMutualDefenseTreaty,
  usRoc1954,
  usRokMutualDefenseTreaty,
  ussrDprk1961,
];

let built: readonly CuratedAgreement[] | null = null;

/** Today's main defence commitments, curated by hand with sources; in order of their ids. */
export function loadCurated(): readonly CuratedAgreement[] {
  built ??= files.map((file) => buildCurated(curatedSchema.parse(file)));
  return built;
}

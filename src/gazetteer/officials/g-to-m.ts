import GAB from '../data/officials/GAB.json' with { type: 'json' };
import GBR from '../data/officials/GBR.json' with { type: 'json' };
import GCC from '../data/officials/GCC.json' with { type: 'json' };
import GEO from '../data/officials/GEO.json' with { type: 'json' };
import GHA from '../data/officials/GHA.json' with { type: 'json' };
import GIN from '../data/officials/GIN.json' with { type: 'json' };
import GMB from '../data/officials/GMB.json' with { type: 'json' };
import GNB from '../data/officials/GNB.json' with { type: 'json' };
import GNQ from '../data/officials/GNQ.json' with { type: 'json' };
import GRC from '../data/officials/GRC.json' with { type: 'json' };
import GRD from '../data/officials/GRD.json' with { type: 'json' };
import GTM from '../data/officials/GTM.json' with { type: 'json' };
import GUY from '../data/officials/GUY.json' with { type: 'json' };
import HND from '../data/officials/HND.json' with { type: 'json' };
import HRV from '../data/officials/HRV.json' with { type: 'json' };
import HTI from '../data/officials/HTI.json' with { type: 'json' };
import HUN from '../data/officials/HUN.json' with { type: 'json' };
import IAEA from '../data/officials/IAEA.json' with { type: 'json' };
import ICC from '../data/officials/ICC.json' with { type: 'json' };
import IDN from '../data/officials/IDN.json' with { type: 'json' };
import IGAD from '../data/officials/IGAD.json' with { type: 'json' };
import IMF from '../data/officials/IMF.json' with { type: 'json' };
import IND from '../data/officials/IND.json' with { type: 'json' };
import INTERPOL from '../data/officials/INTERPOL.json' with { type: 'json' };
import IRL from '../data/officials/IRL.json' with { type: 'json' };
import IRN from '../data/officials/IRN.json' with { type: 'json' };
import IRQ from '../data/officials/IRQ.json' with { type: 'json' };
import ISL from '../data/officials/ISL.json' with { type: 'json' };
import ISR from '../data/officials/ISR.json' with { type: 'json' };
import ITA from '../data/officials/ITA.json' with { type: 'json' };
import JAM from '../data/officials/JAM.json' with { type: 'json' };
import JOR from '../data/officials/JOR.json' with { type: 'json' };
import JPN from '../data/officials/JPN.json' with { type: 'json' };
import KAZ from '../data/officials/KAZ.json' with { type: 'json' };
import KEN from '../data/officials/KEN.json' with { type: 'json' };
import KGZ from '../data/officials/KGZ.json' with { type: 'json' };
import KHM from '../data/officials/KHM.json' with { type: 'json' };
import KIR from '../data/officials/KIR.json' with { type: 'json' };
import KNA from '../data/officials/KNA.json' with { type: 'json' };
import KOR from '../data/officials/KOR.json' with { type: 'json' };
import KWT from '../data/officials/KWT.json' with { type: 'json' };
import LAO from '../data/officials/LAO.json' with { type: 'json' };
import LAS from '../data/officials/LAS.json' with { type: 'json' };
import LBN from '../data/officials/LBN.json' with { type: 'json' };
import LBR from '../data/officials/LBR.json' with { type: 'json' };
import LBY from '../data/officials/LBY.json' with { type: 'json' };
import LCA from '../data/officials/LCA.json' with { type: 'json' };
import LIE from '../data/officials/LIE.json' with { type: 'json' };
import LKA from '../data/officials/LKA.json' with { type: 'json' };
import LSO from '../data/officials/LSO.json' with { type: 'json' };
import LTU from '../data/officials/LTU.json' with { type: 'json' };
import LUX from '../data/officials/LUX.json' with { type: 'json' };
import LVA from '../data/officials/LVA.json' with { type: 'json' };
import MAR from '../data/officials/MAR.json' with { type: 'json' };
import MCO from '../data/officials/MCO.json' with { type: 'json' };
import MDA from '../data/officials/MDA.json' with { type: 'json' };
import MDG from '../data/officials/MDG.json' with { type: 'json' };
import MDV from '../data/officials/MDV.json' with { type: 'json' };
import MEX from '../data/officials/MEX.json' with { type: 'json' };
import MHL from '../data/officials/MHL.json' with { type: 'json' };
import MKD from '../data/officials/MKD.json' with { type: 'json' };
import MLI from '../data/officials/MLI.json' with { type: 'json' };
import MLT from '../data/officials/MLT.json' with { type: 'json' };
import MMR from '../data/officials/MMR.json' with { type: 'json' };
import MNE from '../data/officials/MNE.json' with { type: 'json' };
import MNG from '../data/officials/MNG.json' with { type: 'json' };
import MOZ from '../data/officials/MOZ.json' with { type: 'json' };
import MRT from '../data/officials/MRT.json' with { type: 'json' };
import MUS from '../data/officials/MUS.json' with { type: 'json' };
import MWI from '../data/officials/MWI.json' with { type: 'json' };
import MYS from '../data/officials/MYS.json' with { type: 'json' };
import type { OfficialsFile } from '../official-schema.ts';

/** Officials of states and organisations whose code begins with G TO M. */
// biome-ignore format: one name a line would make this file twice as long.
export const officialsGToM = [
  GAB, GBR, GCC, GEO, GHA, GIN, GMB, GNB, GNQ, GRC, GRD, GTM, GUY, HND, HRV, HTI, HUN, IAEA, ICC, IDN,
  IGAD, IMF, IND, INTERPOL, IRL, IRN, IRQ, ISL, ISR, ITA, JAM, JOR, JPN, KAZ, KEN, KGZ, KHM, KIR, KNA,
  KOR, KWT, LAO, LAS, LBN, LBR, LBY, LCA, LIE, LKA, LSO, LTU, LUX, LVA, MAR, MCO, MDA, MDG, MDV, MEX,
  MHL, MKD, MLI, MLT, MMR, MNE, MNG, MOZ, MRT, MUS, MWI, MYS,
] as readonly OfficialsFile[];

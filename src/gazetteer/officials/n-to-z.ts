import NAM from '../data/officials/NAM.json' with { type: 'json' };
import NATO from '../data/officials/NATO.json' with { type: 'json' };
import NER from '../data/officials/NER.json' with { type: 'json' };
import NGA from '../data/officials/NGA.json' with { type: 'json' };
import NIC from '../data/officials/NIC.json' with { type: 'json' };
import NLD from '../data/officials/NLD.json' with { type: 'json' };
import NOR from '../data/officials/NOR.json' with { type: 'json' };
import NPL from '../data/officials/NPL.json' with { type: 'json' };
import NRU from '../data/officials/NRU.json' with { type: 'json' };
import NZL from '../data/officials/NZL.json' with { type: 'json' };
import OAS from '../data/officials/OAS.json' with { type: 'json' };
import OIC from '../data/officials/OIC.json' with { type: 'json' };
import OMN from '../data/officials/OMN.json' with { type: 'json' };
import OPCW from '../data/officials/OPCW.json' with { type: 'json' };
import OPEC from '../data/officials/OPEC.json' with { type: 'json' };
import OSCE from '../data/officials/OSCE.json' with { type: 'json' };
import OTS from '../data/officials/OTS.json' with { type: 'json' };
import PAK from '../data/officials/PAK.json' with { type: 'json' };
import PAN from '../data/officials/PAN.json' with { type: 'json' };
import PER from '../data/officials/PER.json' with { type: 'json' };
import PHL from '../data/officials/PHL.json' with { type: 'json' };
import PIF from '../data/officials/PIF.json' with { type: 'json' };
import PLW from '../data/officials/PLW.json' with { type: 'json' };
import PNG from '../data/officials/PNG.json' with { type: 'json' };
import POL from '../data/officials/POL.json' with { type: 'json' };
import PRK from '../data/officials/PRK.json' with { type: 'json' };
import PRT from '../data/officials/PRT.json' with { type: 'json' };
import PRY from '../data/officials/PRY.json' with { type: 'json' };
import PSE from '../data/officials/PSE.json' with { type: 'json' };
import QAT from '../data/officials/QAT.json' with { type: 'json' };
import ROU from '../data/officials/ROU.json' with { type: 'json' };
import RUS from '../data/officials/RUS.json' with { type: 'json' };
import RWA from '../data/officials/RWA.json' with { type: 'json' };
import SADC from '../data/officials/SADC.json' with { type: 'json' };
import SAU from '../data/officials/SAU.json' with { type: 'json' };
import SCO from '../data/officials/SCO.json' with { type: 'json' };
import SDN from '../data/officials/SDN.json' with { type: 'json' };
import SEN from '../data/officials/SEN.json' with { type: 'json' };
import SGP from '../data/officials/SGP.json' with { type: 'json' };
import SLB from '../data/officials/SLB.json' with { type: 'json' };
import SLE from '../data/officials/SLE.json' with { type: 'json' };
import SLV from '../data/officials/SLV.json' with { type: 'json' };
import SOM from '../data/officials/SOM.json' with { type: 'json' };
import SRB from '../data/officials/SRB.json' with { type: 'json' };
import SSD from '../data/officials/SSD.json' with { type: 'json' };
import STP from '../data/officials/STP.json' with { type: 'json' };
import SUR from '../data/officials/SUR.json' with { type: 'json' };
import SVK from '../data/officials/SVK.json' with { type: 'json' };
import SVN from '../data/officials/SVN.json' with { type: 'json' };
import SWE from '../data/officials/SWE.json' with { type: 'json' };
import SWZ from '../data/officials/SWZ.json' with { type: 'json' };
import SYC from '../data/officials/SYC.json' with { type: 'json' };
import SYR from '../data/officials/SYR.json' with { type: 'json' };
import TCD from '../data/officials/TCD.json' with { type: 'json' };
import TGO from '../data/officials/TGO.json' with { type: 'json' };
import THA from '../data/officials/THA.json' with { type: 'json' };
import TJK from '../data/officials/TJK.json' with { type: 'json' };
import TKM from '../data/officials/TKM.json' with { type: 'json' };
import TLS from '../data/officials/TLS.json' with { type: 'json' };
import TON from '../data/officials/TON.json' with { type: 'json' };
import TTO from '../data/officials/TTO.json' with { type: 'json' };
import TUN from '../data/officials/TUN.json' with { type: 'json' };
import TUR from '../data/officials/TUR.json' with { type: 'json' };
import TUV from '../data/officials/TUV.json' with { type: 'json' };
import TWN from '../data/officials/TWN.json' with { type: 'json' };
import TZA from '../data/officials/TZA.json' with { type: 'json' };
import UGA from '../data/officials/UGA.json' with { type: 'json' };
import UKR from '../data/officials/UKR.json' with { type: 'json' };
import UN from '../data/officials/UN.json' with { type: 'json' };
import URY from '../data/officials/URY.json' with { type: 'json' };
import USA from '../data/officials/USA.json' with { type: 'json' };
import UZB from '../data/officials/UZB.json' with { type: 'json' };
import VAT from '../data/officials/VAT.json' with { type: 'json' };
import VCT from '../data/officials/VCT.json' with { type: 'json' };
import VEN from '../data/officials/VEN.json' with { type: 'json' };
import VNM from '../data/officials/VNM.json' with { type: 'json' };
import VUT from '../data/officials/VUT.json' with { type: 'json' };
import WB from '../data/officials/WB.json' with { type: 'json' };
import WHO from '../data/officials/WHO.json' with { type: 'json' };
import WSM from '../data/officials/WSM.json' with { type: 'json' };
import WTO from '../data/officials/WTO.json' with { type: 'json' };
import XKX from '../data/officials/XKX.json' with { type: 'json' };
import YEM from '../data/officials/YEM.json' with { type: 'json' };
import ZAF from '../data/officials/ZAF.json' with { type: 'json' };
import ZMB from '../data/officials/ZMB.json' with { type: 'json' };
import ZWE from '../data/officials/ZWE.json' with { type: 'json' };
import type { OfficialsFile } from '../official-schema.ts';

/** Officials of states and organisations whose code begins with N TO Z. */
// biome-ignore format: one name a line would make this file twice as long.
export const officialsNToZ = [
  NAM, NATO, NER, NGA, NIC, NLD, NOR, NPL, NRU, NZL, OAS, OIC, OMN, OPCW, OPEC, OSCE, OTS, PAK, PAN,
  PER, PHL, PIF, PLW, PNG, POL, PRK, PRT, PRY, PSE, QAT, ROU, RUS, RWA, SADC, SAU, SCO, SDN, SEN, SGP,
  SLB, SLE, SLV, SOM, SRB, SSD, STP, SUR, SVK, SVN, SWE, SWZ, SYC, SYR, TCD, TGO, THA, TJK, TKM, TLS,
  TON, TTO, TUN, TUR, TUV, TWN, TZA, UGA, UKR, UN, URY, USA, UZB, VAT, VCT, VEN, VNM, VUT, WB, WHO,
  WSM, WTO, XKX, YEM, ZAF, ZMB, ZWE,
] as readonly OfficialsFile[];

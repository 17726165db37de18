import AFG from '../data/officials/AFG.json' with { type: 'json' };
import AGO from '../data/officials/AGO.json' with { type: 'json' };
import ALB from '../data/officials/ALB.json' with { type: 'json' };
import AND from '../data/officials/AND.json' with { type: 'json' };
import ARE from '../data/officials/ARE.json' with { type: 'json' };
import ARG from '../data/officials/ARG.json' with { type: 'json' };
import ARM from '../data/officials/ARM.json' with { type: 'json' };
import ASEAN from '../data/officials/ASEAN.json' with { type: 'json' };
import ATG from '../data/officials/ATG.json' with { type: 'json' };
import AU from '../data/officials/AU.json' with { type: 'json' };
import AUS from '../data/officials/AUS.json' with { type: 'json' };
import AUT from '../data/officials/AUT.json' with { type: 'json' };
import AZE from '../data/officials/AZE.json' with { type: 'json' };
import BDI from '../data/officials/BDI.json' with { type: 'json' };
import BEL from '../data/officials/BEL.json' with { type: 'json' };
import BEN from '../data/officials/BEN.json' with { type: 'json' };
import BFA from '../data/officials/BFA.json' with { type: 'json' };
import BGD from '../data/officials/BGD.json' with { type: 'json' };
import BGR from '../data/officials/BGR.json' with { type: 'json' };
import BHR from '../data/officials/BHR.json' with { type: 'json' };
import BHS from '../data/officials/BHS.json' with { type: 'json' };
import BIH from '../data/officials/BIH.json' with { type: 'json' };
import BLR from '../data/officials/BLR.json' with { type: 'json' };
import BLZ from '../data/officials/BLZ.json' with { type: 'json' };
import BOL from '../data/officials/BOL.json' with { type: 'json' };
import BRA from '../data/officials/BRA.json' with { type: 'json' };
import BRB from '../data/officials/BRB.json' with { type: 'json' };
import BRN from '../data/officials/BRN.json' with { type: 'json' };
import BTN from '../data/officials/BTN.json' with { type: 'json' };
import BWA from '../data/officials/BWA.json' with { type: 'json' };
import CAF from '../data/officials/CAF.json' with { type: 'json' };
import CAN from '../data/officials/CAN.json' with { type: 'json' };
import CHE from '../data/officials/CHE.json' with { type: 'json' };
import CHL from '../data/officials/CHL.json' with { type: 'json' };
import CHN from '../data/officials/CHN.json' with { type: 'json' };
import CIS from '../data/officials/CIS.json' with { type: 'json' };
import CIV from '../data/officials/CIV.json' with { type: 'json' };
import CMR from '../data/officials/CMR.json' with { type: 'json' };
import COD from '../data/officials/COD.json' with { type: 'json' };
import COE from '../data/officials/COE.json' with { type: 'json' };
import COG from '../data/officials/COG.json' with { type: 'json' };
import COL from '../data/officials/COL.json' with { type: 'json' };
import COM from '../data/officials/COM.json' with { type: 'json' };
import COMMONWEALTH from '../data/officials/COMMONWEALTH.json' with { type: 'json' };
import CPV from '../data/officials/CPV.json' with { type: 'json' };
import CRI from '../data/officials/CRI.json' with { type: 'json' };
import CSTO from '../data/officials/CSTO.json' with { type: 'json' };
import CUB from '../data/officials/CUB.json' with { type: 'json' };
import CYP from '../data/officials/CYP.json' with { type: 'json' };
import CZE from '../data/officials/CZE.json' with { type: 'json' };
import DEU from '../data/officials/DEU.json' with { type: 'json' };
import DJI from '../data/officials/DJI.json' with { type: 'json' };
import DMA from '../data/officials/DMA.json' with { type: 'json' };
import DNK from '../data/officials/DNK.json' with { type: 'json' };
import DOM from '../data/officials/DOM.json' with { type: 'json' };
import DZA from '../data/officials/DZA.json' with { type: 'json' };
import EAEU from '../data/officials/EAEU.json' with { type: 'json' };
import ECOWAS from '../data/officials/ECOWAS.json' with { type: 'json' };
import ECU from '../data/officials/ECU.json' with { type: 'json' };
import EGY from '../data/officials/EGY.json' with { type: 'json' };
import ERI from '../data/officials/ERI.json' with { type: 'json' };
import ESH from '../data/officials/ESH.json' with { type: 'json' };
import ESP from '../data/officials/ESP.json' with { type: 'json' };
import EST from '../data/officials/EST.json' with { type: 'json' };
import ETH from '../data/officials/ETH.json' with { type: 'json' };
import EU from '../data/officials/EU.json' with { type: 'json' };
import FIN from '../data/officials/FIN.json' with { type: 'json' };
import FJI from '../data/officials/FJI.json' with { type: 'json' };
import FRA from '../data/officials/FRA.json' with { type: 'json' };
import FSM from '../data/officials/FSM.json' with { type: 'json' };
import type { OfficialsFile } from '../official-schema.ts';

/** Officials of states and organisations whose code begins with A TO F. */
// biome-ignore format: one name a line would make this file twice as long.
export const officialsAToF = [
  AFG, AGO, ALB, AND, ARE, ARG, ARM, ASEAN, ATG, AU, AUS, AUT, AZE, BDI, BEL, BEN, BFA, BGD, BGR, BHR,
  BHS, BIH, BLR, BLZ, BOL, BRA, BRB, BRN, BTN, BWA, CAF, CAN, CHE, CHL, CHN, CIS, CIV, CMR, COD, COE,
  COG, COL, COM, COMMONWEALTH, CPV, CRI, CSTO, CUB, CYP, CZE, DEU, DJI, DMA, DNK, DOM, DZA, EAEU,
  ECOWAS, ECU, EGY, ERI, ESH, ESP, EST, ETH, EU, FIN, FJI, FRA, FSM,
] as readonly OfficialsFile[];

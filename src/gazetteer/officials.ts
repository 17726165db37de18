import AFG from './data/officials/AFG.json' with { type: 'json' };
import AGO from './data/officials/AGO.json' with { type: 'json' };
import ALB from './data/officials/ALB.json' with { type: 'json' };
import AND from './data/officials/AND.json' with { type: 'json' };
import ARE from './data/officials/ARE.json' with { type: 'json' };
import ARG from './data/officials/ARG.json' with { type: 'json' };
import ARM from './data/officials/ARM.json' with { type: 'json' };
import ASEAN from './data/officials/ASEAN.json' with { type: 'json' };
import ATG from './data/officials/ATG.json' with { type: 'json' };
import AU from './data/officials/AU.json' with { type: 'json' };
import AUS from './data/officials/AUS.json' with { type: 'json' };
import AUT from './data/officials/AUT.json' with { type: 'json' };
import AZE from './data/officials/AZE.json' with { type: 'json' };
import BDI from './data/officials/BDI.json' with { type: 'json' };
import BEL from './data/officials/BEL.json' with { type: 'json' };
import BEN from './data/officials/BEN.json' with { type: 'json' };
import BFA from './data/officials/BFA.json' with { type: 'json' };
import BGD from './data/officials/BGD.json' with { type: 'json' };
import BGR from './data/officials/BGR.json' with { type: 'json' };
import BHR from './data/officials/BHR.json' with { type: 'json' };
import BHS from './data/officials/BHS.json' with { type: 'json' };
import BIH from './data/officials/BIH.json' with { type: 'json' };
import BLR from './data/officials/BLR.json' with { type: 'json' };
import BLZ from './data/officials/BLZ.json' with { type: 'json' };
import BOL from './data/officials/BOL.json' with { type: 'json' };
import BRA from './data/officials/BRA.json' with { type: 'json' };
import BRB from './data/officials/BRB.json' with { type: 'json' };
import BRN from './data/officials/BRN.json' with { type: 'json' };
import BTN from './data/officials/BTN.json' with { type: 'json' };
import BWA from './data/officials/BWA.json' with { type: 'json' };
import CAF from './data/officials/CAF.json' with { type: 'json' };
import CAN from './data/officials/CAN.json' with { type: 'json' };
import CHE from './data/officials/CHE.json' with { type: 'json' };
import CHL from './data/officials/CHL.json' with { type: 'json' };
import CHN from './data/officials/CHN.json' with { type: 'json' };
import CIS from './data/officials/CIS.json' with { type: 'json' };
import CIV from './data/officials/CIV.json' with { type: 'json' };
import CMR from './data/officials/CMR.json' with { type: 'json' };
import COD from './data/officials/COD.json' with { type: 'json' };
import COE from './data/officials/COE.json' with { type: 'json' };
import COG from './data/officials/COG.json' with { type: 'json' };
import COL from './data/officials/COL.json' with { type: 'json' };
import COM from './data/officials/COM.json' with { type: 'json' };
import COMMONWEALTH from './data/officials/COMMONWEALTH.json' with { type: 'json' };
import CPV from './data/officials/CPV.json' with { type: 'json' };
import CRI from './data/officials/CRI.json' with { type: 'json' };
import CSTO from './data/officials/CSTO.json' with { type: 'json' };
import CUB from './data/officials/CUB.json' with { type: 'json' };
import CYP from './data/officials/CYP.json' with { type: 'json' };
import CZE from './data/officials/CZE.json' with { type: 'json' };
import DEU from './data/officials/DEU.json' with { type: 'json' };
import DJI from './data/officials/DJI.json' with { type: 'json' };
import DMA from './data/officials/DMA.json' with { type: 'json' };
import DNK from './data/officials/DNK.json' with { type: 'json' };
import DOM from './data/officials/DOM.json' with { type: 'json' };
import DZA from './data/officials/DZA.json' with { type: 'json' };
import EAEU from './data/officials/EAEU.json' with { type: 'json' };
import ECOWAS from './data/officials/ECOWAS.json' with { type: 'json' };
import ECU from './data/officials/ECU.json' with { type: 'json' };
import EGY from './data/officials/EGY.json' with { type: 'json' };
import ERI from './data/officials/ERI.json' with { type: 'json' };
import ESH from './data/officials/ESH.json' with { type: 'json' };
import ESP from './data/officials/ESP.json' with { type: 'json' };
import EST from './data/officials/EST.json' with { type: 'json' };
import ETH from './data/officials/ETH.json' with { type: 'json' };
import EU from './data/officials/EU.json' with { type: 'json' };
import FIN from './data/officials/FIN.json' with { type: 'json' };
import FJI from './data/officials/FJI.json' with { type: 'json' };
import FRA from './data/officials/FRA.json' with { type: 'json' };
import FSM from './data/officials/FSM.json' with { type: 'json' };
import GAB from './data/officials/GAB.json' with { type: 'json' };
import GBR from './data/officials/GBR.json' with { type: 'json' };
import GCC from './data/officials/GCC.json' with { type: 'json' };
import GEO from './data/officials/GEO.json' with { type: 'json' };
import GHA from './data/officials/GHA.json' with { type: 'json' };
import GIN from './data/officials/GIN.json' with { type: 'json' };
import GMB from './data/officials/GMB.json' with { type: 'json' };
import GNB from './data/officials/GNB.json' with { type: 'json' };
import GNQ from './data/officials/GNQ.json' with { type: 'json' };
import GRC from './data/officials/GRC.json' with { type: 'json' };
import GRD from './data/officials/GRD.json' with { type: 'json' };
import GTM from './data/officials/GTM.json' with { type: 'json' };
import GUY from './data/officials/GUY.json' with { type: 'json' };
import HND from './data/officials/HND.json' with { type: 'json' };
import HRV from './data/officials/HRV.json' with { type: 'json' };
import HTI from './data/officials/HTI.json' with { type: 'json' };
import HUN from './data/officials/HUN.json' with { type: 'json' };
import IAEA from './data/officials/IAEA.json' with { type: 'json' };
import ICC from './data/officials/ICC.json' with { type: 'json' };
import IDN from './data/officials/IDN.json' with { type: 'json' };
import IGAD from './data/officials/IGAD.json' with { type: 'json' };
import IMF from './data/officials/IMF.json' with { type: 'json' };
import IND from './data/officials/IND.json' with { type: 'json' };
import INTERPOL from './data/officials/INTERPOL.json' with { type: 'json' };
import IRL from './data/officials/IRL.json' with { type: 'json' };
import IRN from './data/officials/IRN.json' with { type: 'json' };
import IRQ from './data/officials/IRQ.json' with { type: 'json' };
import ISL from './data/officials/ISL.json' with { type: 'json' };
import ISR from './data/officials/ISR.json' with { type: 'json' };
import ITA from './data/officials/ITA.json' with { type: 'json' };
import JAM from './data/officials/JAM.json' with { type: 'json' };
import JOR from './data/officials/JOR.json' with { type: 'json' };
import JPN from './data/officials/JPN.json' with { type: 'json' };
import KAZ from './data/officials/KAZ.json' with { type: 'json' };
import KEN from './data/officials/KEN.json' with { type: 'json' };
import KGZ from './data/officials/KGZ.json' with { type: 'json' };
import KHM from './data/officials/KHM.json' with { type: 'json' };
import KIR from './data/officials/KIR.json' with { type: 'json' };
import KNA from './data/officials/KNA.json' with { type: 'json' };
import KOR from './data/officials/KOR.json' with { type: 'json' };
import KWT from './data/officials/KWT.json' with { type: 'json' };
import LAO from './data/officials/LAO.json' with { type: 'json' };
import LAS from './data/officials/LAS.json' with { type: 'json' };
import LBN from './data/officials/LBN.json' with { type: 'json' };
import LBR from './data/officials/LBR.json' with { type: 'json' };
import LBY from './data/officials/LBY.json' with { type: 'json' };
import LCA from './data/officials/LCA.json' with { type: 'json' };
import LIE from './data/officials/LIE.json' with { type: 'json' };
import LKA from './data/officials/LKA.json' with { type: 'json' };
import LSO from './data/officials/LSO.json' with { type: 'json' };
import LTU from './data/officials/LTU.json' with { type: 'json' };
import LUX from './data/officials/LUX.json' with { type: 'json' };
import LVA from './data/officials/LVA.json' with { type: 'json' };
import MAR from './data/officials/MAR.json' with { type: 'json' };
import MCO from './data/officials/MCO.json' with { type: 'json' };
import MDA from './data/officials/MDA.json' with { type: 'json' };
import MDG from './data/officials/MDG.json' with { type: 'json' };
import MDV from './data/officials/MDV.json' with { type: 'json' };
import MEX from './data/officials/MEX.json' with { type: 'json' };
import MHL from './data/officials/MHL.json' with { type: 'json' };
import MKD from './data/officials/MKD.json' with { type: 'json' };
import MLI from './data/officials/MLI.json' with { type: 'json' };
import MLT from './data/officials/MLT.json' with { type: 'json' };
import MMR from './data/officials/MMR.json' with { type: 'json' };
import MNE from './data/officials/MNE.json' with { type: 'json' };
import MNG from './data/officials/MNG.json' with { type: 'json' };
import MOZ from './data/officials/MOZ.json' with { type: 'json' };
import MRT from './data/officials/MRT.json' with { type: 'json' };
import MUS from './data/officials/MUS.json' with { type: 'json' };
import MWI from './data/officials/MWI.json' with { type: 'json' };
import MYS from './data/officials/MYS.json' with { type: 'json' };
import NAM from './data/officials/NAM.json' with { type: 'json' };
import NATO from './data/officials/NATO.json' with { type: 'json' };
import NER from './data/officials/NER.json' with { type: 'json' };
import NGA from './data/officials/NGA.json' with { type: 'json' };
import NIC from './data/officials/NIC.json' with { type: 'json' };
import NLD from './data/officials/NLD.json' with { type: 'json' };
import NOR from './data/officials/NOR.json' with { type: 'json' };
import NPL from './data/officials/NPL.json' with { type: 'json' };
import NRU from './data/officials/NRU.json' with { type: 'json' };
import NZL from './data/officials/NZL.json' with { type: 'json' };
import OAS from './data/officials/OAS.json' with { type: 'json' };
import OIC from './data/officials/OIC.json' with { type: 'json' };
import OMN from './data/officials/OMN.json' with { type: 'json' };
import OPCW from './data/officials/OPCW.json' with { type: 'json' };
import OPEC from './data/officials/OPEC.json' with { type: 'json' };
import OSCE from './data/officials/OSCE.json' with { type: 'json' };
import OTS from './data/officials/OTS.json' with { type: 'json' };
import PAK from './data/officials/PAK.json' with { type: 'json' };
import PAN from './data/officials/PAN.json' with { type: 'json' };
import PER from './data/officials/PER.json' with { type: 'json' };
import PHL from './data/officials/PHL.json' with { type: 'json' };
import PIF from './data/officials/PIF.json' with { type: 'json' };
import PLW from './data/officials/PLW.json' with { type: 'json' };
import PNG from './data/officials/PNG.json' with { type: 'json' };
import POL from './data/officials/POL.json' with { type: 'json' };
import PRK from './data/officials/PRK.json' with { type: 'json' };
import PRT from './data/officials/PRT.json' with { type: 'json' };
import PRY from './data/officials/PRY.json' with { type: 'json' };
import PSE from './data/officials/PSE.json' with { type: 'json' };
import QAT from './data/officials/QAT.json' with { type: 'json' };
import ROU from './data/officials/ROU.json' with { type: 'json' };
import RUS from './data/officials/RUS.json' with { type: 'json' };
import RWA from './data/officials/RWA.json' with { type: 'json' };
import SADC from './data/officials/SADC.json' with { type: 'json' };
import SAU from './data/officials/SAU.json' with { type: 'json' };
import SCO from './data/officials/SCO.json' with { type: 'json' };
import SDN from './data/officials/SDN.json' with { type: 'json' };
import SEN from './data/officials/SEN.json' with { type: 'json' };
import SGP from './data/officials/SGP.json' with { type: 'json' };
import SLB from './data/officials/SLB.json' with { type: 'json' };
import SLE from './data/officials/SLE.json' with { type: 'json' };
import SLV from './data/officials/SLV.json' with { type: 'json' };
import SOM from './data/officials/SOM.json' with { type: 'json' };
import SRB from './data/officials/SRB.json' with { type: 'json' };
import SSD from './data/officials/SSD.json' with { type: 'json' };
import STP from './data/officials/STP.json' with { type: 'json' };
import SUR from './data/officials/SUR.json' with { type: 'json' };
import SVK from './data/officials/SVK.json' with { type: 'json' };
import SVN from './data/officials/SVN.json' with { type: 'json' };
import SWE from './data/officials/SWE.json' with { type: 'json' };
import SWZ from './data/officials/SWZ.json' with { type: 'json' };
import SYC from './data/officials/SYC.json' with { type: 'json' };
import SYR from './data/officials/SYR.json' with { type: 'json' };
import TCD from './data/officials/TCD.json' with { type: 'json' };
import TGO from './data/officials/TGO.json' with { type: 'json' };
import THA from './data/officials/THA.json' with { type: 'json' };
import TJK from './data/officials/TJK.json' with { type: 'json' };
import TKM from './data/officials/TKM.json' with { type: 'json' };
import TLS from './data/officials/TLS.json' with { type: 'json' };
import TON from './data/officials/TON.json' with { type: 'json' };
import TTO from './data/officials/TTO.json' with { type: 'json' };
import TUN from './data/officials/TUN.json' with { type: 'json' };
import TUR from './data/officials/TUR.json' with { type: 'json' };
import TUV from './data/officials/TUV.json' with { type: 'json' };
import TWN from './data/officials/TWN.json' with { type: 'json' };
import TZA from './data/officials/TZA.json' with { type: 'json' };
import UGA from './data/officials/UGA.json' with { type: 'json' };
import UKR from './data/officials/UKR.json' with { type: 'json' };
import UN from './data/officials/UN.json' with { type: 'json' };
import URY from './data/officials/URY.json' with { type: 'json' };
import USA from './data/officials/USA.json' with { type: 'json' };
import UZB from './data/officials/UZB.json' with { type: 'json' };
import VAT from './data/officials/VAT.json' with { type: 'json' };
import VCT from './data/officials/VCT.json' with { type: 'json' };
import VEN from './data/officials/VEN.json' with { type: 'json' };
import VNM from './data/officials/VNM.json' with { type: 'json' };
import VUT from './data/officials/VUT.json' with { type: 'json' };
import WB from './data/officials/WB.json' with { type: 'json' };
import WHO from './data/officials/WHO.json' with { type: 'json' };
import WSM from './data/officials/WSM.json' with { type: 'json' };
import WTO from './data/officials/WTO.json' with { type: 'json' };
import XKX from './data/officials/XKX.json' with { type: 'json' };
import YEM from './data/officials/YEM.json' with { type: 'json' };
import ZAF from './data/officials/ZAF.json' with { type: 'json' };
import ZMB from './data/officials/ZMB.json' with { type: 'json' };
import ZWE from './data/officials/ZWE.json' with { type: 'json' };
import type { OfficialsFile } from './official-schema.ts';

/** Every file of `data/officials`, in alphabetical order; a test fails when one is missing. */
export const OFFICIALS = [
  AFG,
  AGO,
  ALB,
  AND,
  ARE,
  ARG,
  ARM,
  ASEAN,
  ATG,
  AU,
  AUS,
  AUT,
  AZE,
  BDI,
  BEL,
  BEN,
  BFA,
  BGD,
  BGR,
  BHR,
  BHS,
  BIH,
  BLR,
  BLZ,
  BOL,
  BRA,
  BRB,
  BRN,
  BTN,
  BWA,
  CAF,
  CAN,
  CHE,
  CHL,
  CHN,
  CIS,
  CIV,
  CMR,
  COD,
  COE,
  COG,
  COL,
  COM,
  COMMONWEALTH,
  CPV,
  CRI,
  CSTO,
  CUB,
  CYP,
  CZE,
  DEU,
  DJI,
  DMA,
  DNK,
  DOM,
  DZA,
  EAEU,
  ECOWAS,
  ECU,
  EGY,
  ERI,
  ESH,
  ESP,
  EST,
  ETH,
  EU,
  FIN,
  FJI,
  FRA,
  FSM,
  GAB,
  GBR,
  GCC,
  GEO,
  GHA,
  GIN,
  GMB,
  GNB,
  GNQ,
  GRC,
  GRD,
  GTM,
  GUY,
  HND,
  HRV,
  HTI,
  HUN,
  IAEA,
  ICC,
  IDN,
  IGAD,
  IMF,
  IND,
  INTERPOL,
  IRL,
  IRN,
  IRQ,
  ISL,
  ISR,
  ITA,
  JAM,
  JOR,
  JPN,
  KAZ,
  KEN,
  KGZ,
  KHM,
  KIR,
  KNA,
  KOR,
  KWT,
  LAO,
  LAS,
  LBN,
  LBR,
  LBY,
  LCA,
  LIE,
  LKA,
  LSO,
  LTU,
  LUX,
  LVA,
  MAR,
  MCO,
  MDA,
  MDG,
  MDV,
  MEX,
  MHL,
  MKD,
  MLI,
  MLT,
  MMR,
  MNE,
  MNG,
  MOZ,
  MRT,
  MUS,
  MWI,
  MYS,
  NAM,
  NATO,
  NER,
  NGA,
  NIC,
  NLD,
  NOR,
  NPL,
  NRU,
  NZL,
  OAS,
  OIC,
  OMN,
  OPCW,
  OPEC,
  OSCE,
  OTS,
  PAK,
  PAN,
  PER,
  PHL,
  PIF,
  PLW,
  PNG,
  POL,
  PRK,
  PRT,
  PRY,
  PSE,
  QAT,
  ROU,
  RUS,
  RWA,
  SADC,
  SAU,
  SCO,
  SDN,
  SEN,
  SGP,
  SLB,
  SLE,
  SLV,
  SOM,
  SRB,
  SSD,
  STP,
  SUR,
  SVK,
  SVN,
  SWE,
  SWZ,
  SYC,
  SYR,
  TCD,
  TGO,
  THA,
  TJK,
  TKM,
  TLS,
  TON,
  TTO,
  TUN,
  TUR,
  TUV,
  TWN,
  TZA,
  UGA,
  UKR,
  UN,
  URY,
  USA,
  UZB,
  VAT,
  VCT,
  VEN,
  VNM,
  VUT,
  WB,
  WHO,
  WSM,
  WTO,
  XKX,
  YEM,
  ZAF,
  ZMB,
  ZWE,
] as readonly OfficialsFile[];

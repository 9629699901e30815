/** Which list a currency code stands on: ISO 4217 as it is, as it once was, or none of these. */
export type CurrencyStandard = 'ISO_4217' | 'ISO_4217_HISTORIC' | 'OTHER';

const listed = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** List One of ISO 4217: codes in use, funds and precious metals included, as of January 2026. */
const current = listed(
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW',
  'CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL',
  'HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA',
  'MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD',
  'RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD',
  'USN UYI UYU UYW UZS VED VES VND VUV WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT XSU XTS XUA XXX',
  'YER ZAR ZMW ZWG',
);

/** List Three: codes that were withdrawn. */
const historic = listed(
  'ADP AFA ALK ANG AOK AON AOR ARA ARP ARY ATS AYM AZM BAD BEC BEF BEL BGJ BGK BGL BGN BOP BRB BRC BRE BRN BRR BUK BYB',
  'BYR CHC CNX CSD CSJ CSK CUC CYP DDM DEM ECS ECV EEK EQE ESA ESB ESP FIM FRF GEK GHC GHP GNE GNS GQE GRD GWE GWP HRD',
  'HRK IEP ILP ILR ISJ ITL LAJ LSM LTL LTT LUC LUF LUL LVL LVR MAF MGF MLF MRO MTL MTP MVQ MXP MZE MZM NIC NLG PEH PEI',
  'PES PLZ PTE RHD ROK ROL RUR SDD SDP SIT SKK SLL SRG STD SUR TJR TMM TPE TRL UAK UGS UGW USS UYN UYP VEB VEF VNC XEU',
  'XFO XFU XRE YDD YUD YUM YUN ZAL ZMK ZRN ZRZ ZWC ZWD ZWL ZWN ZWR',
);

/** Which list a code stands on. */
export function currencyStandard(code: string): CurrencyStandard {
  if (current.has(code)) return 'ISO_4217';
  return historic.has(code) ? 'ISO_4217_HISTORIC' : 'OTHER';
}

/** What may be a code: of whatever is none of ISO's only its form is known. The longest is part of keys. */
const codePattern = /^[A-Z0-9]{3,10}$/;

/** Whether a text is a currency code in its form, which is all that is asked of what is recorded and of what is asked for. */
export const isCurrencyCode = (text: unknown): text is string => typeof text === 'string' && codePattern.test(text);

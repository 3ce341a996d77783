/**
 * ISO 4217 list one: the codes in use by the number of digits behind the point. Not from `Intl`, whose figures
 * differ from the standard's (COP, HUF, IDR, PKR, IQD) and between machines.
 */
const codes: readonly (readonly [digits: number, codes: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
  [
    2,
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY ' +
      'COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS ' +
      'INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR ' +
      'MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP ' +
      'STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG',
  ],
]

const digitsByCode: ReadonlyMap<string, number> = new Map(
  codes.flatMap(([digits, list]) => list.split(' ').map(code => [code, digits] as const)),
)

export const currencies: readonly string[] = [...digitsByCode.keys()].sort()

/** Digits behind the point of a currency's amounts; 2 without a currency or for an unknown one. */
export const minorUnits = (code: string | undefined): number => digitsByCode.get(code ?? '') ?? 2

export const isCurrency = (code: string): boolean => digitsByCode.has(code)

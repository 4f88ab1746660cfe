/** Sports whose pictogram pictures/artwork.ts draws, by the code of taxonomy/sports.json. */
export const DRAWN_SPORTS: string[] = [
  "ATH",
  "SWM",
  "SKB",
  "BKB",
  "SRF",
  "VBV",
  "BTH",
  "CUR",
  "FSK",
  "FBL",
  "JUD",
  "CRD",
  "FEN",
]

/**
 * Words by which people look for the same things, by catalogue language. A group may mix languages:
 * texts that are not translated yet are found by the words of their readers.
 */
const GROUPS: Record<string, string[][]> = {
  en: [
    ["t-shirt", "tee"],
    ["hoodie", "sweatshirt", "hooded sweater"],
    ["beanie", "woolly hat", "bobble hat"],
    ["cap", "baseball cap"],
    ["plush", "mascot", "soft toy", "cuddly toy"],
    ["mug", "cup"],
    ["tote", "shopping bag"],
    ["bottle", "flask"],
    ["poster", "print"],
    ["pin", "badge"],
  ],
  fr: [
    ["t-shirt", "tee-shirt", "maillot"],
    ["sweat à capuche", "hoodie", "sweat"],
    ["bonnet", "beanie"],
    ["casquette", "cap"],
    ["peluche", "mascotte", "doudou"],
    ["mug", "tasse"],
    ["tote bag", "cabas", "sac"],
    ["gourde", "bouteille"],
    ["affiche", "poster"],
    ["pin's", "pins", "épinglette", "badge"],
    ["écharpe", "foulard"],
  ],
  ja: [
    ["Tシャツ", "ティーシャツ", "t-shirt"],
    ["パーカー", "フーディー", "hoodie"],
    ["帽子", "キャップ", "cap"],
    ["ニット帽", "beanie"],
    ["ぬいぐるみ", "マスコット", "plush"],
    ["マグカップ", "マグ", "mug"],
    ["ピンバッジ", "pin"],
    ["マフラー", "scarf"],
  ],
  ar: [
    ["قميص", "تيشيرت", "t-shirt"],
    ["سترة", "هودي", "hoodie"],
    ["قبعة", "كاب", "cap"],
    ["دمية", "تميمة", "plush"],
    ["كوب", "mug"],
    ["وشاح", "scarf"],
  ],
}

/** A language's synonyms as search engines take them: for each expression, all others of its group. */
export function synonymsIn(language: string): Record<string, string[]> {
  const synonyms: Record<string, string[]> = {}
  for (const group of GROUPS[language] ?? []) {
    for (const expression of group) {
      const others = group.filter((other) => other !== expression)
      synonyms[expression] = [...(synonyms[expression] ?? []), ...others]
    }
  }
  return synonyms
}

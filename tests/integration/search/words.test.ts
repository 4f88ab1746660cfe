import { beforeAll, describe, expect, test } from "vitest"
import { onEachEngine } from "./engines"
import { EDITION, namesOf, stockUp } from "./goods"
import { handlesFor, search } from "./searching"

onEachEngine("words", (at) => {
  beforeAll(async () => {
    await stockUp(at)
  })

  const find = async (language: string, q: string) => namesOf(await handlesFor(at, language, q))

  describe("are found", () => {
    test.each([
      ["as they are", "en", "zephyr marathon", ["cap"]],
      ["in another form", "en", "zephyr towels", ["towel"]],
      ["in a description", "en", "breathable zephyr", ["shirt"]],
      ["while they are typed", "en", "zephyr marat", ["cap"]],
      ["by the first letters of a name", "en", "zephyr ju", ["mug"]],
      ["as one word for two", "en", "zephyr tshirt", ["shirt"]],
      ["by a synonym", "en", "zephyr tee", ["shirt"]],
      ["by a synonym of two words", "en", "zephyr hooded sweater", ["hoodie"]],
      ["by the number of a variant", "en", `ZPH-${process.pid}-mug-white-one`, ["mug"]],
      ["by the code of a sport", "en", "zephyr SWM", ["towel"]],
      ["in French", "fr", "casquette zéphyr", ["cap"]],
      ["in French without accents", "fr", "serviette zephyr", ["towel"]],
      ["in French, with a word at the end that says nothing", "fr", "marathon zéphyr de", ["cap"]],
      ["in French by a synonym", "fr", "zephyr hoodie", ["hoodie"]],
      ["in Japanese", "ja", "帽子", ["cap"]],
      ["in Japanese within a run", "ja", "マラソン帽子", ["cap"]],
      ["in Japanese in a description", "ja", "軽い生地", ["shirt"]],
      ["in Arabic with the article", "ar", "تتابع", ["shirt"]],
      ["in English, where nobody has translated them", "ja", "zephyr swimming", ["towel"]],
    ])("%s", async (_how, language, q, expected) => {
      expect((await find(language, q)).slice(0, expected.length)).toEqual(expected)
    })
  })

  describe("are forgiven", () => {
    test.each([
      ["a letter too few", "en", "zephyr marthon", "cap"],
      ["two letters exchanged", "en", "zephyr marahton", "cap"],
      ["a wrong letter, while typing", "en", "zephyr marith", "cap"],
      ["a wrong letter in French", "fr", "zephyr casquerte", "cap"],
    ])("%s", async (_how, language, q, expected) => {
      expect((await find(language, q))[0]).toBe(expected)
    })

    test("but a word that is nobody's finds nothing", async () => {
      expect(await handlesFor(at, "en", "xylograph")).toEqual([])
    })
  })

  test("a language's index does not know another's words", async () => {
    expect(await find("en", "casquette")).toEqual([])
    expect(await find("ja", "serviette")).toEqual([])
  })

  describe("are marked", () => {
    const marks = async (language: string, q: string, options: object = {}) => {
      const { hits } = await search(at, {
        entity: `products_${language}`,
        filters: { q, edition: EDITION },
        search_options: { highlight: { fields: ["title", "description"], ...options } },
      })
      return hits[0]?.highlights
    }

    test.each([
      ["en", "marathon", "Zephyr <mark>marathon</mark> cap"],
      ["fr", "casquette", "<mark>Casquette</mark> Marathon Zéphyr"],
      ["ar", "الماراثون", "قبعة <mark>الماراثون</mark> زفير"],
    ])("in %s", async (language, q, title) => {
      expect((await marks(language, q))?.title).toEqual([title])
    })

    test("with the tags that were asked for, and only fields that have one", async () => {
      const found = await marks("en", "judo", { pre_tag: "[", post_tag: "]" })
      expect(found).toEqual({ title: ["Zephyr [judo] mug"] })
    })
  })
})

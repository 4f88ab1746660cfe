import { describe, expect, test } from "vitest"
import { LANGUAGES } from "~/i18n/languages"
import { helpPage } from "./help.server"
import { isTopic, TOPICS } from "./topics"

const offered = LANGUAGES.filter((language) => language.offered).map(({ code }) => code)

describe.each(TOPICS)("%s", (topic) => {
  const english = helpPage(topic, "en")

  test.each(offered)("says in %s all that it says in English", (language) => {
    const page = helpPage(topic, language)
    const shape = ({ sections }: typeof page) =>
      sections.map(({ text, list }) => [text.length, list?.length ?? 0])
    expect(shape(page)).toEqual(shape(english))
    for (const text of [page.title, page.lead, ...page.sections.flatMap((it) => it.text)]) {
      expect(text.trim()).not.toBe("")
    }
    if (language !== "en") expect(page.lead).not.toBe(english.lead)
  })
})

test("a language without help reads English", () => {
  expect(helpPage("terms", "ja")).toEqual(helpPage("terms", "en"))
})

test.each([undefined, "", "constructor", "Terms", "terms/"])("%s is no topic", (name) => {
  expect(isTopic(name)).toBe(false)
})

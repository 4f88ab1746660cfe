import type { LoaderFunctionArgs } from "@remix-run/node"
import { Link, useLoaderData, type MetaFunction } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { useStore } from "~/components/use-store"
import { helpPage } from "~/help/help.server"
import { isTopic, TOPICS } from "~/help/topics"
import { PUBLIC_PAGE } from "~/lib/headers"
import { describe } from "~/lib/meta"
import { localeOf, origin, wordsOf } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"

export const headers = () => PUBLIC_PAGE

export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const { topic } = params
  if (!isTopic(topic)) throw new Response("no such topic", { status: 404 })
  const page = helpPage(topic, locale.language.code)
  const t = await wordsOf(locale)
  const about = {
    title: `${page.title} · ${t("brand")}`,
    description: page.lead,
    origin: origin(),
    path: pathsOf(locale).help(topic),
  }
  return { topic, page, about }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? describe(data.about) : [])

/** The other pages of help, beside the one that is read. */
function Topics({ current }: { current: string }) {
  const { t } = useTranslation()
  const { paths } = useStore()
  return (
    <nav aria-label={t("helpPages")}>
      <ul className="help-topics">
        {TOPICS.map((topic) => (
          <li key={topic}>
            <Link
              className="plain-link"
              to={paths.help(topic)}
              aria-current={topic === current ? "page" : undefined}
              prefetch="intent"
            >
              {t(`helpTopics.${topic}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export default function Help() {
  const { topic, page } = useLoaderData<typeof loader>()
  return (
    <div className="wrap section help">
      <Topics current={topic} />
      <article className="prose stack">
        <h1>{page.title}</h1>
        <p className="lead">{page.lead}</p>
        {page.sections.map(({ heading, text, list }) => (
          <section key={heading} className="stack tight">
            <h2>{heading}</h2>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {list && (
              <ul className="dots">
                {list.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </article>
    </div>
  )
}

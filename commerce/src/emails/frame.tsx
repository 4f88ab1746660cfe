import { Body } from "@react-email/body"
import { Container } from "@react-email/container"
import { Head } from "@react-email/head"
import { Html } from "@react-email/html"
import { Preview } from "@react-email/preview"
import { Section } from "@react-email/section"
import { Text } from "@react-email/text"
import type { ReactNode } from "react"
import type { StoreLocale } from "../config/locales"
import { BRAND, fieldOf } from "./brand"
import { Head as Masthead } from "./head"
import { SCHEME_CSS, style } from "./style"
import { fill, TEXTS } from "./texts/fill"

interface FrameProps {
  locale: StoreLocale
  /** For the browser's tab and screen readers: the subject. */
  title: string
  /** The one heading of the mail. */
  heading: string
  /** The collection whose colours the head wears; none: the current edition's. */
  edition?: string | null
  /** The line that mailboxes show beside the subject. */
  preview: string
  children: ReactNode
}

/** The page around every mail: language, direction, head, legal line. */
export function Frame({ locale, title, heading, edition, preview, children }: FrameProps) {
  const { footer } = TEXTS[locale.language]
  return (
    <Html lang={locale.tag} dir={locale.dir}>
      <Head>
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style dangerouslySetInnerHTML={{ __html: SCHEME_CSS }} />
      </Head>
      <Body className="paper" style={style.body}>
        <Preview>{preview}</Preview>
        <div role="main">
          <Container className="sheet" style={style.sheet}>
            <Masthead field={fieldOf(edition)} heading={heading} />
            <Section className="pad" style={style.content}>
              {children}
            </Section>
            <Section className="pad" style={style.footer}>
              <Text className="muted" style={style.small}>
                {fill(footer.reason, { brand: BRAND.name })}
              </Text>
              <Text className="muted" style={style.small}>
                {BRAND.legal}
              </Text>
            </Section>
          </Container>
        </div>
      </Body>
    </Html>
  )
}

import { Heading } from "@react-email/heading"
import { Section } from "@react-email/section"
import { BRAND, type Field } from "./brand"
import { headStyle } from "./style"

/** The head of every mail: the name of the shop and the mail's heading, on an edition's field. */
export function Head({ field, heading }: { field: Field; heading: string }) {
  const style = headStyle(field)
  return (
    <>
      <Section className="pad" style={style.field}>
        <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} border={0}>
          <tbody>
            <tr>
              <td style={style.wordmark}>{BRAND.name}</td>
              <td style={style.corner}>
                <table role="presentation" cellPadding={0} cellSpacing={0} border={0}>
                  <tbody>
                    <tr>
                      <td style={style.sun} width={40} height={40} />
                    </tr>
                  </tbody>
                </table>
              </td>
            </tr>
          </tbody>
        </table>
        <Heading as="h1" className="title" style={style.title}>
          {heading}
        </Heading>
      </Section>
      <Section style={style.line} aria-hidden="true" />
    </>
  )
}

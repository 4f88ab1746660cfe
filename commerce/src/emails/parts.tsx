import { Button } from "@react-email/button"
import { Heading } from "@react-email/heading"
import { Text } from "@react-email/text"
import { style } from "./style"

export const Paragraph = ({ children }: { children: string }) => (
  <Text className="ink" style={style.text}>
    {children}
  </Text>
)

export const Small = ({ children }: { children: string }) => (
  <Text className="muted" style={style.small}>
    {children}
  </Text>
)

export const Action = ({ href, children }: { href: string; children: string }) => (
  <Button className="action" href={href} style={style.button}>
    {children}
  </Button>
)

/** A headed block of short lines, such as an address. */
export function Block({ heading, lines }: { heading: string; lines: string[] }) {
  return (
    <>
      <Heading as="h2" className="ink" style={style.heading}>
        {heading}
      </Heading>
      {lines.map((line, at) => (
        <Text key={at} className="ink" style={{ ...style.text, margin: 0 }}>
          <bdi>{line}</bdi>
        </Text>
      ))}
    </>
  )
}

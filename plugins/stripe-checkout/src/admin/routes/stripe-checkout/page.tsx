import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CreditCard } from "@medusajs/icons"
import { Badge, Container, Heading, Tabs, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useSearchParams } from "react-router-dom"
import { Attempts } from "../../components/attempts"
import { Disputes } from "../../components/disputes"
import { GiveBacks } from "../../components/give-backs"
import { ModeBadge } from "../../components/mode-badge"
import { listAttempts, listDisputes, listGiveBacks, QUERY_KEY } from "../../lib/api"
import { useWords } from "../../lib/use-words"

const TABS = {
  give_backs: { status: "failing", list: listGiveBacks, Panel: GiveBacks },
  disputes: { status: "unanswered", list: listDisputes, Panel: Disputes },
  attempts: { status: "stuck", list: listAttempts, Panel: Attempts },
}
type Tab = keyof typeof TABS
const NAMES = Object.keys(TABS) as Tab[]

/** How many of each kind need a person. */
function useCounts() {
  return useQuery({
    queryKey: [QUERY_KEY, "counts"],
    queryFn: async () => {
      const lists = await Promise.all(
        NAMES.map((name) => TABS[name].list({ status: TABS[name].status, limit: 1, offset: 0 })),
      )
      const counts = NAMES.map((name, at) => [name, lists[at]?.count ?? 0] as const)
      return { counts: new Map(counts), mode: lists[0]?.mode }
    },
  })
}

/** What the shop could not bring to an end without a person. */
export default function StripeCheckoutPage() {
  const { t } = useWords()
  const [params, setParams] = useSearchParams()
  const asked = params.get("tab") as Tab
  const tab = NAMES.includes(asked) ? asked : "give_backs"
  const { data } = useCounts()
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <div>
          <Heading level="h1">{t("page.heading")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("page.intro")}
          </Text>
        </div>
        {data?.mode && <ModeBadge mode={data.mode} />}
      </div>
      <Tabs value={tab} onValueChange={(next) => setParams({ tab: next })}>
        <Tabs.List className="px-6 py-3">
          {NAMES.map((name) => (
            <Tabs.Trigger key={name} value={name} className="gap-x-2">
              {t(`tab.${name}`)}
              {Boolean(data?.counts.get(name)) && (
                <Badge size="2xsmall" color="red">
                  {data?.counts.get(name)}
                </Badge>
              )}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {NAMES.map((name) => {
          const { Panel } = TABS[name]
          return (
            <Tabs.Content key={name} value={name}>
              <Panel />
            </Tabs.Content>
          )
        })}
      </Tabs>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "title",
  translationNs: "stripe-checkout", // read from the source text: no constant will do
  icon: CreditCard,
})

import { Button, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { QUERY_KEY, retryGiveBack } from "../lib/api"
import { useWords } from "../lib/use-words"

/** Tries to give money back now, and says how it went. */
export function RetryButton({ id }: { id: string }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const { mutate, isPending } = useMutation({
    mutationFn: () => retryGiveBack(id),
    onSuccess: ({ give_back: debt }) => {
      if (debt.done_at) toast.success(t("retry.done"))
      else toast.warning(t("retry.refused", { error: debt.last_error ?? "" }))
    },
    onError: () => toast.error(t("retry.failed")),
    onSettled: () => queries.invalidateQueries({ queryKey: [QUERY_KEY] }),
  })
  return (
    <Button size="small" variant="secondary" isLoading={isPending} onClick={() => mutate()}>
      {t("retry.action")}
    </Button>
  )
}

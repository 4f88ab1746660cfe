import { DistributedTransaction, TransactionOrchestrator } from "@medusajs/framework/orchestration"

// Medusa looks every workflow up in `workflow_execution` before it begins it, nested ones too: 17 queries
// of a checkout. Those that it does not store can have no row there.
const load = DistributedTransaction.loadTransaction.bind(DistributedTransaction)

DistributedTransaction.loadTransaction = async (workflowId, transactionId, options) =>
  TransactionOrchestrator.getWorkflowOptions(workflowId)?.store
    ? load(workflowId, transactionId, options)
    : null

/** Pages of help, in the order of the foot of the page. */
export const TOPICS = ["delivery", "returns", "contact", "privacy", "terms"] as const
export type Topic = (typeof TOPICS)[number]

export const isTopic = (name: string | undefined): name is Topic =>
  TOPICS.some((topic) => topic === name)

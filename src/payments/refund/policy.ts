/** sent: the money has left us and is on its way · returned: it came back, and is still owed */
export const refundStates = ["queued", "sent", "settled", "returned", "refused", "dropped"] as const;

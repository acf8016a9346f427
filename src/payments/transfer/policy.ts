/** waiting: for the owner's account, or for its 72 hours · queued: with the provider · dropped: a chargeback took it */
export const transferStates = ["waiting", "queued", "made", "refused", "dropped"] as const;

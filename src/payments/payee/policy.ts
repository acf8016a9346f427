/** new: no account yet · pending: the provider still asks for something · active: money may be sent · restricted: it may not */
export const payeeStates = ["new", "pending", "active", "restricted"] as const;
export type PayeeState = (typeof payeeStates)[number];

/** After a change of the account nothing is sent for so long: whoever really owns it has time to object. */
export const changeHoldHours = 72;

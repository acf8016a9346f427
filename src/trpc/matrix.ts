/**
 * Who may call what: one row for every procedure, one column for every kind of asker. "yes", or the status of the no.
 * A procedure without a row fails the tests, and so does a cell that is not true.
 *
 * visitor: not signed in · stranger: signed in, never knocked · applicant: has knocked · suspended
 * member, greeter, gatekeeper, steward: of the network asked about · owner, manager, analyst: of the brand that owns it
 * elsewhere: owner of another network and of another brand
 */
export const roles = [
  "visitor",
  "stranger",
  "applicant",
  "suspended",
  "member",
  "greeter",
  "gatekeeper",
  "steward",
  "owner",
  "manager",
  "analyst",
  "elsewhere",
] as const;
export type Role = (typeof roles)[number];

// biome-ignore format: a table is read down its columns
export const matrix: Record<string, string> = {
  //                                visitor strang applic suspen member greete gateke stewar owner  manage analys elsewh
  "identity.person.me":            "yes     yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes",
  "identity.person.mine":          "401     yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes",
  "identity.person.personas":      "yes     yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes",
  "identity.person.update":        "401     yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes",
  "identity.signIn.where":         "yes     yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes",
  "identity.signIn.ownPath":       "yes     yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes",
  "identity.brand.mine":          "401     yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes",
  "identity.brand.show":          "yes     yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes",
  "identity.brand.invitation":    "401     yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes",
  "identity.brand.get":           "401     404    404    404    404    404    404    404    yes    yes    yes    404",
  "identity.brand.team":          "401     404    404    404    404    404    404    404    yes    yes    yes    404",
  "identity.brand.create":        "401     yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes",
  "identity.brand.accept":        "401     409    409    409    yes    409    409    409    409    409    409    409",
  "identity.brand.update":        "401     404    404    404    404    404    404    404    yes    yes    403    404",
  "identity.brand.invite":        "401     404    404    404    404    404    404    404    yes    403    403    404",
  "identity.brand.revokeInvitation":"401     404    404    404    404    404    404    404    yes    403    403    404",
  "identity.brand.appoint":       "401     404    404    404    404    404    404    404    yes    403    403    404",
  "identity.brand.dismiss":       "401     404    404    404    404    404    404    404    yes    403    403    404",
  "identity.brand.leave":         "401     404    404    404    404    404    404    404    409    yes    yes    404",
  "identity.session.list":         "401     yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes",
  "identity.session.revoke":       "401     404    404    404    yes    404    404    404    404    404    404    404",
  "identity.session.revokeEvery":  "401     yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes",

  "networks.network.door":        "yes     yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes",
  "networks.network.list":        "yes     yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes",
  "networks.network.mine":        "401     yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes",
  "networks.network.possibleOwners":"401     yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes",
  "networks.network.found":       "401     yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes",
  "networks.network.update":      "401     404    404    403    403    403    403    yes    yes    yes    404    404",
  "networks.network.updateGate":  "401     404    404    403    403    403    403    yes    yes    yes    404    404",
  "networks.desk.get":            "401     404    404    403    403    yes    yes    yes    yes    yes    404    404",
  "networks.template.list":       "401     yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes",
  "networks.draft.list":          "401     yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes",
  "networks.draft.get":           "401     404    404    404    yes    404    404    404    404    404    404    404",
  "networks.draft.save":          "401     404    404    404    yes    404    404    404    404    404    404    404",
  "networks.draft.discard":       "401     404    404    404    yes    404    404    404    404    404    404    404",
  "networks.branding.change":     "401     404    404    403    403    403    403    yes    yes    yes    404    404",
  "networks.landing.get":         "401     404    404    403    403    403    403    yes    yes    yes    404    404",
  "networks.landing.arrange":     "401     404    404    403    403    403    403    yes    yes    yes    404    404",
  "networks.charter.list":        "401     404    404    403    yes    yes    yes    yes    yes    yes    404    404",
  "networks.charter.changes":     "401     404    404    403    yes    yes    yes    yes    yes    yes    404    404",
  "networks.charter.amend":       "401     404    404    403    403    403    403    yes    yes    yes    404    404",
  "networks.membership.request":     "401     yes    409    409    409    409    409    409    yes    yes    yes    yes",
  "networks.membership.accept":    "401     404    409    409    409    409    409    409    404    404    404    404",
  "networks.membership.withdraw":  "401     404    yes    409    409    409    409    409    404    404    404    404",
  "networks.membership.leave":     "401     404    409    yes    yes    yes    yes    409    404    404    404    404",
  "networks.membership.update":    "401     404    404    403    yes    yes    yes    yes    403    403    404    404",
  "networks.membership.applications": "401  404    404    403    403    403    yes    yes    yes    yes    404    404",
  "networks.membership.helpers":   "401     404    404    403    403    403    yes    yes    yes    yes    404    404",
  "networks.membership.approve":   "401     404    404    403    403    403    yes    yes    yes    yes    404    404",
  "networks.membership.refuse":    "401     404    404    403    403    403    yes    yes    yes    yes    404    404",
  "networks.membership.assign":    "401     404    404    403    403    403    yes    yes    yes    yes    404    404",
  "networks.membership.list":      "401     404    404    403    403    403    yes    yes    yes    yes    404    404",
  "networks.membership.appoint":   "401     404    404    403    403    403    403    yes    yes    yes    404    404",
  "networks.membership.suspend":   "401     404    404    403    403    403    403    yes    yes    yes    404    404",
  "networks.membership.restore":   "401     404    404    403    403    403    403    yes    yes    yes    404    404",
  "networks.membership.remove":    "401     404    404    403    403    403    403    yes    yes    yes    404    404",
  "networks.invitation.show":      "yes     yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes",
  "networks.invitation.list":      "401     404    404    403    403    403    yes    yes    yes    yes    404    404",
  "networks.invitation.create":    "401     404    404    403    403    403    yes    yes    yes    yes    404    404",
  "networks.invitation.revoke":    "401     404    404    403    403    403    yes    yes    yes    yes    404    404",
};

import { createHash } from "node:crypto";
import { recordOf } from "@/identity/domain/policy";
import type { demoRecords, domainSteps, domains, verificationSteps, verifications } from "@/identity/tables";
import { verificationLife } from "@/identity/verification/lifecycle";
import { verification } from "@/identity/verification/move";
import { paperScope } from "@/identity/verification/reads";
import { timersOf } from "@/platform/life";
import type { files } from "@/platform/tables";
import { emailOf, idOf } from "./addresses";
import type { Timer } from "./door-rows";
import { spanOf } from "./moments";
import { paperText } from "./paper";
import { brandId, personId, type Rows } from "./people-rows";
import { brands } from "./town";

const day = spanOf("1d");
const operator = personId(emailOf("Marta Ekström", "trellis"));

const proofs = brands.flatMap(({ slug, proof, people }) => {
  const owner = people.find(({ role }) => role === "owner");
  return proof && owner ? [{ slug, ...proof, owner: personId(emailOf(owner.name, slug)) }] : [];
});
type Proof = (typeof proofs)[number];

/** The papers of those who wait for an operator; their bytes are put where files are kept by whoever fills the town. */
export const papers = proofs.flatMap(({ slug, owner, waits, legalName, registration }) =>
  waits
    ? [{ id: idOf("file", slug), slug, owner, name: waits.paper, bytes: paperText(legalName, registration) }]
    : [],
);

export const paperRows = (now: number): Rows<typeof files> =>
  papers.map(({ id, slug, owner, bytes }) => ({
    id,
    scope: paperScope(brandId(slug)),
    contentType: "application/pdf",
    bytes: bytes.byteLength,
    createdBy: owner,
    createdAt: new Date(now - spanOf("27h")),
  }));

const verificationId = (slug: string) => idOf("verification", slug);
/** An operator reads papers within two days. */
const decidedAt = ({ sent, waits }: Proof, now: number) =>
  waits ? null : new Date(now - spanOf(sent) + 1.4 * day);

export const verificationRows = (now: number): Rows<typeof verifications> =>
  proofs.map((proof) => ({
    id: verificationId(proof.slug),
    brandId: brandId(proof.slug),
    state: proof.waits ? ("submitted" as const) : ("confirmed" as const),
    legalName: proof.legalName,
    registration: proof.registration,
    papers: papers.filter(({ slug }) => slug === proof.slug).map(({ id, name }) => ({ fileId: id, name })),
    submittedAt: new Date(now - spanOf(proof.sent)),
    decidedAt: decidedAt(proof, now),
    createdAt: new Date(now - spanOf(proof.sent)),
  }));

export const verificationStepRows = (now: number): Rows<typeof verificationSteps> =>
  proofs.flatMap((proof) => {
    const step = (move: string, by: string, createdAt: Date) => ({
      id: idOf("step", verificationId(proof.slug), move),
      subjectId: verificationId(proof.slug),
      move,
      by,
      createdAt,
    });
    const decided = decidedAt(proof, now);
    return [
      step("submit", proof.owner, new Date(now - spanOf(proof.sent))),
      ...(decided ? [step("confirm", operator, decided)] : []),
    ];
  });

export const verificationTimers = (now: number): Timer[] =>
  proofs
    .filter(({ waits }) => waits)
    .flatMap(({ slug, sent }) =>
      timersOf(verificationLife, "submitted").map(({ move, seconds }) => ({
        id: verificationId(slug),
        move,
        at: now - spanOf(sent) + seconds * 1000,
        of: verification,
      })),
    );

const domainOf = (proof: Proof, now: number) => ({
  id: idOf("domain", proof.slug),
  brandId: brandId(proof.slug),
  name: proof.domain,
  token: createHash("sha256").update(proof.domain).digest("hex").slice(0, 32),
  state: "verified" as const,
  answer: "found" as const,
  checkedAt: new Date(now - day / 4),
  verifiedAt: new Date(now - spanOf(proof.sent) + day / 24),
  createdAt: new Date(now - spanOf(proof.sent)),
});

export const domainRows = (now: number): Rows<typeof domains> => proofs.map((proof) => domainOf(proof, now));

export const domainStepRows = (now: number): Rows<typeof domainSteps> =>
  proofs.map((proof) => {
    const { id, verifiedAt } = domainOf(proof, now);
    return {
      id: idOf("step", id, "verify"),
      subjectId: id,
      move: "verify",
      by: proof.owner,
      createdAt: verifiedAt,
    };
  });

/** What the town's DNS answers. */
export const recordRows = (now: number): Rows<typeof demoRecords> =>
  proofs.map((proof) => {
    const { host, value } = recordOf(domainOf(proof, now));
    return { name: host, value };
  });

import { describe, expect, test } from "vitest";
import { written } from "@/testing/export";
import { readMembersImport } from "./read-members";
import { Parcel } from "./schema";

const read = async (csv: string | Buffer, mapping?: Parameters<typeof readMembersImport>[1]) => {
  const reading = await readMembersImport(await written(csv, "members.csv"), mapping);
  expect(Parcel.parse(reading.parcel)).toEqual(reading.parcel);
  return reading;
};
const told = ({ parcel }: { parcel: Parcel }) =>
  parcel.problems.map(({ place, sentence }) => `${place}: ${sentence}`);

describe("a members list", () => {
  test("columns are guessed by their words, and people come in with their basis", async () => {
    const reading = await read(
      "E-mail address,Full name,Job title,Member since,Legal basis,Shoe size\nAda@Example.org,Ada Lund,Digs,2024-05-31,Consent,38\n",
    );
    expect(reading.mapping).toEqual({
      email: "E-mail address",
      name: "Full name",
      headline: "Job title",
      joined: "Member since",
      basis: "Legal basis",
    });
    expect(reading.sample).toEqual([["Ada@Example.org", "Ada Lund", "Digs", "2024-05-31", "Consent", "38"]]);
    expect(reading.parcel).toEqual({
      source: "members",
      people: [
        {
          key: "members:person:ada@example.org",
          name: "Ada Lund",
          email: "ada@example.org",
          headline: "Digs",
          joinedAt: new Date("2024-05-31T00:00:00.000Z"),
          basis: "consent",
          bot: false,
        },
      ],
      spaces: [],
      threads: [],
      leftOut: [],
      problems: [],
    });
  });

  test.each([
    [
      "Vorname;E-Mail-Adresse;Beitritt;Rechtsgrundlage\nÄnne;a@e.org;3.4.2024;Einwilligung\nB;b@e.org;13.5.2024;Vertrag",
    ],
    [
      "Prénom;Courriel;Date d’adhésion;Base légale\nÄnne;a@e.org;3/4/2024;Consentement\nB;b@e.org;13/5/2024;Contrat",
    ],
    [
      "Nombre;Correo electrónico;Fecha de alta;Base legal\nÄnne;a@e.org;3/4/2024;Consentimiento\nB;b@e.org;13/5/2024;Contrato",
    ],
  ])("a list in another language is guessed alike", async (csv) => {
    const { parcel } = await read(csv);
    expect(told({ parcel })).toEqual([]);
    expect(parcel.people).toMatchObject([
      { name: "Änne", email: "a@e.org", basis: "consent", joinedAt: new Date("2024-04-03T00:00:00.000Z") },
      { name: "B", email: "b@e.org", basis: "contract" },
    ]);
  });

  test.each([
    ["semicolons and a byte mark", "\uFEFFEmail;Name;Basis\nada@e.org;Lund, Ada;contract\n"],
    ["tabs", "Email\tName\tBasis\nada@e.org\tLund, Ada\tcontract"],
    ["line ends of Windows", 'Email,Name,Basis\r\n\r\nada@e.org,"Lund, Ada",contract\r\n'],
    [
      "two bytes a letter",
      Buffer.concat([
        Buffer.from([255, 254]),
        Buffer.from("Email;Name;Basis\nada@e.org;Lund, Ada;contract", "utf16le"),
      ]),
    ],
  ])("%s are read", async (_, csv) => {
    const { parcel } = await read(csv);
    expect(parcel.people).toMatchObject([{ email: "ada@e.org", name: "Lund, Ada", basis: "contract" }]);
  });

  test("letters of old Excel keep their dots", async () => {
    const { parcel } = await read(Buffer.from("Email;Name;Basis\njo@e.org;Jörg;contract", "latin1"));
    expect(parcel.people[0]?.name).toBe("Jörg");
  });

  test("what is wrong is told by its line, also below a row of two lines", async () => {
    const reading = await read(
      [
        "Email,Name,Joined,Basis",
        'ada@e.org,"Ada',
        'Lund",2024-05-31,consent',
        "not-a-mail,Bo,,consent",
        "ADA@e.org,Ada again,,consent",
        "cy@e.org,Cy,yesterday,legitimate interest",
        ",Nobody,,consent",
        "di@e.org,Di,,because",
        "ed@e.org,Ed,,",
      ].join("\n"),
    );
    expect(reading.parcel.people.map(({ email, basis }) => [email, basis])).toEqual([
      ["ada@e.org", "consent"],
      ["cy@e.org", "legitimate interest"],
    ]);
    expect(told(reading)).toEqual([
      "line 4: “not-a-mail” is not an e-mail address.",
      "line 5: ada@e.org stands in line 2 already; that one counts.",
      "line 6: “yesterday” is no date that we can tell; the member comes in without it. Best: 2024-05-31.",
      "line 7: This row has no e-mail, so nobody could be invited.",
      "line 8: “because” is no consent basis. Write contract, consent or legitimate interest.",
      "line 9: The consent basis is missing. Write contract, consent or legitimate interest.",
    ]);
    expect(reading.parcel.leftOut).toContainEqual({ what: "rows without a consent basis", count: 2 });
  });

  test("nobody comes in before the basis is said, for each or for all", async () => {
    const csv = "Email,Name\nada@e.org,Ada";
    const without = await read(csv);
    expect(without.parcel.people).toEqual([]);
    expect(told(without)).toEqual([
      "line 1: Say on which basis you hold these members: choose a column, or one basis for the whole list.",
    ]);
    const { parcel } = await read(csv, { ...without.mapping, everyone: "contract" });
    expect(parcel.people).toMatchObject([{ email: "ada@e.org", basis: "contract" }]);
  });

  test.each([
    ["3/4/2024", "25/4/2024", "2024-04-03"],
    ["3/4/2024", "4/25/2024", "2024-03-04"],
    ["3/4/2024", "3.4.2024", undefined],
    ["3.4.2024", "", "2024-04-03"],
    ["2024-04-03T23:30:00-02:00", "", "2024-04-04"],
    ["2024-02-30", "", undefined],
  ])("%s beside %s is %s", async (date, other, day) => {
    const { parcel } = await read(`Email,Joined,Basis\nada@e.org,${date},consent\nbo@e.org,${other},consent`);
    expect(parcel.people[0]?.joinedAt?.toISOString().slice(0, 10)).toBe(day);
  });

  test("a column that is not there is named with those that are", async () => {
    await expect(read("Email,Name\na@e.org,A", { email: "Mail" })).rejects.toThrow(
      "The list has no column “Mail”. Its columns are Email, Name.",
    );
  });

  test("what is no list is refused", async () => {
    await expect(read("")).rejects.toThrow("This is no members list");
    await expect(read("Dear all")).rejects.toThrow("This is no members list");
    await expect(readMembersImport("/nowhere.csv")).rejects.toThrow("There is no file at /nowhere.csv.");
  });
});

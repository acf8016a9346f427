import { open } from "node:fs/promises";
import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import { Refused } from "@/platform/errors";
import { type DayOrder, dateColumn, orderColumn } from "../column/date";
import { guessColumn } from "../column/guess";
import { type Basis, bases, type ImportedPerson, type Mapping, type Parcel } from "./schema";
import { type Notes, settleImport, takeNotes } from "./settle";

/** `sample` holds the first rows as they stand, to choose columns by. */
export type MembersReading = { parcel: Parcel; headers: string[]; mapping: Mapping; sample: string[][] };
type Row = { line: number; cells: string[] };

const largest = 20 * 1024 * 1024;
const no = (sentence: string) => new Refused("invalid", sentence);

const textOf = async (file: string): Promise<string> => {
  const handle = await open(file).catch(() => {
    throw new Refused("not_found", `There is no file at ${file}.`);
  });
  try {
    const found = await handle.stat();
    if (!found.isFile()) throw no("This is a folder. A members list is one CSV file.");
    if (found.size > largest)
      throw no("This list is over 20 MB. Split it and bring the parts in one after the other.");
    const bytes = await handle.readFile();
    if (bytes.subarray(0, 2).toString("hex") === "fffe") return new TextDecoder("utf-16le").decode(bytes);
    const utf8 = new TextDecoder().decode(bytes);
    // Excel of old writes the letters of western Europe in a table of its own.
    return utf8.includes("\ufffd") ? new TextDecoder("windows-1252").decode(bytes) : utf8;
  } finally {
    await handle.close();
  }
};

const separator = (text: string) => {
  const [head = ""] = text.replace(/"[^"]*"/g, "").split(/\r?\n/, 1);
  const count = (mark: string) => head.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
};

const rowsOf = (text: string): Row[] => {
  try {
    const records: unknown = parse(text.replaceAll("\0", ""), {
      bom: true,
      delimiter: separator(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    });
    const shape = z.array(z.object({ info: z.object({ lines: z.number() }), record: z.array(z.string()) }));
    return shape.parse(records).map(({ info, record }) => ({
      // The parser counts to a row's last line; people look for its first.
      line: info.lines - record.join("").split("\n").length + 1,
      cells: record,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw no(`This list cannot be read as CSV: ${error.message}.`);
  }
};

/** As lists in the languages around us say it, without marks and spaces. */
const basisWords: Record<Basis, RegExp> = {
  contract:
    /^(?:contract|contractual|performanceofcontract|vertrag|contrat|contrato|contratto|overeenkomst)$/,
  consent:
    /^(?:consent|consented|optin|optedin|einwilligung|zustimmung|consentement|consentimiento|consenso|toestemming)$/,
  "legitimate interest":
    /^(?:li|legitimateinterests?|berechtigtesinteresse|interetlegitime|intereslegitimo|interesselegittimo|gerechtvaardigdbelang)$/,
};

const basisOf = (cell: string): Basis | undefined => {
  const word = cell
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
  return bases.find((basis) => basisWords[basis].test(word));
};

const emailShape = z.email().max(254);

/** The people of the rows, each e-mail once; what a row lacks is told by its line. */
const peopleOf = (
  rows: Row[],
  cell: (row: Row, field: keyof Mapping) => string,
  mapping: Mapping,
  notes: Notes,
) => {
  const order: DayOrder = orderColumn(rows.map((row) => cell(row, "joined")));
  const lines = new Map<string, number>();
  const out = (row: Row, what: string, sentence: string): ImportedPerson[] => {
    notes.leave(what);
    notes.tell({ place: `line ${row.line}`, severity: "error", sentence });
    return [];
  };
  return rows.flatMap((row): ImportedPerson[] => {
    const typed = cell(row, "email");
    const email = emailShape.safeParse(typed.replace(/^mailto:/i, "").toLowerCase()).data;
    if (!typed)
      return out(row, "rows without an e-mail", "This row has no e-mail, so nobody could be invited.");
    if (!email)
      return out(row, "rows with a bad e-mail", `“${typed.slice(0, 80)}” is not an e-mail address.`);
    const first = lines.get(email);
    if (first) return out(row, "duplicates", `${email} stands in line ${first} already; that one counts.`);
    const said = cell(row, "basis");
    const basis = said ? basisOf(said) : mapping.everyone;
    if (!basis) {
      const known = "Write contract, consent or legitimate interest.";
      const sentence = said
        ? `“${said.slice(0, 80)}” is no consent basis. ${known}`
        : `The consent basis is missing. ${known}`;
      return out(row, "rows without a consent basis", sentence);
    }
    lines.set(email, row.line);
    const joined = cell(row, "joined");
    const joinedAt = dateColumn(joined, order);
    if (joined && !joinedAt) {
      const sentence = `“${joined.slice(0, 40)}” is no date that we can tell; the member comes in without it. Best: 2024-05-31.`;
      notes.tell({ place: `line ${row.line}`, severity: "warning", sentence });
    }
    const headline = cell(row, "headline");
    return [
      {
        key: `members:person:${email}`,
        name: cell(row, "name") || email.slice(0, email.indexOf("@")),
        email,
        ...(headline && { headline }),
        ...(joinedAt && { joinedAt }),
        basis,
        bot: false,
      },
    ];
  });
};

/** A members list as CSV. Without a mapping the columns are guessed; say `everyone` for one basis for the whole file. */
export const readMembersImport = async (file: string, given?: Mapping): Promise<MembersReading> => {
  const [head, ...rows] = rowsOf(await textOf(file));
  const headers = head?.cells ?? [];
  const guessed = guessColumn(headers);
  if (headers.length < 2 && !guessed.email) {
    throw no(
      "This is no members list: its first line should name its columns, such as “E-mail, Name, Basis”.",
    );
  }
  const mapping = given ?? guessed;
  const cell = (row: Row, field: keyof Mapping) => {
    const header = field === "everyone" ? undefined : mapping[field];
    return (header === undefined ? "" : (row.cells[headers.indexOf(header)] ?? "")).trim();
  };
  const notes = takeNotes();
  const { everyone: _, ...columns } = mapping;
  const unknown = Object.values(columns).find((name) => name !== undefined && !headers.includes(name));
  if (unknown !== undefined)
    throw no(`The list has no column “${unknown}”. Its columns are ${headers.join(", ")}.`);
  const told = (sentence: string) => notes.tell({ place: "line 1", severity: "error", sentence });
  if (!mapping.email) told("We found no column with e-mails. Say which one it is.");
  if (!mapping.basis && !mapping.everyone) {
    told("Say on which basis you hold these members: choose a column, or one basis for the whole list.");
  }
  const ready = mapping.email && (mapping.basis || mapping.everyone);
  const people = ready ? peopleOf(rows, cell, mapping, notes) : [];
  const parcel: Parcel = { source: "members", people, spaces: [], threads: [], ...settleImport(notes) };
  return { parcel, headers, mapping, sample: rows.slice(0, 5).map((row) => row.cells) };
};

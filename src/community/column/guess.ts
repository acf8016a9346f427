import type { Mapping } from "../import/schema";

const words: [keyof Omit<Mapping, "everyone">, RegExp][] = [
  [
    "email",
    /^(?:primary)?(?:e?mail|emailaddress|mailaddress|e?mailadresse|adressemail|courriel|correo(?:electr[oó]nico)?|posta(?:elettronica)?|e?mailadres|epost(?:adress)?)$/,
  ],
  [
    "name",
    /^(?:full|display|real|member|contact|first)?name$|^member$|^person$|^(?:voller|ganzer|vor)name$|^(?:voornaam|naam|navn|namn|nom(?:complet)?|pr[eé]nom|nombre(?:completo)?|nome(?:completo)?)$/,
  ],
  ["headline", /^(?:headline|title|jobtitle|role|position|occupation|company|organi[sz]ation|about|bio)$/],
  [
    "joined",
    /^(?:date)?(?:joined|membersince|since|signup|signedup|registered|created|started)(?:at|on|date)?$|^(?:beitritt|eintritt)(?:sdatum)?$|^mitgliedseit$|^(?:date)?d?(?:adh[eé]sion|inscription)$|^(?:fechade)?(?:alta|ingreso)$|^lidsinds$/,
  ],
  [
    "basis",
    /^(?:legal|lawful|consent|gdpr)?basis$|^(?:gdpr)?consent$|^(?:legal|lawful)(?:ground|reason)s?$|^rechtsgrundlage$|^einwilligung$|^(?:base(?:l[eé]gale)?|consentement|base(?:legal|giuridica)|consentimiento|consenso|grondslag|toestemming)$/,
  ],
];

/** Which header says what, by its words: "E-mail address" is the e-mail. Each column serves once. */
export const guessColumn = (headers: string[]): Mapping => {
  const plain = headers.map((header) => header.toLowerCase().replace(/[^\p{L}]/gu, ""));
  const mapping: Mapping = {};
  for (const [field, pattern] of words) {
    const i = plain.findIndex(
      (header, i) => pattern.test(header) && !Object.values(mapping).includes(headers[i]),
    );
    const header = headers[i];
    if (header !== undefined) mapping[field] = header;
  }
  return mapping;
};

// @ts-check
// The people of the demo town that a visitor can sign in as with one click.
import postgres from "postgres";

/** @typedef {{ name: string, email: string, persona: string }} Persona */

/** @param {string} url @returns {Promise<Persona[]>} */
export async function readPersonas(url) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await sql`
      select name, email, demo_persona as persona from people where demo_persona is not null order by created_at, name`;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

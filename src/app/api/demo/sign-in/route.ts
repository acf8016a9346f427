import { impersonateSession } from "@/identity/session/impersonate";
import { cookieOptions, sessionCookie } from "@/identity/session/policy";
import { Return } from "@/identity/sign-in/schema";
import { database } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { assertOwnPage } from "@/platform/origin";

const attributes = `Path=${cookieOptions.path}; Secure; HttpOnly; SameSite=Lax`;

export async function POST(request: Request) {
  try {
    assertOwnPage(request);
    const form = await request.formData();
    const token = await impersonateSession(
      { db: database() },
      {
        personId: String(form.get("person")),
        host: request.headers.get("host") ?? "",
        userAgent: request.headers.get("user-agent") ?? "",
      },
    );
    const { to } = Return.parse({ to: String(form.get("to") ?? "/") });
    const cookie = `${sessionCookie}=${token}; ${attributes}; Max-Age=2592000`;
    return new Response(null, { status: 303, headers: { location: to, "set-cookie": cookie } });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return new Response(error.message, { status: error.code === "forbidden" ? 403 : 404 });
  }
}

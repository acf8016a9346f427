const answers: Record<string, { words: string; headers?: Record<string, string> }> = {
  405: { words: "Pages can only be read.", headers: { allow: "GET, HEAD" } },
  421: { words: "This address is not served here." },
};

/** Where `platform/doorway.ts` sends a request that none of our pages and procedures is for. */
async function away(_: Request, { params }: { params: Promise<{ status: string }> }) {
  const { status } = await params;
  const answer = answers[status];
  if (!answer) return new Response("Not found", { status: 404 });
  return new Response(answer.words, { status: Number(status), headers: answer.headers ?? {} });
}

export {
  away as DELETE,
  away as GET,
  away as HEAD,
  away as OPTIONS,
  away as PATCH,
  away as POST,
  away as PUT,
};

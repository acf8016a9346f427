import { expect, type Page, test } from "@playwright/test";
import { call, comeInAs } from "./people";

/** What people type who want to take a page over; each short enough to be a name. */
const hostile = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  "</title><script>alert(1)</script>",
  "</textarea><script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  "</style><style>*{display:none}</style>",
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus=alert(1) x='",
  "<a href=javascript:alert(1)>here</a>",
  "[here](javascript:alert(1))",
  "[here](JaVaScRiPt&colon;alert(1))",
  "[here](data:text/html,<script>alert(1)</script>)",
  "![x](https://evil.example/pixel.gif)",
  '![x](x"onerror="alert(1))',
  "<iframe srcdoc='<script>alert(1)</script>'>",
  "<base href=https://evil.example/>",
  "<meta http-equiv=refresh content='0;https://evil.example'>",
  "<form action=https://evil.example><button>go</button>",
  "<math><mtext><img src=x onerror=alert(1)>",
  "{{constructor.constructor('alert(1)')()}}",
  "%24{alert(1)}\u2028alert(1)//",
  "@ada-okafor<img src=x onerror=alert(1)>",
];

const name = (at: number) => `Q${at} ${hostile[at]}`.slice(0, 60);
const every = hostile.join("\n\n");

/** Everything that happens in this page and must not. */
async function watch(page: Page) {
  const seen: string[] = [];
  const own = new URL(page.url()).origin;
  page.on("dialog", (dialog) => {
    seen.push(`a dialog on ${page.url()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => seen.push(`an error on ${page.url()}: ${error.message}`));
  page.on("console", (line) => {
    if (/content security policy|refused to/i.test(line.text())) seen.push(`${page.url()}: ${line.text()}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== own) seen.push(`a request to ${url.href}`);
  });
  return seen;
}

/** What stands in the page that no page of ours has. */
const foreign = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll("*")) {
      const tag = element.tagName.toLowerCase();
      if (/^(iframe|object|embed|base|math|frame|applet|marquee)$/.test(tag)) found.push(tag);
      if (tag === "meta" && element.hasAttribute("http-equiv")) found.push("meta refresh");
      if (tag === "script" && !(element as HTMLScriptElement).nonce) found.push("a script without our nonce");
      for (const { name, value } of element.attributes) {
        if (name.startsWith("on")) found.push(`${tag} ${name}`);
        if (/^(href|action|formaction|src)$/.test(name) && /^\s*(javascript|data:text)/i.test(value))
          found.push(`${tag} ${name}=${value}`);
        if (/^(action|formaction|src)$/.test(name) && value.includes("evil.example"))
          found.push(`${tag} ${name}=${value}`);
      }
    }
    return found;
  });

test("hostile words are only words, wherever they are read", async ({ page }) => {
  test.setTimeout(120_000);
  await comeInAs(page, "Fay Lindqvist");
  const seen = await watch(page);
  const { slug } = await call<{ slug: string }>(page, "networks.network.found", {
    name: name(0),
    slug: `hostile-${Date.now().toString(36)}`,
    purpose: name(1),
    visibility: "public",
    join: "open",
    template: "customer-circle",
    owner: null,
    colour: "#2f6b3c",
    typeface: "fraunces",
    logoId: null,
    coverId: null,
    values: [2, 3, 4].map((at) => ({ name: name(at), meaning: name(at + 1) })),
    rules: hostile.slice(5, 15),
  });
  const network = slug;
  const { seen: saved } = await call<{ seen: string }>(page, "networks.landing.get", { network });
  await call(page, "networks.landing.arrange", {
    network,
    seen: saved,
    blocks: [
      { kind: "hero", headline: name(4), line: every.slice(0, 280), action: name(8).slice(0, 40) },
      { kind: "purpose", text: every.slice(0, 1_200) },
      { kind: "who-runs-it", text: every.slice(0, 600) },
      { kind: "charter" },
      { kind: "what-happens", items: [5, 6].map((at) => ({ title: name(at), text: name(at) })) },
      { kind: "voices", voices: [7, 8].map((at) => ({ name: name(at), text: name(at) })) },
      { kind: "questions", items: [9, 10].map((at) => ({ question: name(at), answer: name(at) })) },
    ],
  });
  await call(page, "networks.membership.update", {
    network,
    name: name(1),
    headline: hostile[2],
    bio: every.slice(0, 2_000),
  });
  await call(page, "identity.brand.create", { name: name(8), slug: "hostile-brand", tagline: hostile[6] });
  await call(page, "identity.brand.update", {
    brand: "hostile-brand",
    name: name(8),
    tagline: hostile[6],
    about: every.slice(0, 4_000),
    website: "",
    colour: "#2f6b3c",
    logoId: null,
  });
  const spaceIds: string[] = [];
  for (const [at, words] of hostile.entries()) {
    const space = { network, name: name(at), purpose: words };
    spaceIds.push((await call<{ id: string }>(page, "community.space.create", space)).id);
  }
  const threads: string[] = [];
  for (const title of [0, 1, 4, 8].map(name)) {
    const spaceId = spaceIds[0];
    const { threadId } = await call<{ threadId: string }>(page, "community.thread.start", {
      network,
      spaceId,
      title,
      body: every,
    });
    threads.push(threadId);
  }
  for (let at = 0; at < hostile.length; at += 5)
    for (const body of [hostile.slice(at, at + 5).join(" "), ...(at === 0 ? ["Ask @Q1 anything"] : [])])
      await call(page, "community.post.reply", { network, threadId: threads[0], body });

  const spaces = await call<{ slug: string }[]>(page, "community.space.list", { network });
  const within = [
    ...["", "/charter", "/join", "/feed", "/s", "/people", "/new", "/me", "/notices"],
    ...["onerror", hostile[0] ?? ""].map((words) => `/search?q=${encodeURIComponent(words)}`),
    `/people?q=${encodeURIComponent(hostile[1] ?? "")}`,
    `/s/${encodeURIComponent(spaces[1]?.slug ?? "")}`,
    ...threads.map((thread) => `/t/${thread}`),
  ].map((path) => `/n/${network}${path}`);
  const desk = ["", "/members", "/spaces", "/landing", "/charter", "/gate", "/settings", "/brand-kit"];
  const pages = [
    ...within,
    ...desk.map((path) => `/network/${network}${path}`),
    ...["/", "/networks", `/networks?q=${encodeURIComponent(hostile[1] ?? "")}`, "/brands/hostile-brand"],
    ...["/brand/hostile-brand", "/brand/hostile-brand/profile", "/brand/hostile-brand/team", "/settings"],
    `/sign-in?to=${encodeURIComponent("javascript:alert(1)")}`,
  ];
  for (const path of pages) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 }).first(), path).toBeVisible();
    expect(await foreign(page), path).toEqual([]);
  }
  await page.goto(`/n/${network}/t/${threads[0]}`);
  for (const words of [hostile[0] ?? "", hostile[1] ?? "", hostile[16] ?? ""])
    await expect(page.getByRole("article").first()).toContainText(words);

  await page.getByRole("textbox", { name: "Your reply" }).fill(every);
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.getByRole("region", { name: "Preview" })).toContainText(hostile[0] ?? "");
  expect(await foreign(page), "the preview").toEqual([]);
  expect(seen).toEqual([]);
});

import fc from "fast-check";
import type { Nodes } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { type Mention, renderPost } from "./render";

const people: Mention = (key) =>
  ({ ada: { href: "/n/gardeners/people/ada", name: "Ada" }, "jo.m": { href: "/n/gardeners/people/jo.m" } })[
    key
  ];
const html = (markdown: string) => renderPost(markdown, { mention: people }).html;

const tags: Record<string, RegExp> = {
  p: /^$/,
  br: /^$/,
  hr: /^$/,
  h3: /^$/,
  h4: /^$/,
  h5: /^$/,
  h6: /^$/,
  ul: /^$/,
  ol: /^start$/,
  li: /^$/,
  blockquote: /^$/,
  strong: /^$/,
  em: /^$/,
  del: /^$/,
  code: /^$/,
  pre: /^tabIndex$/,
  a: /^(href|rel|className)$/,
  img: /^(src|alt|loading|decoding)$/,
  input: /^(type|disabled|checked|ariaLabel)$/,
  div: /^(className|tabIndex)$/,
  table: /^$/,
  thead: /^$/,
  tbody: /^$/,
  tr: /^$/,
  th: /^align$/,
  td: /^align$/,
};
const members = "nofollow,ugc,noopener";

/** What a browser would make of it, element by element: anything outside the list is named. */
const strangers = (node: Nodes): string[] => {
  if (node.type === "root") return node.children.flatMap(strangers);
  if (node.type !== "element") return node.type === "text" ? [] : [node.type];
  const { tagName, properties, children } = node;
  const attributes = tags[tagName];
  if (!attributes) return [`<${tagName}>`];
  const bad = Object.keys(properties)
    .filter((name) => !attributes.test(name))
    .map((name) => `${tagName}[${name}]`);
  if (tagName === "a") {
    const href = String(properties.href);
    const named = String(properties.className ?? "") === "mention" && /^\/n\/gardeners\//.test(href);
    const outside = /^(https?:\/\/[^/]|mailto:)/i.test(href) && String(properties.rel) === members;
    if (!(named || (outside && properties.className === undefined))) bad.push(`a[href=${href}]`);
  }
  if (tagName === "img" && !/^\/media\/[\w./-]+$/.test(String(properties.src)))
    bad.push(`img ${properties.src}`);
  if (tagName === "div" && String(properties.className) !== "table") bad.push(`div.${properties.className}`);
  return [...bad, ...children.flatMap(strangers)];
};
const reader = unified().use(rehypeParse, { fragment: true }).freeze();
const strangersIn = (markdown: string) => strangers(reader.parse(html(markdown)));

const schemes = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "&#106;avascript:alert(1)",
  "&#x6A;avascript&colon;alert(1)",
  "java%0ascript:alert(1)",
  "java&#10;script:alert(1)",
  "java&Tab;script:alert(1)",
  "\u0001javascript:alert(1)",
  "\u00a0javascript:alert(1)",
  "vbscript:msgbox(1)",
  "data:text/html,<script>alert(1)</script>",
  "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
  "data:image/svg+xml,<svg/onload=alert(1)>",
  "blob:https://example.org/1",
  "file:///etc/passwd",
  "//evil.example/x",
  "\\\\evil.example\\x",
  "/\\evil.example",
  "https:evil",
  "http://",
  "/media/../n/gardeners",
  "/media/a.png?x=<script>",
  "/media//evil.example/a.png",
  "feed:javascript:alert(1)",
  "intent://scan/#Intent;end",
  "mailto:",
  "view-source:javascript:alert(1)",
  "?javascript:alert(1)",
  "#top",
  "tel:1",
];
const carriers = [
  (url: string) => `[x](${url})`,
  (url: string) => `[x](<${url}>)`,
  (url: string) => `![x](${url})`,
  (url: string) => `<${url}>`,
  (url: string) => `[x][1]\n\n[1]: ${url}`,
  (url: string) => `[![x](${url})](${url} "t")`,
  (url: string) => `<a href="${url}">x</a>`,
];
const markup = [
  "<script>alert(1)</script>",
  "<ScRiPt>alert(1)</sCrIpT>",
  "<script src=//evil.example></script>",
  "<svg onload=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
  "<img src=x onerror=alert(1)>",
  "<img src=x onerror=alert(1)//",
  '<img src="x:gif" onerror="alert(1)">',
  "<img/src/onerror=alert(1)>",
  "<<img src=x onerror=alert(1)>>",
  '![x](x"onerror="alert(1))',
  '![x](/media/a.png "x" onerror="alert(1)")',
  '![" onerror=alert(1) x="](/media/a.png)',
  '[" onclick=alert(1) x="](https://example.org)',
  '[x](https://example.org"onclick="alert(1))',
  '[x](https://example.org "onclick=alert(1)")',
  "[x](https://example.org 'x\" onmouseover=alert(1)')",
  "<iframe src=javascript:alert(1)></iframe>",
  "<iframe srcdoc='<script>alert(1)</script>'>",
  "<object data=javascript:alert(1)>",
  "<embed src=javascript:alert(1)>",
  "<form action=javascript:alert(1)><input type=submit>",
  "<button formaction=javascript:alert(1)>x",
  "<input autofocus onfocus=alert(1)>",
  "<details open ontoggle=alert(1)>",
  "<body onload=alert(1)>",
  "<base href=//evil.example>",
  "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
  "<link rel=stylesheet href=//evil.example>",
  "<style>@import '//evil.example';</style>",
  '<p style="background:url(//evil.example)">x</p>',
  "<math><mi xlink:href=javascript:alert(1)>x</mi></math>",
  "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
  "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
  "<template><script>alert(1)</script></template>",
  "<marquee onstart=alert(1)>x</marquee>",
  "<video><source onerror=alert(1)></video>",
  "<audio src=x onerror=alert(1)>",
  "<a href='java\nscript:alert(1)'>x</a>",
  "<a class=mention href=/n/gardeners/leave>@ada</a>",
  "</p></div><script>alert(1)</script>",
  "</article></main><h1>Ours</h1>",
  "<!--><script>alert(1)</script>-->",
  "<!-- --!><script>alert(1)</script>",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<?xml version='1.0'?><script>alert(1)</script>",
  "<!DOCTYPE html><script>alert(1)</script>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&#60;script&#62;alert(1)&#60;/script&#62;",
  "\\<script>alert(1)\\</script>",
  "`<script>alert(1)</script>`",
  "```html\n<script>alert(1)</script>\n```",
  '```js" onload="alert(1)\nx\n```',
  "``` mention\nx\n```",
  "> <script>alert(1)</script>",
  "- <script>alert(1)</script>",
  "| <script>alert(1)</script> | b |\n|-|-|\n| <img src=x onerror=alert(1)> | d |",
  "# <script>alert(1)</script>",
  "# one\n\n## two\n\nSetext\n===",
  "**<script>**alert(1)</script>",
  "[<script>alert(1)</script>](https://example.org)",
  "[a [b](javascript:alert(1)) c](https://example.org)",
  "[@ada](javascript:alert(1))",
  "@ada<script>alert(1)</script>",
  '@ada"onclick=alert(1)',
  "https://example.org/<script>alert(1)</script>",
  'https://example.org/"onmouseover=alert(1)',
  "http://javascript:alert(1)@example.org",
  "www.example.org'onclick=alert(1)",
  "javascript:alert(1)//https://example.org",
  "<javascript:alert(1)>",
  "<https://example.org/\u202etxt.exe>",
  `\u202e${"اقرأ هذا ".repeat(400)}<img src=x onerror=alert(1)>`,
  "\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>",
  "x[^1]\n\n[^1]: <script>alert(1)</script>",
  'x[^"onclick=alert(1)]\n\n[^"onclick=alert(1)]: y',
  "- [x] <img src=x onerror=alert(1)>",
  '- [ ] ![a](/media/a.png"onerror="alert(1))',
  "<xss style=behavior:url(x)>",
  "<custom-element onclick=alert(1)>x</custom-element>",
  "<img src=`x`onerror=alert(1)>",
  "<a href=https://example.org rel=opener target=_blank>x</a>",
  '<div class="table" id="root">x</div>',
  '<input type="password" name="code">',
];
const corpus = [...schemes.flatMap((url) => carriers.map((carry) => carry(url))), ...markup];

describe("what may not get out", { timeout: 60_000 }, () => {
  test("the one who looks would see it", () => {
    const seen = strangers(
      reader.parse('<p id=a><svg onload=x></svg><a href="javascript:1">x</a><img src=//e.org>'),
    );
    expect(seen).toEqual(["p[id]", "<svg>", "a[href=javascript:1]", "img //e.org"]);
  });

  test(`${corpus.length} hostile strings leave nothing outside the list`, () => {
    expect(corpus.length).toBeGreaterThan(280);
    for (const hostile of corpus) {
      for (const written of [hostile, `Hello\n\n${hostile}\n\nbye`, `> - **${hostile}**`]) {
        expect(strangersIn(written), written).toEqual([]);
      }
    }
  });

  test("nor does anything made of pieces of them", () => {
    const piece = fc.constantFrom(
      ...corpus,
      "\n",
      "\n\n",
      "> ",
      "- ",
      "|",
      "`",
      "*",
      "_",
      "[",
      "](",
      ")",
      "<",
      "&",
      "@ada",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        expect(strangersIn(pieces.join(""))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("a name leads only into this site, whatever the caller answers", () => {
    for (const href of ["javascript:alert(1)", "//evil.example", "/\\evil.example", "https://evil.example"]) {
      expect(renderPost("hi @ada", { mention: () => ({ href }) })).toMatchObject({
        html: "<p>hi @ada</p>",
        mentions: [],
      });
    }
  });

  test.each([
    ["quotes in quotes", ">".repeat(20_000)],
    ["lists in lists", Array.from({ length: 200 }, (_, i) => `${" ".repeat(i * 2)}- a`).join("\n")],
    ["a table of 5,000 columns", `${"|a".repeat(5000)}\n${"|-".repeat(5000)}\n${"|x\n".repeat(2000)}`],
    ["stars and dashes", "_a*".repeat(6000)],
    ["brackets", "[".repeat(10_000) + "]".repeat(10_000)],
  ])("%s come out as they were typed, and at once", (_, tangled) => {
    const { text } = renderPost(tangled, { mention: people });
    expect(text.replace(/\s/g, "")).toBe(tangled.replace(/\s/g, ""));
  });
});

describe("ordinary writing", { timeout: 30_000 }, () => {
  test.each([
    ["We meet at the shed.", "<p>We meet at the shed.</p>"],
    ["One\ntwo\n\nthree", "<p>One<br>\ntwo</p>\n<p>three</p>"],
    [
      "**Bring** _gloves_, ~~not boots~~",
      "<p><strong>Bring</strong> <em>gloves</em>, <del>not boots</del></p>",
    ],
    ["# Plan\n## Part", "<h3>Plan</h3>\n<h4>Part</h4>"],
    ["Use <b>bold</b>", "<p>Use &#x3C;b>bold&#x3C;/b></p>"],
    [
      "- [x] soil\n- [ ] seed",
      /Done"> soil<\/li>\n<li><input type="checkbox" disabled aria-label="Not done"> seed/,
    ],
    ["1986. A dry year", '<ol start="1986">\n<li>A dry year</li>\n</ol>'],
    [
      "| a | b |\n|:-|-|\n| 1 | 2 |",
      /^<div class="table" tabindex="0"><table>[\s\S]*<td align="left">1<\/td>/,
    ],
    ["```js\nx < 1\n```", '<pre tabindex="0"><code>x &#x3C; 1\n</code></pre>'],
    [
      "see www.example.org.",
      '<p>see <a href="http://www.example.org" rel="nofollow ugc noopener">www.example.org</a>.</p>',
    ],
    [
      "![Roses](/media/a1/roses.webp)",
      /<img src="\/media\/a1\/roses.webp" alt="Roses" loading="lazy" decoding="async">/,
    ],
    [
      "![Roses](https://example.org/r.png)",
      /<a href="https:\/\/example.org\/r.png" rel="nofollow ugc noopener">Roses<\/a>/,
    ],
    ["[our page](/n/gardeners)", "<p>our page</p>"],
    ["Seen[^1]\n\n[^1]: in May", "<p>Seen[1]</p>\n<p>[1] in May</p>"],
  ])("%j", (markdown, expected) => {
    if (typeof expected === "string") expect(html(markdown)).toBe(expected);
    else expect(html(markdown)).toMatch(expected);
  });

  test("people are named where they are meant, and nowhere else", () => {
    const written =
      "@ada, ask **@jo.m**. Not `@ada`, me@ada.org, [@ada](https://example.org), @nobody or x@ada; @ada!";
    const { html, mentions } = renderPost(written, { mention: people });
    expect(mentions).toEqual(["ada", "jo.m"]);
    expect(html.match(/class="mention"/g)).toHaveLength(3);
    expect(html).toContain('<a href="/n/gardeners/people/jo.m" class="mention">@jo.m</a></strong>.');
  });

  test("the words alone are there to search", () => {
    const { text } = renderPost("# Plan\n\n- **soil** & seed\n- water\n\n![Roses](/media/a.webp)", {
      mention: people,
    });
    expect(text).toBe("Plan\nsoil & seed\nwater\nRoses");
  });

  test("text without any marks looks the same with and without the parser", () => {
    const word = fc.constantFrom(
      "We",
      "dig,",
      "1986.",
      "(again)",
      "-",
      "www.",
      "“so”",
      "don't",
      "…",
      "\n",
      "\n\n",
      "x:",
      "5)",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(" ");
        // A trailing mark that means nothing sends the same words the long way.
        const parsed = html(`${text}\n\n[x]: y`);
        expect(html(text)).toBe(parsed);
      }),
      { numRuns: 500 },
    );
  });
});

import { expect, test } from "vitest";
import { translateDiscourse } from "./translate";

const site = "https://forum.example.org";

test.each([
  ["paragraphs and breaks", "<p>One<br>\ntwo</p>\n<p>three</p>", "One\ntwo\n\nthree"],
  ["people", '<p><a class="mention" href="/u/jo_m">@jo_m</a>, hello</p>', "@jo_m, hello"],
  [
    "signs",
    '<p>Ha <img src="/e.png" class="emoji" alt=":tada:"> <img class="emoji" alt=":odd:"></p>',
    "Ha 🎉 :odd:",
  ],
  ["lists", "<ul>\n<li>soil</li>\n<li>seed</li>\n</ul>", "- soil\n- seed"],
  ["code", '<pre><code class="lang-bash">ls -l\n</code></pre>', "```bash\nls -l\n```"],
  ["code of no language", '<pre><code class="lang-auto">x &lt; y\n</code></pre>', "```\nx < y\n```"],
  [
    "tables",
    "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>",
    "| a |\n| - |\n| 1 |",
  ],
  [
    "links of the forum itself",
    '<p><a href="/t/12">there</a> <a href="https://e.org">here</a></p>',
    "there [here](https://e.org)",
  ],
  [
    "quotes",
    '<aside class="quote" data-username="ada"><div class="title"><div class="quote-controls"></div><img class="avatar" src="/a.png"> ada:</div><blockquote><p>Dig.</p></blockquote></aside><p>Why?</p>',
    "> @ada:\n>\n> Dig.\n\nWhy?",
  ],
  [
    "quotes of other topics",
    `<aside class="quote"><div class="title"><a href="${site}/t/7">On soil</a></div><blockquote>Dig.</blockquote></aside>`,
    `> [On soil](${site}/t/7)\n>\n> Dig.`,
  ],
  [
    "previews",
    '<aside class="onebox"><header class="source"><a href="https://e.org/">e.org</a></header><article><h3><a href="https://e.org/">Soil &amp; seed</a></h3><p>A long story.</p></article></aside>',
    "[Soil & seed](https://e.org/)",
  ],
  [
    "pictures",
    `<div class="lightbox-wrapper"><a class="lightbox" href="${site}/full.png" title="bed.png"><img src="${site}/small.png" alt="bed"><div class="meta"><svg></svg><span>690x388</span></div></a></div>`,
    `![bed.png](${site}/full.png)`,
  ],
  [
    "videos",
    '<div class="lazyYT" data-youtube-id="abc" data-youtube-title="Sowing"></div>',
    "[Sowing](https://www.youtube.com/watch?v=abc)",
  ],
  ["hidden parts", "<details><summary>More</summary><p>Here.</p></details>", "**More**\n\nHere."],
  ["scripts", "<p>Hi<script>alert(1)</script><style>p{}</style></p>", "Hi"],
  ["names with lines below", "<p>snake_case_name</p>", "snake_case_name"],
])("%s", (_, cooked, markdown) => {
  expect(translateDiscourse(cooked)).toBe(markdown);
});

test("nesting that no editor makes keeps its words", () => {
  expect(translateDiscourse(`${"<blockquote>".repeat(5000)}deep`)).toBe("deep");
});

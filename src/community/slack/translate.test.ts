import { expect, test } from "vitest";
import type { Names } from "./phrase";
import { translateSlack } from "./translate";

const names: Names = {
  person: (id) => ({ U1: "ada", U2: "jo.m" })[id],
  channel: (id) => ({ C1: "shed" })[id],
  page: (url) => (url === "https://example.org/soil" ? "On soil" : undefined),
};

test.each([
  ["plain words", "We meet at the shed", "We meet at the shed"],
  [
    "people, channels, everybody",
    "<@U1>: ask <@U2|jo> in <#C1|old> or <!here>",
    "@ada: ask @jo.m in #shed or @here",
  ],
  ["people of no list", "<@U9> and <@U8|mara>", "@U9 and @mara"],
  [
    "links with and without words",
    "<https://e.org|site> <https://e.org/a_b>",
    "[site](https://e.org) <https://e.org/a_b>",
  ],
  [
    "a page that Slack looked up",
    "see <https://example.org/soil>",
    "see [On soil](https://example.org/soil)",
  ],
  ["mail and telephone", "<mailto:a@e.org|a@e.org> <tel:0123|0123>", "<a@e.org> 0123"],
  ["addresses of other kinds", "<javascript:alert(1)|x> <slack://a|b>", "x b"],
  ["bold, italic, struck", "*Bring* _gloves_ ~not boots~", "**Bring** _gloves_ ~~not boots~~"],
  ["marks inside marks", "*_both_*", "**_both_**"],
  ["stars and lines that mean nothing", "2*3*4 snake_case_name a ~ b", "2\\*3\\*4 snake_case_name a \\~ b"],
  ["code keeps its marks", "`*a* &lt;b&gt; <https://e.org|e>`", "`*a* <b> e`"],
  [
    "blocks of code",
    "try\n```\nwget <http://e.org/a_b>\n```\nnow",
    "try\n\n```\nwget http://e.org/a_b\n```\n\nnow",
  ],
  ["quotes", "&gt; one\n&gt; two\nthree", "> one\n> two\n\nthree"],
  ["a quote of all the rest", "So:\n&gt;&gt;&gt; one\ntwo", "So:\n\n> one\n> two"],
  ["bullets", "• soil\n• seed", "- soil\n- seed"],
  ["numbers", "1. dig\n2. sow", "1. dig\n2. sow"],
  ["escapes", "a &lt;b&gt; &amp; c", "a \\<b> & c"],
  ["signs by name", ":tada: :+1::skin-tone-2: :botman:", "🎉 👍 :botman:"],
  ["lines stay lines", "one\ntwo\n\nthree", "one\ntwo\n\nthree"],
  ["what looks like a heading", "# 1 on the list", "\\# 1 on the list"],
])("%s", (_, slack, markdown) => {
  expect(translateSlack(slack, names).markdown).toBe(markdown);
});

test("the words alone leave out code, quotes and bare addresses", () => {
  expect(translateSlack("&gt; old\nSee <https://e.org> `x` ```y```", names).words.trim()).toBe("See  x");
});

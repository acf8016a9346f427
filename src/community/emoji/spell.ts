/** The names that Slack and Discourse share, most used first. Others stay as they were typed, `:name:`. */
const known: Record<string, string> = Object.fromEntries(
  `+1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 smile 😄 smiley 😃 grinning 😀 grin 😁 slightly_smiling_face 🙂 slight_smile 🙂
  simple_smile 🙂 blush 😊 wink 😉 joy 😂 rolling_on_the_floor_laughing 🤣 rofl 🤣 laughing 😆 satisfied 😆 sweat_smile 😅
  stuck_out_tongue 😛 stuck_out_tongue_winking_eye 😜 heart_eyes 😍 kissing_heart 😘 sunglasses 😎 thinking_face 🤔
  thinking 🤔 neutral_face 😐 expressionless 😑 face_with_rolling_eyes 🙄 roll_eyes 🙄 upside_down_face 🙃 smirk 😏
  relieved 😌 pensive 😔 confused 😕 slightly_frowning_face 🙁 frowning ☹️ white_frowning_face ☹️ disappointed 😞 cry 😢
  sob 😭 angry 😠 rage 😡 scream 😱 open_mouth 😮 astonished 😲 flushed 😳 weary 😩 tired_face 😫 sleeping 😴 yum 😋
  hugging_face 🤗 hugs 🤗 nerd_face 🤓 face_palm 🤦 facepalm 🤦 man-facepalming 🤦 woman-facepalming 🤦 shrug 🤷
  man-shrugging 🤷 woman-shrugging 🤷 heart ❤️ blue_heart 💙 green_heart 💚 yellow_heart 💛 purple_heart 💜 broken_heart 💔
  tada 🎉 confetti_ball 🎊 balloon 🎈 birthday 🎂 cake 🍰 clap 👏 raised_hands 🙌 pray 🙏 wave 👋 ok_hand 👌 muscle 💪
  point_up ☝️ point_right 👉 point_left 👈 point_down 👇 raised_hand ✋ v ✌️ crossed_fingers 🤞 eyes 👀 fire 🔥 100 💯
  star ⭐ star2 🌟 sparkles ✨ rocket 🚀 bulb 💡 boom 💥 zap ⚡ bug 🐛 warning ⚠️ rotating_light 🚨 construction 🚧
  white_check_mark ✅ heavy_check_mark ✔️ x ❌ no_entry ⛔ question ❓ exclamation ❗ grey_question ❔ bangbang ‼️
  arrow_right ➡️ arrow_left ⬅️ arrow_up ⬆️ arrow_down ⬇️ memo 📝 book 📖 books 📚 calendar 📅 date 📅 computer 💻 phone ☎️
  email 📧 mailbox 📫 link 🔗 paperclip 📎 lock 🔒 key 🔑 wrench 🔧 hammer 🔨 gear ⚙️ package 📦 gift 🎁 trophy 🏆
  coffee ☕ tea 🍵 beer 🍺 beers 🍻 pizza 🍕 sunny ☀️ rainbow 🌈 snowflake ❄️ seedling 🌱 herb 🌿 tulip 🌷 rose 🌹
  deciduous_tree 🌳 evergreen_tree 🌲 cactus 🌵 dog 🐶 cat 🐱 monkey_face 🐵 see_no_evil 🙈 unicorn_face 🦄 unicorn 🦄
  robot_face 🤖 robot 🤖 ghost 👻 skull 💀 poop 💩 hankey 💩`
    .trim()
    .split(/\s+/)
    .reduce<[string, string][]>(
      (pairs, word, i, all) => (i % 2 ? pairs.concat([[all[i - 1] ?? "", word]]) : pairs),
      [],
    ),
);

/** `:tada:` as the sign itself where the name is known, else as it was. Skin tones are let go. */
export const spellEmoji = (code: string) => {
  const name = code.replace(/^:|:$/g, "").replace(/:*skin-tone-\d|:t\d$/, "");
  return (Object.hasOwn(known, name) && known[name]) || code;
};

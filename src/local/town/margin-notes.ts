import { marginNotesThreads } from "./margin-notes-threads";
import type { Story } from "./story";

export const marginNotes: Story = {
  slug: "margin-notes",
  name: "Margin Notes",
  purpose:
    "A reading circle of forty at most, who read one book together, twenty pages a week, with a pencil.",
  template: "cohort",
  owner: { brand: "lantern-press" },
  founded: "150d",
  look: { colour: "#1f3f66", typeface: "literata" },
  gate: {
    join: "request",
    visibility: "public",
    capacity: 40,
    welcome:
      "We are reading one book, twenty pages a week, and you may begin on any page. Put the page number before your remark so that nobody is told the end. Isaura keeps the list of what is read next.",
    questions: [
      "Which book have you not been able to make up your mind about?",
      "Tell us of a time that somebody changed how you read something.",
      "Twenty pages and one note a week: which part of that will be hard for you?",
    ],
  },
  charter: {
    partners: {
      values: ["self-direction", "universalism", "tradition", "benevolence"],
      redLines: {
        categories: ["gambling", "crypto"],
        practices: ["follows-people", "sells-data", "pays-for-reviews"],
      },
      decides: { by: "steward" },
    },
    values: [
      {
        name: "Slowly, and together",
        meaning:
          "We would sooner know one chapter well than a shelf by reputation. Nobody reads ahead in public.",
      },
      {
        name: "The page comes first",
        meaning: "Point to the line. An opinion with a page number is a gift, and one without is weather.",
      },
      {
        name: "Mind-changing is the sport",
        meaning: "The best thing that can be said here is 'I had it wrong until you wrote that'.",
      },
      {
        name: "All reading is reading",
        meaning: "By eye, by ear, by finger, in your second language, on the bus, with a baby on you.",
      },
    ],
    rules: [
      "Say where you are. Put the page or chapter in the title and keep to it.",
      "Last pages stay shut until the week they are reached.",
      "One note a week is the habit. If you can't, a line saying so is a note.",
      "Quote what you argue with.",
      "What people tell about their lives is theirs: don't retell it, and don't write it up.",
      "Books of Lantern Press may be proposed, but not by anyone who is paid by Lantern Press.",
      "Three silent weeks and Nell will write to you. She is only asking.",
    ],
  },
  landing: {
    hero: {
      headline: "Twenty pages a week, and thirty-three people to disagree with",
      line: "We read one book at a time, in no hurry, and write to one another about what we underlined.",
      action: "Ask for a chair",
    },
    happens: [
      {
        title: "A stretch of pages each Sunday",
        text: "Oskar posts where we stop. By the following Sunday most of us have put one note under it: a question, a quarrel, a sentence copied out.",
      },
      {
        title: "Tuesday's table",
        text: "Every other Tuesday, an hour by voice, cameras optional. Someone brings a passage and reads it aloud; Nell takes it down afterwards for those who couldn't come.",
      },
      {
        title: "The choosing",
        text: "Three books are spoken for, each by one person, in under two hundred words. We vote twice, because second thoughts are usually better.",
      },
    ],
    voices: [
      {
        by: "thaddeus",
        text: "Seven minutes at the terminus, four times a day. That's a book every five weeks and people to talk about it with.",
      },
      {
        by: "rosalind",
        text: "I had not finished a novel in nine years. Ask me how many I have finished now.",
      },
      {
        by: "bohdan",
        text: "Nobody corrects my English unless I ask. When I ask, eleven people correct it and then they argue with each other.",
      },
    ],
    questions: [
      {
        question: "Are these all Lantern Press books?",
        answer:
          "None of the four so far has been. The press owns the circle and pays for it, and its people can't propose their own list.",
      },
      {
        question: "Must I buy the book?",
        answer:
          "Borrow it, listen to it, share it. We publish the reading stops by chapter as well as by page, so that editions don't matter.",
      },
      {
        question: "What if I fall behind?",
        answer:
          "Then you are reading slowly, which is the idea. Old threads stay open and somebody always answers.",
      },
      {
        question: "Why do you ask questions at the door?",
        answer:
          "There are forty chairs and we want each to be sat in. There's no right answer; we look for a person who has once been surprised by a book.",
      },
    ],
    promise:
      "Your notes belong to you. What you answer at the door is read by those who open it and by nobody else, and your words leave with you on the day you go.",
  },
  spaces: [
    {
      slug: "reading-room",
      name: "Reading room",
      purpose: "The book on the table, stretch by stretch, as far as we have all got.",
      access: "members",
    },
    {
      slug: "margins",
      name: "Margins",
      purpose: "Everything beside the book: pencils, lamps, memory, reading in bed.",
      access: "members",
    },
    {
      slug: "tuesday-table",
      name: "Tuesday's table",
      purpose: "Invitations, minutes, and choosing what comes next.",
      access: "members",
    },
    { slug: "desk", name: "The desk", purpose: "Where the stewards sort the post.", access: "stewards" },
  ],
  people: [
    {
      key: "oskar",
      name: "Oskar Brandvold",
      headline: "Typesetter at Lantern Press; sets the reading stops too",
      bio: "I see most books one letter at a time, and started this so as to meet one whole. Paid by the press, so I never propose its titles.",
      role: "steward",
      joined: "150d",
    },
    {
      key: "nell",
      name: "Nell Farquhar",
      headline: "Forty years a court stenographer; I still take everything down",
      bio: "I answer the door and keep the minutes. Two hundred words a minute in my prime, none of them my own.",
      role: "gatekeeper",
      joined: "149d",
    },
    {
      key: "isaura",
      name: "Isaura Pinheiro",
      headline: "I read behind a pharmacy counter in two languages",
      role: "greeter",
      joined: "149d",
    },
    {
      key: "thaddeus",
      name: "Thaddeus Cole",
      headline: "Drives the 14. Reads at the terminus",
      joined: "148d",
    },
    {
      key: "margit",
      name: "Margit Halloran",
      headline: "Translator of patents, envious of translators of novels",
      joined: "148d",
    },
    {
      key: "ambrose",
      name: "Ambrose Teague",
      headline: "81. Signalman, retired. One finger on the keys, one eye on the page",
      bio: "In the box I had eleven minutes between trains and read all of Trollope in them.",
      joined: "148d",
    },
    { key: "gideon", name: "Gideon Stroud", headline: "Accountant. Somebody had to be", joined: "147d" },
    {
      key: "winifred",
      name: "Winifred Osei",
      headline: "Headteacher for twenty-six years; I have heard most excuses",
      joined: "147d",
    },
    {
      key: "caspar",
      name: "Caspar Wren",
      headline: "Philosophy, second year, second attempt",
      joined: "146d",
    },
    {
      key: "delphine",
      name: "Delphine Aubry",
      headline: "Runs the library of a prison",
      bio: "My readers have time and no patience for nonsense. They keep me honest.",
      joined: "146d",
    },
    {
      key: "tove",
      name: "Tove Rasmussen",
      headline: "Bookseller; guards the ending of everything",
      joined: "145d",
    },
    { key: "yusuf", name: "Yusuf Demirci", headline: "Baker, so it is always early", joined: "144d" },
    {
      key: "shirin",
      name: "Shirin Vakili",
      headline: "Hydrologist. Rivers in fiction rarely obey",
      joined: "142d",
    },
    {
      key: "lucia",
      name: "Lucía Benavente",
      headline: "Actor between things; reads aloud for a living when she can",
      joined: "141d",
    },
    {
      key: "hamish",
      name: "Hamish Tulloch",
      headline: "Anaesthetist. I'm used to people drifting off",
      joined: "138d",
    },
    {
      key: "kenji",
      name: "Kenji Arakawa",
      headline: "Architect of stairs, chiefly",
      joined: "133d",
    },
    {
      key: "leopold",
      name: "Leopold Hatch",
      headline: "Reads the last page first, under supervision",
      joined: "128d",
    },
    {
      key: "rosalind",
      name: "Rosalind Ferrers",
      headline: "Solicitor. Sixty-one bookmarks in sixty-one books, at the last count but one",
      joined: "126d",
    },
    {
      key: "anneke",
      name: "Anneke Visser",
      headline: "Cattle vet; audiobooks between farms",
      joined: "118d",
    },
    {
      key: "sunita",
      name: "Sunita Rao",
      headline: "Sets crosswords, so suspects every word of a second meaning",
      joined: "110d",
    },
    {
      key: "odile",
      name: "Odile Fontaine",
      headline: "Stonemason. Letters move about for me unless I cut them myself",
      joined: "96d",
    },
    {
      key: "fergus",
      name: "Fergus Daly",
      headline: "Weather observer, thirty years of six in the morning",
      joined: "83d",
    },
    {
      key: "priti",
      name: "Priti Solanki",
      headline: "New mother, old reader, eight minutes at a time",
      joined: "74d",
    },
    {
      key: "bohdan",
      name: "Bohdan Kovalchuk",
      headline: "Electrician, learning English from novels",
      joined: "62d",
    },
  ],
  threads: marginNotesThreads,
  applications: [
    {
      name: "Philippa Garrow",
      ago: "6d",
      answers: [
        "*Villette*. I have read it at nineteen, at thirty-five and last year, and each time I've believed a different thing about whether Lucy Snowe is lying to me. I'm a probation officer, so it's rather my field, and I still can't say.",
        "My daughter, when she was ten, asked why nobody in a book we both loved ever went to work. I couldn't stop seeing it. I've been checking novels for jobs ever since and it's astonishing how few of them have a Monday.",
        "The twenty pages, honestly, because I gallop. I would need to be told firmly where to stop. I gather that you have a headteacher.",
      ],
      note: "Winifred has volunteered to be firm. I'd say yes, and sit her with the Cranford latecomers.",
    },
    {
      name: "Emeka Nwosu",
      ago: "4d",
      answers: [
        "The Odyssey, in every translation I've tried. I work on container ships as a second engineer and I want to like a man who takes ten years to get home, and I keep siding with the crew.",
        "A bosun I sailed with couldn't read well and asked me to read him a paperback western on the night watch. He'd stop me to say what the horse would be doing in the meantime. Now I always wonder what the horse is doing.",
        "The week. I'm at sea for up to two months with a connection that comes and goes, so my notes would arrive four at a time, in the wrong order, smelling of diesel. If that spoils it for the others, say so and I'll wait until I'm ashore.",
      ],
      note: "Thaddeus, who reads in sevens, says late notes are the best part of his day. Asking Oskar about posting the stops a month ahead.",
    },
    {
      name: "Dale Pickering",
      ago: "3d",
      answers: [
        "all of them lol",
        "cant think of one",
        "should be fine, I read about 3 books a week so 20 pages is nothing",
      ],
      note: "Nothing wrong with quick. I've written back to ask which of this week's three he would read again, and shall decide on the answer.",
    },
    {
      name: "Henrike Sommerfeld",
      ago: "30h",
      answers: [
        "A cookery book, if that's allowed: my grandmother's, handwritten, in which every recipe leaves out one thing. I used to think it was forgetfulness. Lately I think she was making sure that we'd telephone.",
        "In a hospital waiting room a stranger was reading the same novel as I was, forty pages behind me. She said, 'don't tell me, but is he kind in the end?' I had finished that chapter without noticing that it was the only question in it.",
        "Writing where people can see. I've kept a notebook for thirty years and shown it to nobody. I'd like to find out whether it holds up in daylight.",
      ],
    },
  ],
};

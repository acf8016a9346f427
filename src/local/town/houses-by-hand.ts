import type { SmallHouse } from "./small-house";

/** Where people make and mend things. */
export const handHouses: SmallHouse[] = [
  {
    slug: "dough-at-dawn",
    name: "Dough at Dawn",
    purpose: "Home bakers who keep a sourdough alive between shifts, and post the loaf before they cut it.",
    template: "peer-support",
    founded: "1290d",
    members: 112,
    look: { colour: "#7c4a12", typeface: "bitter" },
    about: { interests: ["food-and-drink"], region: "britain-and-ireland" },
    values: [
      ["Flat loaves first", "Whoever shows a failure is answered before whoever shows a triumph."],
      ["Flour has a name", "Say the mill and the bag, because nobody can help with white powder."],
      ["Nobody is too late", "A starter that slept in the fridge for a year is still a starter."],
    ],
    rules: [
      "Give weights in grams, water included.",
      "No links to shops unless somebody asks where you bought it.",
    ],
    hero: {
      headline: "The oven is hot at five, and somebody is up",
      line: "We bake before work, before school or after a night shift, and compare crumbs over the first coffee.",
      action: "Ask to come in",
    },
    happens: [
      "Saturday crumb",
      "One photograph of the cut face, from above, and four people guess at the hydration.",
    ],
    voice:
      "I had thrown out three starters before I came. The fourth is called Gerald and is older than my car insurance.",
    question: ["Do I need a mixer?", "No, and half of us would try to talk you out of one."],
    promise: "Your recipes stay yours, and you can take them with you on any day.",
    space: ["bench", "The bench", "Loaves, starters and what went wrong with either."],
    people: [
      ["Oona Tredwell", "Bakes for a street of eleven doors"],
      ["Piet Halvorsen", "Night porter, rye man"],
      ["Marisa Quennell", "Learning from her grandmother's index cards"],
      ["Dov Abelman", "Challah on Thursdays, apologies on Fridays"],
    ],
    threads: [
      {
        title: "Gummy line along the bottom, every single time",
        ago: "61d",
        body: "Same flour, same tin, 230 degrees. The top springs and the lowest centimetre stays like a pudding. I have begun to take it personally.",
        replies: [
          "Put the tin on the floor of the oven for the first quarter of an hour. Your shelf is too kind to it.",
          "And weigh it when it comes out. If it lost less than a tenth, it wanted ten minutes more whatever the clock said.",
          "It lost six per cent. Ten more minutes tomorrow, on the floor. I will report.",
        ],
      },
      {
        title: "Who feeds theirs while they're on holiday?",
        ago: "24d",
        body: "A fortnight in August. Fridge, freezer, or a neighbour with a jug and instructions?",
        replies: [
          "Dry it on baking paper, crumble it into a jar, forget about it. Mine came back after two winters.",
          "A neighbour. You get bread and gossip when you come home.",
        ],
      },
      {
        title: "Stoneground from the new mill at Harle",
        ago: "6d",
        body: "Two bags here. It drinks like a camel: I went from 72 to 79 per cent and it was still asking.",
        replies: [
          "Did you let it stand before the salt? Theirs needs a full hour.",
          "Half an hour, so that may be it. Second bag on Sunday.",
        ],
      },
    ],
  },
  {
    slug: "left-needle",
    name: "The Left Needle",
    purpose: "Left-handed knitters who rewrite patterns in a mirror and check one another's charts.",
    template: "peer-support",
    founded: "840d",
    members: 44,
    look: { colour: "#8a3b5e", typeface: "fraunces" },
    about: { interests: ["crafts-and-tools"], region: "anywhere" },
    values: [
      [
        "Mirror, then measure",
        "A turned chart is only right once somebody else has knitted four rows of it.",
      ],
      ["Right-handers may watch", "They may even ask, as long as they do not explain."],
      ["Frogging is not failing", "What was ripped out taught two people something."],
    ],
    rules: [
      "Never post a whole pattern that is for sale.",
      "Say which way you wrap before you ask why it leans.",
    ],
    hero: {
      headline: "Every decrease leans the other way",
      line: "Patterns are written for the other hand. We turn them round, line by line, and keep the results in one place.",
      action: "Knock at the door",
    },
    happens: [
      "Chart Tuesday",
      "Somebody brings a page of symbols and goes home with it facing the right direction.",
    ],
    voice: "Twenty years I thought I twisted my stitches because I was careless.",
    question: ["I crochet. May I come?", "If you hold the hook in your left hand, there is a chair."],
    promise: "We keep an address for each of you, and nothing about your wool.",
    space: ["turned", "Turned round", "Charts before and after, and where they still go wrong."],
    people: [
      ["Hester Rowntree-Vale", "Cables, mostly backwards"],
      ["Ilse Kamminga", "Taught by a right-handed aunt, recovered since"],
      ["Bartholomew Oyelaran", "Socks on trains"],
      ["Wren Castellanos", "Lace, and a lot of removing it"],
    ],
    threads: [
      {
        title: "SSK in a mirror: is it k2tog or not?",
        ago: "88d",
        body: "The book says that they swap. My shawl says that they swap on the knit side only. Which of them is lying to me?",
        replies: [
          "Neither. They swap, and then the purl row swaps back. Draw an arrow on the chart and follow only the arrow.",
          "I keep two stitch markers in different colours for exactly this.",
          "The arrow did it. Eleven repeats, all leaning to the hill.",
        ],
      },
      {
        title: "Heel flap that wants to be a hammock",
        ago: "37d",
        body: "Sixty-four stitches, slipped edge, and it sags as if somebody heavier lived in it.",
        replies: [
          "Which edge do you slip? For us it is the last of the row and not the first.",
          "That was all. I have been knitting hammocks since 2019.",
        ],
      },
      {
        title: "Meet at the wool fair in October?",
        ago: "12d",
        body: "By the sheep with the black face, eleven o'clock, needles in the left hand so that we know one another.",
        replies: ["There will be several sheep with black faces.", "Then the one that looks disappointed."],
      },
    ],
  },
  {
    slug: "mended-monthly",
    name: "Mended Monthly",
    purpose: "Volunteers of nine repair cafés who share parts, manuals and the names of patient screws.",
    template: "local-chapter",
    founded: "1610d",
    members: 75,
    look: { colour: "#2f5d62", typeface: "source-sans" },
    about: { interests: ["crafts-and-tools", "services"], region: "europe" },
    values: [
      ["Open it together", "The owner holds the torch, otherwise she learns that mending is magic."],
      ["Safe before working", "A toaster that works and bites is worse than one that does not work."],
      ["Parts go round", "Whatever lies in a drawer for a year belongs to whoever needs it."],
    ],
    rules: [
      "Nothing with a mains plug goes home untested.",
      "Photograph each screw where it was.",
      "We do not mend microwaves, and this is why we still have nine fingers each and more.",
    ],
    hero: {
      headline: "Nine tables, one box of screws",
      line: "Once a month we mend what other people bring. Between times we find out how.",
      action: "Bring your screwdriver",
    },
    happens: [
      "The list of the unmended",
      "What beat us last month, with pictures, and whoever beats it first gets the cake.",
    ],
    voice: "A man of eighty cried over a radio. Nobody at the table has missed a Saturday since.",
    question: ["I can only sew. Is that enough?", "Trousers are half of what comes through the door."],
    promise: "What people bring to be mended is never described with their names.",
    space: ["table", "The long table", "What came in, what went out, and what we still owe somebody."],
    people: [
      ["Tamsin Okereke-Bell", "Zips, straps and diplomacy"],
      ["Lennart Visscher", "Retired from lifts; anything with a motor"],
      ["Ghislaine Moreau-Pike", "Solder and strong tea"],
      ["Amos Whitlock", "Holds the torch, asks the questions"],
    ],
    threads: [
      {
        title: "Three-sided screw in a coffee grinder",
        ago: "120d",
        body: "Not a Torx, not a Pentalobe: three sides, like a small insult. Has anybody got the bit?",
        replies: [
          "Tri-angle TA23. There is one in the red tin at our place; it travels on Thursday with the choir bus.",
          "Or a ballpoint pen, melted on and left to set. I know how that sounds.",
          "The pen worked. The tin may stay where it is.",
        ],
      },
      {
        title: "How do you say no to a hoverboard?",
        ago: "49d",
        body: "It is the battery, it is swollen, and there is a child standing beside it with both hands folded.",
        replies: [
          "You show the child the bulge and let her decide. They always decide well.",
          "We keep a sand bucket and a kind voice for that.",
        ],
      },
      {
        title: "Capacitors: shall we order for everybody?",
        ago: "15d",
        body: "Two hundred in a bag costs what twelve cost singly. Send me values by Sunday.",
        replies: [
          "470 at 25 volts, twenty of them. It is always the same radio.",
          "And ten of the blue ones, for Lennart's lifts.",
        ],
      },
    ],
  },
  {
    slug: "ink-and-nib",
    name: "Ink & Nib",
    purpose: "People who write with fountain pens and send each other one real letter every month.",
    template: "customer-circle",
    founded: "1020d",
    members: 158,
    look: { colour: "#1f3f66", typeface: "literata" },
    about: { interests: ["books"], region: "anywhere" },
    values: [
      ["A letter is answered", "Within the month, on paper, even if it only says that the month was short."],
      ["No ladder of prices", "A school pen and a gold nib are spoken of in the same tone."],
      ["Ink stains are allowed", "On fingers, on cuffs, and once on a very good dog."],
    ],
    rules: [
      "Postal addresses are given by their owner and by nobody else.",
      "No selling outside the exchange in spring.",
    ],
    hero: {
      headline: "One letter a month, in your own hand",
      line: "We draw lots on the first, write until the tenth, and talk here about paper, pens and what the post did to them.",
      action: "Join the draw",
    },
    happens: ["The draw", "On the first of each month everybody learns whom to write to."],
    voice: "I have had forty-one letters from people I would never have met, and kept every envelope.",
    question: ["My handwriting is dreadful.", "Then you will be read more slowly, which is the point."],
    promise: "Addresses are seen by your partner of that month and forgotten afterwards.",
    space: ["blotter", "The blotter", "Pens, papers, and what the postman said."],
    people: [
      ["Rosalind Achterberg", "Italic, eight years, still wobbly"],
      ["Caspian Adeyemi", "Green ink, no apologies"],
      ["Yvaine Thornbury", "Restores pens that drowned"],
      ["Matthias Quill-Hansen", "Yes, it is my real name"],
      ["Soledad Brennan", "Writes on trains, blots on strangers"],
    ],
    threads: [
      {
        title: "Paper that does not feather in a wet country",
        ago: "140d",
        body: "Everything bleeds here from October on. I dry the sheets on the radiator like laundry.",
        replies: [
          "Try tracing paper from a drawing office. It takes an age to dry and then nothing moves it.",
          "Or a drier ink: iron gall, and wash the pen each week.",
          "Iron gall it is. The radiator thanks you.",
        ],
      },
      {
        title: "My partner of March has gone quiet",
        ago: "70d",
        body: "Two letters, no answer. I do not want to be a debt collector. What does one do?",
        replies: [
          "One sends a postcard with a single question that can be answered by yes or no.",
          "And one tells the keeper of the draw, who is me. I have rung her: a broken wrist, and she is mortified.",
          "Then the postcard shall have a drawing of a wrist.",
        ],
      },
      {
        title: "Found: a pen in a coat from a charity shop",
        ago: "29d",
        body: "Black, lever filler, the name scratched out. The sac is dust but the nib is like new.",
        replies: [
          "Send me a picture of the clip. If it's an arrow, you have paid four pounds for your grandchildren's quarrel.",
          "It is an arrow.",
        ],
      },
      {
        title: "Twelve places free in the summer draw",
        ago: "9d",
        body: "We are a hundred and forty-six who said yes. If you know somebody with patience, now is the time.",
        replies: ["My sister. She writes with a pencil, but she writes.", "A pencil is a fountain of sorts."],
      },
    ],
  },
  {
    slug: "curd-and-rind",
    name: "Curd & Rind",
    purpose: "Cheese makers with one vat or one saucepan, who read each other's mould before they panic.",
    template: "peer-support",
    founded: "510d",
    members: 37,
    look: { colour: "#7a3d1f", typeface: "bricolage" },
    about: { interests: ["food-and-drink", "crafts-and-tools"], region: "europe" },
    values: [
      ["Photograph before you wash", "Nobody can tell you what it was once it is in the sink."],
      ["Milk has a farmer", "We name her, thank her and pay on the day."],
      ["When in doubt, the hens", "No cheese is worth a hospital."],
    ],
    rules: ["Give the pH if you ask why.", "Raw milk is discussed with its tests or not at all."],
    hero: {
      headline: "Blue where it should be white?",
      line: "Show us. Somebody here has had that exact mould on that exact shelf in a warmer week than yours.",
      action: "Show your rind",
    },
    happens: ["Turning day", "On Wednesdays we all turn our wheels and say what we found underneath."],
    voice: "They told me to wait nine more days. It was the longest advice I ever took, and the best.",
    question: [
      "Is a fridge enough of a cave?",
      "With a damp cloth and a cheap thermometer, for the first year, yes.",
    ],
    promise: "Your make sheets are visible to members only and leave with you.",
    space: ["cave", "The cave", "Wheels on shelves, and what grows on them."],
    people: [
      ["Ottoline Farrow", "Six goats, one cellar"],
      ["Jurgen Maartens", "Alpine style at sea level"],
      ["Pilar Etxeberria", "Sheep's milk and stubbornness"],
    ],
    threads: [
      {
        title: "Pink smear on a washed rind",
        ago: "97d",
        body: "Day eighteen, not orange, not brown: the pink of a school plaster. It smells of nothing at all.",
        replies: [
          "If it is dry to the touch, it will turn. If it shines, it's the hens.",
          "Dry. I will wait, and so will the hens.",
        ],
      },
      {
        title: "Thermometer drift: check yours",
        ago: "41d",
        body: "Mine read 32 in melting ice. That is a whole year of soft centres explained.",
        replies: [
          "Mine says one. I feel smug and slightly suspicious.",
          "Suspicion is what keeps the vat clean.",
        ],
      },
      {
        title: "Rennet order, closing Friday",
        ago: "11d",
        body: "Vegetarian and calf, both by the half litre. Postage is on me if we reach four.",
        replies: ["Half of the calf for me, if that does not sound too dreadful."],
      },
    ],
  },
];

import { homeRoastersThreads } from "./home-roasters-threads";
import { homeRoastersThreadsLately } from "./home-roasters-threads-lately";
import type { Story } from "./story";

export const homeRoasters: Story = {
  slug: "home-roasters",
  name: "Home Roasters' Table",
  purpose:
    "People who roast coffee at home, in pans, popcorn machines and small drums, compare their batches honestly and swap the results.",
  template: "customer-circle",
  owner: { brand: "harbour-roasters" },
  founded: "260d",
  look: { colour: "#7a3d1f", typeface: "fraunces" },
  gate: {
    join: "request",
    visibility: "public",
    capacity: 200,
    welcome:
      "Pull up a chair. Tell the Table what you roast on and what you last burnt: nobody here has a clean record. Before you buy anything, ask Lotte, who has probably owned it.",
    questions: [
      "What do you roast in, or what are you about to roast in?",
      "Tell us about one batch that went wrong, and what you think happened.",
    ],
  },
  charter: {
    partners: {
      values: ["hedonism", "benevolence", "universalism"],
      redLines: { categories: ["tobacco", "supplements"], practices: ["multi-level-selling"] },
      decides: { by: "stewards", k: 1, n: 2 },
      fitThreshold: 40,
      caps: {
        memberWeek: 2,
        networkWeek: 1,
        shareOfItems: 8,
        brandMonth: 3,
        campaign: 6,
        restDays: 21,
        firstDays: 14,
      },
    },
    values: [
      {
        name: "Taste before theory",
        meaning:
          "A curve explains a cup; it never outranks one. We drink first and look at the graph second.",
      },
      {
        name: "Every roaster counts",
        meaning:
          "A frying pan and a four-figure drum sit at the same table, and the pan is often the better storyteller.",
      },
      {
        name: "Show the failures",
        meaning: "A scorched batch with its numbers teaches thirty people; a perfect one teaches its owner.",
      },
      {
        name: "Come home with your eyebrows",
        meaning: "Hot metal, dry chaff and wiring are treated with more respect than any bean.",
      },
      {
        name: "Say who paid",
        meaning:
          "If somebody gave you the beans or the machine, that is in your first sentence, and it applies to our hosts as well.",
      },
    ],
    rules: [
      "Give the numbers with the verdict: what bean, how much of it, in what, how long, and the weight that came out.",
      "Never leave a roast while it is hot, not for the door, not for the telephone, not for the cat.",
      "Advice about wiring comes from people who say what training they have, or it comes with the words 'ask an electrician'.",
      "No selling, neither beans nor machines; swaps are weight for weight and the sender pays the post.",
      "A swap parcel leaves within ten days of its roast date, or you tell your partner why.",
      "Describe what you taste; nobody is told that they taste it wrongly.",
      "Dark, light, blended or with cardamom: disagree with a cup you have drunk, not with one you imagine.",
      "Neighbours are people too: mention smoke, noise and hours before they have to mention it to you.",
      "Staff of Harbour Roasters carry the firm's name on their profile and post no offers outside the green bean lists.",
      "Curves and photographs posted here stay here, unless the person who made them says otherwise.",
    ],
  },
  landing: {
    hero: {
      headline: "Roast badly in good company",
      line: "A table for people who turn green beans brown at home and want to know why Thursday's batch was better than Sunday's.",
      action: "Ask for a seat",
    },
    happens: [
      {
        title: "Curves and cracks",
        text: "You bring the batch and its numbers. Somebody who roasts in the same contraption answers, usually the same evening, and comes back a month later to ask whether it helped.",
      },
      {
        title: "The blind swap",
        text: "Every seven weeks or so, two hundred grams go to a partner you did not choose, without a label. You cup it, write what you find, and only then learn what it was.",
      },
      {
        title: "Sunday call at seven",
        text: "Forty minutes, once a month, one question: water, grinders, the last fifteen degrees. There is always a written recap for those who were putting children to bed.",
      },
      {
        title: "Sacks, split",
        text: "Members buy green coffee together three or four times a year, from Harbour Roasters or from whoever has the better lot, and divide it on somebody's kitchen floor.",
      },
    ],
    voices: [
      {
        by: "pia",
        text: "I asked whether a noise in my popcorn machine was first crack. Nine people listened to the recording. It was a loose screw, and they still think it is funny, and so do I.",
      },
      {
        by: "bertil",
        text: "I like my coffee dark and expected to be lectured. I got one lecture, two apologies and a swap partner for life.",
      },
      {
        by: "ngozi",
        text: "Nobody here minds when you vanish for three weeks of night shifts. They only ask what you were drinking.",
      },
      {
        by: "yonas",
        text: "My mother roasts in a pan, as her mother did. At this table they asked her questions first and gave advice afterwards, which is the right order.",
      },
    ],
    questions: [
      {
        question: "Do I need a proper roaster?",
        answer:
          "By no means. About half of us use a popcorn machine, a pan or an oven tray, and several have gone back to a pan after owning something with a screen. You need a scale, a window and a way to cool the beans fast.",
      },
      {
        question: "Do I have to buy from Harbour Roasters?",
        answer:
          "You do not, and many of us buy elsewhere. Harbour pays for the place and reads along; its staff answer when asked, say who they are, and post green bean lists in one space only.",
      },
      {
        question: "Why do you ask about a batch that went wrong?",
        answer:
          "Because it is the quickest way to get to know you. If nothing has gone wrong yet, tell us what you are afraid of; we will probably have done it.",
      },
      {
        question: "How long until I hear back?",
        answer:
          "Two of us read the requests every evening. Most people have an answer within a day, and if we say no we say why.",
      },
      {
        question: "I roast twice a year. Is that enough?",
        answer:
          "Plenty. Nobody counts batches or posts here. Some of us vanish for a season, come back with one photograph and are asked what was in the tin.",
      },
    ],
    promise:
      "Your logs, photographs and words are yours: take them with you in one file whenever you like. Harbour Roasters sees what any member sees and counts in groups of ten or more; it does not get your address unless you order beans.",
  },
  spaces: [
    {
      slug: "the-table",
      name: "The Table",
      purpose:
        "Everything that happens around the roast: smoke, water, grinders, neighbours, calls, the first cup of the day.",
      access: "members",
    },
    {
      slug: "curves",
      name: "Curves and Cracks",
      purpose: "How it was roasted and what came of it, with numbers where there are any.",
      access: "members",
    },
    {
      slug: "green",
      name: "Green Beans and Swaps",
      purpose: "Sacks to split, lots worth trying, storage, and the blind swap.",
      access: "members",
    },
    {
      slug: "cupping-circle",
      name: "Cupping Circle",
      purpose: "Twelve people, one parcel a month, notes before names. Ask Nuno when a chair falls free.",
      access: "invited",
      seats: 12,
    },
    {
      slug: "back-room",
      name: "The Back Room",
      purpose: "Where the stewards wash up: requests, reports, and anything that needs two heads.",
      access: "stewards",
    },
  ],
  people: [
    {
      key: "samir",
      name: "Samir Haddad",
      headline: "Third popcorn machine, same back step",
      bio: "I teach woodwork to fourteen-year-olds and roast on the back step when they have gone home. Started because a cousin sent a kilo of green Yemeni and no instructions. I look after the Table with Lotte.",
      role: "steward",
      joined: "260d",
    },
    {
      key: "lotte",
      name: "Lotte Brandsma",
      headline: "One-kilo drum, one spreadsheet too many",
      bio: "Calibrates flow meters for a living and cannot stop at the weekend. Ask me about probe placement, or better, do not.",
      role: "steward",
      joined: "259d",
    },
    {
      key: "anselm",
      name: "Anselm Okoro",
      headline: "Thirty-one years in the fire service, now sets off his own alarms",
      bio: "Retired watch commander. Cast-iron pan, garden table, a bucket within reach. I read the requests to join because I like people's disasters when they are small.",
      role: "gatekeeper",
      joined: "257d",
    },
    {
      key: "birgit",
      name: "Birgit Halloran",
      headline: "Crank pot on a camping stove; will ask how your week was",
      bio: "I run the bread stall on Saturdays and roast on Sundays with the door open and the radio on. If you are new, I am probably the first person who writes to you.",
      role: "greeter",
      joined: "258d",
    },
    {
      key: "malik",
      name: "Malik Rahmani",
      headline: "Owner of Harbour Roasters: fifteen kilos at work, two hundred grams at home",
      bio: "I own the roastery that hosts this table. I answer technical questions when somebody asks me by name and otherwise try to sit at the far end.",
      joined: "260d",
    },
    {
      key: "greta",
      name: "Greta Vestergaard",
      headline: "Keeper of the green bean shelves at Harbour Roasters",
      bio: "I weigh, bag and label everything that leaves the loft unroasted, and I post the lists. Complaints about moisture figures come to me, and are welcome.",
      joined: "258d",
    },
    {
      key: "dov",
      name: "Dov Perlman",
      headline: "Two thermocouples in a machine built for maize",
      bio: "Signals engineer. I am not obsessed with rate of rise; I am appropriately interested in it.",
      joined: "255d",
    },
    {
      key: "nuno",
      name: "Nuno Carvalhal",
      headline: "Behind a bar for fourteen years, in front of a cupping table for ten",
      bio: "Trainer for three small cafés. I run the Cupping Circle and the monthly call, badly punctual on both.",
      joined: "256d",
    },
    {
      key: "oona",
      name: "Oona Kettunen",
      headline: "Light roasts, balcony, wool hat",
      bio: "Translator. I drop at the end of first crack and then worry about it.",
      joined: "252d",
    },
    {
      key: "haruka",
      name: "Haruka Minami",
      headline: "A wire net over a gas flame, wrist like a metronome",
      bio: "Learned from a café owner who let me shake the net for a year before I could choose a bean. The rest of the week belongs to pianos.",
      joined: "244d",
    },
    {
      key: "zeynep",
      name: "Zeynep Aksoy",
      headline: "Copper pan, copper pot, opinions of the same metal",
      bio: "Grew up above a coffee seller's shop. I roast lighter than my uncle and darker than the internet.",
      joined: "249d",
    },
    {
      key: "gethin",
      name: "Gethin Prosser",
      headline: "Shed. Drum. Rain on the roof",
      joined: "254d",
    },
    {
      key: "marta",
      name: "Marta Wieczorek",
      headline: "Works at the waterworks and will tell you about yours",
      bio: "Analytical chemist in municipal supply. I came for the water threads and stayed for the beans.",
      joined: "231d",
    },
    {
      key: "tariq",
      name: "Tariq Mahmoud",
      headline: "Roasts between two feeds, quietly",
      bio: "Father of Idris, who is small. Everything I do must be quieter than a kettle.",
      joined: "198d",
    },
    {
      key: "solveig",
      name: "Solveig Brekke",
      headline: "Decaf, seriously, and no, I do not miss it",
      bio: "My heart asked me to stop and my nose did not. Trying to make decaf that people choose.",
      joined: "201d",
    },
    {
      key: "yonas",
      name: "Yonas Tesfaye",
      headline: "My mother's pan, my own impatience",
      bio: "Bus driver, early turns. We roast on Sundays for whoever comes, three rounds, nobody leaves after the first.",
      joined: "253d",
    },
    {
      key: "ilse",
      name: "Ilse Vandamme",
      headline: "Espresso blends on a drum older than I am",
      bio: "The drum came out of a grocer's cellar. I restored it with my father, who never drank coffee.",
      joined: "222d",
    },
    {
      key: "ronan",
      name: "Ronan Tully",
      headline: "Burns it so that you need not",
      joined: "247d",
    },
    {
      key: "pia",
      name: "Pia Lindholm",
      headline: "Forty-one batches in and counting aloud",
      bio: "I look after a school library and keep a notebook with one line for each roast and a face, smiling or not.",
      joined: "228d",
    },
    {
      key: "devika",
      name: "Devika Nair",
      headline: "Filter coffee the Kumbakonam way, peaberry when I can get it",
      bio: "My grandmother's brass filter, a hot-air machine, and a tin of chicory that causes arguments.",
      joined: "160d",
    },
    {
      key: "emile",
      name: "Émile Gautier",
      headline: "Retired chemist; the Maillard reaction owes me an apology",
      bio: "Forty years with polymers. I find sugars more cheerful.",
      joined: "246d",
    },
    {
      key: "katya",
      name: "Katya Morozova",
      headline: "Fourth floor, one window, seven smoke detectors on the stairs",
      joined: "243d",
    },
    {
      key: "hamish",
      name: "Hamish Dunlop",
      headline: "Bread machine, heat gun, no shame",
      bio: "I mend farm machinery. If it turns and it gets hot I can roast in it.",
      joined: "206d",
    },
    {
      key: "sunita",
      name: "Sunita Rai",
      headline: "Scores everything 'nice' and is working on it",
      bio: "Primary teacher. I take the minutes because I write fast and like knowing how things ended.",
      joined: "185d",
    },
    {
      key: "bastian",
      name: "Bastian Vogel",
      headline: "Electrician. Please unroll your cable",
      bio: "Master electrician, small drum roaster, dull dinner guest on the subject of earthing.",
      joined: "251d",
    },
    {
      key: "aurelie",
      name: "Aurélie Pons",
      headline: "Splits sacks on the kitchen floor, owns four scales",
      bio: "Logistics by day. I organise the group orders because nobody else wanted the spreadsheet.",
      joined: "250d",
    },
    {
      key: "kit",
      name: "Kit Ashdown",
      headline: "student kitchen, hot-air popper, seven flatmates with opinions",
      joined: "248d",
    },
    {
      key: "rosalind",
      name: "Rosalind Teague",
      headline: "Seventy-one, oven tray, no intention of upgrading",
      bio: "Retired court stenographer. I can write down a first crack verbatim.",
      joined: "221d",
    },
    {
      key: "mehdi",
      name: "Mehdi Ansari",
      headline: "Logs every roast by hand, every fifteen seconds",
      bio: "Pharmacist. Handwriting to match, so I post photographs of graph paper.",
      joined: "172d",
    },
    {
      key: "caio",
      name: "Caio Bittencourt",
      headline: "Naturals from home, patience from elsewhere",
      bio: "My aunt grows a little Yellow Bourbon in the south of Minas. I am here to do it justice.",
      joined: "150d",
    },
    {
      key: "ngozi",
      name: "Ngozi Eze",
      headline: "Night nurse with a freezer full of labelled jars",
      joined: "170d",
    },
    {
      key: "vesna",
      name: "Vesna Petrović",
      headline: "Dzezva first, discussion second",
      bio: "Set designer. I roast in an enamel pot with a lid and shake it like a maraca.",
      joined: "128d",
    },
    {
      key: "olek",
      name: "Olek Sadowski",
      headline: "Repairs espresso machines, says little, hears everything",
      joined: "190d",
    },
    {
      key: "imke",
      name: "Imke de Groot",
      headline: "Photographer, building a colour meter out of stubbornness",
      bio: "I spent twenty years getting browns right on paper. Beans are harder.",
      joined: "97d",
    },
    {
      key: "bertil",
      name: "Bertil Aronsson",
      headline: "Dark roast, no apology",
      bio: "Ferry mate, retired. Coffee should be able to stand up in a swell.",
      joined: "230d",
    },
    {
      key: "lucian",
      name: "Lucian Popa",
      headline: "Learning on a crank pot he bought from Birgit",
      joined: "6d",
    },
    {
      key: "wren",
      name: "Wren Castellano",
      headline: "Potter by trade, roasts in an unglazed dish over charcoal",
      bio: "Mostly I read. If you ever want to know what clay does at two hundred degrees, ask.",
      joined: "140d",
    },
    {
      key: "annick",
      name: "Annick Delorme",
      headline: "Cycles to the allotment with a drum on the rack",
      bio: "I roast outdoors because my husband is asthmatic. Wind is my only variable and it has many values.",
      joined: "126d",
    },
    {
      key: "matteus",
      name: "Matteus Hoekstra",
      headline: "Beekeeper who cannot taste honey in coffee, only in honey",
      joined: "83d",
    },
  ],
  threads: [...homeRoastersThreads, ...homeRoastersThreadsLately],
  applications: [
    {
      name: "Dorota Klimek",
      ago: "3h",
      answers: [
        "A side-vented popcorn machine from a car boot sale, tested empty for ten minutes because my brother-in-law is nervous. I have a kilo of washed Guatemalan from your host and have used 300 g of it.",
        "My second batch. I put in 120 g because the first, at 80 g, had been so easy. The beans hardly moved, the bottom layer went black before the top was tan, and I stirred it with a wooden spoon that is now shorter. I think the weight was all of it: too heavy for the fan, so no movement, so no even heat.",
      ],
      note: "Birgit Halloran suggested the Table, at the Saturday market.",
    },
    {
      name: "Per-Olof Sandgren",
      ago: "16h",
      answers: [
        "Cast-iron pan on an induction plate. I know, I know. I am also looking at a small drum and would like to be talked out of it, or into it.",
        "It tasted of nothing. Not burnt, not sour, just warm cardboard, three batches in a row. They took 22, 24 and 21 minutes. I suspect I was so afraid of scorching that I baked them.",
      ],
    },
    {
      name: "Leila Ferhat",
      ago: "1d",
      answers: [
        "Nothing yet. I have a heat gun from stripping doors and a steel dog bowl that the dog has approved.",
        "I have not roasted a batch, so I shall tell you what I fear, as the page allows: that the chaff will blow into the neighbour's washing. She is ninety and she hangs out white sheets. Is there a way to catch it?",
      ],
    },
    {
      name: "M. Grantley",
      ago: "4d",
      answers: ["Roaster.", "None so far, all good. Interested in reaching coffee lovers."],
    },
    {
      name: "Hanneke Wouda",
      ago: "5d",
      answers: [
        "A 300 g drum on gas, second-hand, with a probe somebody drilled in at an angle. I have had it for a year and roast for my sister's bakery, about two kilos a week, unpaid unless you count rye bread.",
        "Last month a whole kilo of Kenyan came out grassy although the thermometer said 208 at drop. When I opened the faceplate the probe had worked loose and was reading the drum wall. I had trusted a number over my nose, which had been telling me 'hay' the entire time.",
      ],
    },
  ],
};

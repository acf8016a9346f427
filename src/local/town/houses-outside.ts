import type { SmallHouse } from "./small-house";

/** Where people are out of doors, or would rather be. */
export const outdoorHouses: SmallHouse[] = [
  {
    slug: "cold-water-club",
    name: "The Cold Water Club",
    purpose: "Swimmers of the east coast who go in before breakfast and never alone.",
    template: "local-chapter",
    founded: "1430d",
    members: 92,
    look: { colour: "#2f5d62", typeface: "figtree" },
    about: { interests: ["outdoors", "health"], region: "britain-and-ireland" },
    values: [
      ["Two heads in the water", "If your partner is late, you drink tea and wait."],
      ["No heroes", "Whoever gets out first is thanked for it."],
      ["Leave the slipway clean", "The harbour master is a patient woman and we intend to keep her so."],
    ],
    rules: [
      "Say where and when, and say when you are out.",
      "Temperatures are read from the thermometer, not from memory.",
    ],
    hero: {
      headline: "Nine degrees, seven o'clock, two of you",
      line: "Find somebody for tomorrow's swim, read what the water did today, and warm up together afterwards.",
      action: "Find a partner",
    },
    happens: [
      "The morning board",
      "By nine each evening everybody who swims next day has a name beside theirs.",
    ],
    voice: "I came to be braver, and stayed for the flask that Gwendoline brings.",
    question: [
      "Do you take beginners?",
      "In May, in pairs, up to the waist, with somebody who has done it for years.",
    ],
    promise: "Where you swim is seen by members and never kept for longer than a week.",
    space: ["slipway", "The slipway", "Partners, tides and temperatures."],
    people: [
      ["Gwendoline Achebe-Ross", "Flask, whistle, opinions on gloves"],
      ["Torquil Mackinnon", "Reads tide tables for pleasure"],
      ["Bettina Saarinen", "Grew up with ice, misses it"],
      ["Hamish Delacroix", "Two minutes is a swim"],
    ],
    threads: [
      {
        title: "Jellyfish off the north steps",
        ago: "75d",
        body: "Lion's mane, the size of a washing-up bowl, three of them at half past six. I turned round with great dignity.",
        replies: [
          "South beach had none. The current has been setting north since Sunday.",
          "Vinegar does nothing for those. Sea water and tweezers.",
          "Dignity noted. South beach it is.",
        ],
      },
      {
        title: "How long is too long at six degrees?",
        ago: "33d",
        body: "I stayed eleven minutes, felt marvellous, and then could not do up my own buttons.",
        replies: [
          "A minute a degree, and less on the days when you feel marvellous.",
          "The buttons are the test. Big ones, next time, and somebody to count them.",
        ],
      },
      {
        title: "Tomorrow 07:10, harbour side, one partner missing",
        ago: "3d",
        body: "Bettina has a cold. High water at twenty to eight, hardly any wind.",
        replies: ["I will come, if I may leave the water whenever I like.", "That is the only rule we have."],
      },
    ],
  },
  {
    slug: "dawn-recorders",
    name: "Dawn Recorders",
    purpose: "People who record birdsong before sunrise and argue kindly over who was singing.",
    template: "customer-circle",
    founded: "690d",
    members: 66,
    look: { colour: "#2f6b47", typeface: "literata" },
    about: { interests: ["outdoors", "electronics"], region: "europe" },
    values: [
      ["Listen twice", "An answer within a minute is usually a wish."],
      ["Nests are secrets", "No place is named closer than a parish between March and July."],
      ["Bad recordings welcome", "Wind, tractors and all: somebody once found a nightjar behind a tractor."],
    ],
    rules: ["Never play a song back to a bird.", "Raw files first, cleaned ones second."],
    hero: {
      headline: "Who was that at ten past four?",
      line: "Post the minute you could not name. Two hundred tired ears are awake with you.",
      action: "Come and listen",
    },
    happens: ["The unknown of the week", "One recording, no hints, and the answer on Sunday evening."],
    voice: "I learnt more from being wrong here than from four field guides.",
    question: ["Will my telephone do?", "For the first spring it will, held still and out of your pocket."],
    promise: "Places in your files are blurred before anybody else hears them.",
    space: ["hedge", "The hedge", "Recordings, guesses and second guesses."],
    people: [
      ["Leocadia Winterbourne", "Reed beds, waders, wet feet"],
      ["Anders Thulin-Grey", "Built his own parabola from a wok"],
      ["Perpetua Adomako", "Woodpeckers by their rhythm"],
      ["Idris Llewelyn-Shaw", "Mostly owls, mostly asleep by nine"],
    ],
    threads: [
      {
        title: "Two notes, falling, from a beech wood",
        ago: "110d",
        body: "Repeated every eight seconds for a quarter of an hour. My wife says a gate. There is no gate.",
        replies: [
          "Bullfinch, with its mind on something else. Listen for the creak under the second note.",
          "I hear the creak. I also hear why your wife says a gate.",
        ],
      },
      {
        title: "Hum at 50 hertz in everything since the new cable",
        ago: "58d",
        body: "Every file has it, even in the middle of a marsh. Battery, lead, or curse?",
        replies: [
          "Lead. Cut one side of the screen and try again.",
          "And stand away from the fence: it's live, whatever the farmer told you.",
          "It was the fence. It was very much the fence.",
        ],
      },
      {
        title: "First chiffchaff at Low Fen",
        ago: "19d",
        body: "04:52, three phrases and a cough. I have been waiting for that since November.",
        replies: [
          "Heard one at the sewage works on the same morning. They have no taste, and we love them for it.",
        ],
      },
    ],
  },
  {
    slug: "plot-seventeen",
    name: "Plot Seventeen",
    purpose: "Allotment holders on chalk who swap seed that has learned to live with it.",
    template: "local-chapter",
    founded: "410d",
    members: 26,
    look: { colour: "#2f6b3c", typeface: "bitter" },
    about: { interests: ["home-and-garden"], region: "britain-and-ireland" },
    values: [
      ["Seed is lent", "You give back twice what you took, a year later."],
      ["Chalk is not a fault", "We grow what likes it and stop shouting at rhododendrons."],
      ["Gates are closed", "Because of the ponies, and because of the other ponies."],
    ],
    rules: ["Label with the year and the row.", "No slug pellets within sight of anybody's ducks."],
    hero: {
      headline: "Seed that knows what chalk is",
      line: "Twenty-six plots, one shed, and an envelope for whatever did well in a dry year.",
      action: "Ask for an envelope",
    },
    happens: ["The envelope round", "In February a shoe box goes from plot to plot, and comes back heavier."],
    voice:
      "My beans are the grandchildren of beans from a man I have never met. He signs his envelopes with a snail.",
    question: ["I garden on clay. Could I come?", "You may look over the fence and sigh with us."],
    promise: "A list of seed and of who has it, and not a thing beyond that.",
    space: ["shed", "The shed", "Envelopes, frosts and borrowed forks."],
    people: [
      ["Cressida Umbrage", "Beans, and a feud with pigeons"],
      ["Walter Pemberthy", "Forty-one years on plot four"],
      ["Nadezhda Kirwan", "Keeps the shoe box"],
    ],
    threads: [
      {
        title: "Parsnips that forked like a family tree",
        ago: "82d",
        body: "All of them. It looks as though something down there had an argument.",
        replies: [
          "Stones. Make a hole with a bar, fill it with sand, sow into that.",
          "Or grow them short and round and call it a decision.",
        ],
      },
      {
        title: "Frost on the ninth, of all days",
        ago: "30d",
        body: "Minus two at the tap. I had just told everybody that it was safe.",
        replies: [
          "Nobody listened, Cressida, and for once that saved us.",
          "Except my courgettes, who believe anything.",
        ],
      },
    ],
  },
  {
    slug: "foster-tails",
    name: "Foster Tails",
    purpose: "Households that take in dogs for a few weeks, and hand them on with their habits written down.",
    template: "ambassadors",
    founded: "970d",
    members: 128,
    look: { colour: "#5b4a3a", typeface: "source-sans" },
    about: { interests: ["animals", "charity"], region: "north-america" },
    values: [
      ["The dog decides the pace", "A week behind the sofa is a perfectly good first week."],
      ["Write it down", "Whoever has her next must not learn about the vacuum cleaner by surprise."],
      ["Letting go is the job", "We weep in the car, and then we answer the next call."],
    ],
    rules: [
      "No home addresses in a thread.",
      "Medicines only as the vet wrote them, never as somebody remembers them.",
    ],
    hero: {
      headline: "Four weeks, one dog, many notes",
      line: "Those who foster ask those who have fostered that dog before, or one who ate the same sofa.",
      action: "Offer a sofa",
    },
    happens: [
      "Handover notes",
      "Two pages that travel with the dog: what frightens her, what she will do for cheese.",
    ],
    voice: "The notes said she was afraid of hats. I would never have guessed, and I own a great many.",
    question: ["I work full time. Can I foster?", "Older dogs sleep more than you do. Ask for one of those."],
    promise: "Pictures of dogs are shared, pictures of children and front doors are not.",
    space: ["sofa", "Behind the sofa", "First nights, long weeks and goodbyes."],
    people: [
      ["Marguerita Stonebridge", "Thirty-one dogs, one patient husband"],
      ["Delphine Okwuosa", "Night feeds, puppies, coffee"],
      ["Emmett Larkspur", "Large dogs only, small car"],
      ["Juniper Haldane", "Vet nurse, off duty and answering anyway"],
    ],
    threads: [
      {
        title: "She will not go through doorways",
        ago: "131d",
        body: "Any doorway. We carry her, all twenty-eight kilos, like a bride, six times a day.",
        replies: [
          "Take the door off for a week. Ours thought that the handle was an eye.",
          "A trail of sprats worked here, laid by somebody who then left the room.",
          "The door is off, the sprats are down, and there is a tail in the kitchen.",
        ],
      },
      {
        title: "Two dogs on one sofa: too soon?",
        ago: "64d",
        body: "My own has been generous so far, but he has begun to sigh.",
        replies: ["Sighing is manners. It is when he stops sighing that you separate them."],
      },
      {
        title: "He went to his people today",
        ago: "16d",
        body: "Eleven weeks. He did not look back, which is just as it should be, and I have eaten a whole cake.",
        replies: [
          "You did it right, then. Ours looked back and we kept her, which is called failing.",
          "Best failure you ever had, Emmett.",
        ],
      },
    ],
  },
  {
    slug: "steep-and-slow",
    name: "Steep & Slow",
    purpose: "Hill walkers over sixty who plan in metres of climbing and not in miles.",
    template: "local-chapter",
    founded: "350d",
    members: 52,
    look: { colour: "#3b3f72", typeface: "fraunces" },
    about: { interests: ["outdoors", "travel"], region: "britain-and-ireland" },
    values: [
      ["The slowest sets the pace", "And chooses where lunch is."],
      ["Turning back is a route", "It is in the plan, with its own tea room."],
      ["Knees are discussed", "Openly, at length, and before the boots go on."],
    ],
    rules: [
      "Every plan says how much up, how much down, and where the bus stops.",
      "Poles are carried with the points behind you.",
    ],
    hero: {
      headline: "Four hundred metres up, and back for tea",
      line: "Small groups, printed maps, no records. We have all day.",
      action: "Walk with us",
    },
    happens: [
      "First Thursday",
      "A hill with a bus at both ends, chosen by whoever was last at the previous one.",
    ],
    voice: "After my hip I believed that hills were finished. It turns out that they are simply longer.",
    question: ["I am fifty-seven.", "We shall overlook it."],
    promise: "Your health is yours: what you tell on the hill stays there.",
    space: ["cairn", "The cairn", "Plans, weather and knees."],
    people: [
      ["Philippa Garroway", "Contour lines by heart"],
      ["Desmond Achterlonie", "Carries two lunches"],
      ["Rosamund Iwu", "New hip, old boots"],
    ],
    threads: [
      {
        title: "The long stile at Hagg End is down",
        ago: "44d",
        body: "One rail left. I went under it like a limbo dancer, and would not recommend it to anybody with a waist.",
        replies: ["Reported to the park. They have a form, and now they have my drawing of you under it."],
      },
      {
        title: "Downhill hurts, uphill doesn't",
        ago: "21d",
        body: "Is that my knees or my boots?",
        replies: [
          "Boots, if your toes touch. Lace the ankle tight and leave the rest loose.",
          "And zigzag. Pride goes straight down; the rest of us go sideways.",
        ],
      },
    ],
  },
];

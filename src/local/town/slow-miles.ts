import { slowMilesLately } from "./slow-miles-lately";
import { slowMilesThreads } from "./slow-miles-threads";
import type { Story } from "./story";

export const slowMiles: Story = {
  slug: "slow-miles",
  name: "Slow Miles",
  purpose: "For people who travel by bicycle at the speed of noticing, and help one another to do it.",
  template: "ambassadors",
  owner: { brand: "millstone-cycles" },
  founded: "400d",
  look: { colour: "#2f5d62", typeface: "figtree" },
  gate: {
    join: "open",
    visibility: "public",
    capacity: 450,
    welcome:
      "Say where you ride and what carries your bags. Route notes is for what you have ridden yourself; Roadside is for when you stand beside the bicycle. If this would be your first night out, Wanjiru has a list of soft places to land.",
    questions: [
      "What do you ride, and where does it usually take you?",
      "What would you like to be able to do a year from now?",
    ],
  },
  charter: {
    partners: {
      values: ["universalism", "stimulation", "self-direction"],
      redLines: { categories: ["motoring", "gambling", "credit"], practices: ["fossil-fuels", "sells-data"] },
      decides: { by: "panel" },
      quietDays: [7],
    },
    values: [
      {
        name: "Arriving is optional",
        meaning:
          "Turning back, taking the train and stopping for good at the first fine bench are all ways to finish a ride.",
      },
      {
        name: "Notes a stranger can use",
        meaning:
          "Surface, water, last shop, and the day you were there. A view can be left for the next rider to find.",
      },
      {
        name: "A door is a gift",
        meaning:
          "A bed offered is never owed. Guests ask early, arrive when they said, and leave the room ready for the next.",
      },
      {
        name: "Slow is a manner",
        meaning:
          "Old, borrowed, three wheels, with a motor or without: what counts is how you pass through a place.",
      },
      {
        name: "Everyone had a first night",
        meaning: "No question is too small to be answered by somebody who once lay awake with the same one.",
      },
    ],
    rules: [
      "Date your route notes. An undated note is a rumour.",
      "Never publish where a host lives, nor anything you saw in their house.",
      "Ask before you photograph people, and before you post the picture.",
      "No averages, no rankings, no league of any kind. Your own odometer is your own affair.",
      "Buying and selling only in a thread that says so in its title, at the price you paid or less.",
      "If you work for a maker of bicycles or bags, ours included, say so where it matters.",
      "Advice about brakes, steering and traffic says how sure you are.",
      "Camp where you may, leave before you are asked to, and take away a little more litter than you brought.",
      "Disagree about equipment as much as you like, and about people not at all.",
    ],
  },
  landing: {
    hero: {
      headline: "There is no prize for getting there first",
      line: "Four hundred people who go by bicycle, carry their own bags and stop when something is worth stopping for.",
      action: "Join the slow ones",
    },
    happens: [
      {
        title: "Route notes that are kept true",
        text: "Towpaths, passes and ferry crossings, written by the last person through and corrected by the next. Each one carries its date.",
      },
      {
        title: "Help while your hands are still oily",
        text: "Post a picture of the broken thing from the lay-by. Somebody who has mended one usually answers before the tea is cold.",
      },
      {
        title: "First nights out",
        text: "Every few weeks a handful of us sleep one night somewhere near. Half of each group has never done it before, and the kettle is shared.",
      },
      {
        title: "Forty-one doors",
        text: "Members with a spare bed, a barn or a flat bit of lawn. Riders with a month here and one vouch may ask.",
      },
    ],
    voices: [
      {
        by: "aoife",
        text: "I asked a question I was ashamed of and got six answers, a borrowed mat and a cake recipe.",
      },
      { by: "mats", text: "Good people. Few of them in a hurry." },
      {
        by: "lev",
        text: "I travel on the back of a tandem and do not see the road. Here people learned to write what it sounds like.",
      },
      {
        by: "sandeep",
        text: "Nobody has ever asked me how fast I go, and I have been a member for most of a year.",
      },
    ],
    questions: [
      {
        question: "Do I need a touring bicycle?",
        answer:
          "No. We have shopping bikes, folding bikes, two recumbents and a postman's bicycle older than its rider. If it stops when you ask it to, it will do.",
      },
      {
        question: "Will Millstone try to sell me one of theirs?",
        answer:
          "They own the network and pay for it, and the charter keeps them from selling in it. Their people are marked, and in practice they mostly answer questions about wheels.",
      },
      {
        question: "How does staying with a host work?",
        answer:
          "Addresses are never listed. You write to a host, say who you are and when you come, and they answer or they don't. After a month here and with one member's good word you can see the list.",
      },
      {
        question: "I am slow even by your standards. Is that all right?",
        answer:
          "The group rides wait at every junction, and the person at the back chooses where we stop for lunch.",
      },
      {
        question: "May I bring my children?",
        answer:
          "On the road, gladly. Accounts are for people of sixteen and over, and pictures of children stay out of public threads.",
      },
    ],
    promise:
      "We keep what you write and when you came, never where you are. Your words can be taken away as one file on any day, and Teodor strikes out a host's address on the day that they stop hosting.",
  },
  spaces: [
    {
      slug: "day-book",
      name: "Day book",
      purpose: "Where you went and what happened, however little.",
      access: "members",
    },
    {
      slug: "route-notes",
      name: "Route notes",
      purpose: "Roads, paths, boats and trains, with dates on them.",
      access: "members",
    },
    {
      slug: "roadside",
      name: "Roadside",
      purpose: "Things that broke, things that hold, and the bags we put them in.",
      access: "members",
    },
    {
      slug: "first-nights",
      name: "First nights",
      purpose: "For the first time you sleep out, and for those who remember theirs.",
      access: "members",
    },
    {
      slug: "hosts-kitchen",
      name: "The hosts' kitchen",
      purpose: "Members who open their doors, comparing notes over the washing-up.",
      access: "invited",
      seats: 24,
    },
    {
      slug: "back-shed",
      name: "Back shed",
      purpose: "Stewards at work: what came up, what we decided and why.",
      access: "stewards",
    },
  ],
  people: [
    {
      key: "ines",
      name: "Inês Caldeira",
      headline: "Twenty years a ferry purser, now on the other side of the ticket window",
      bio: "I sold foot-passenger tickets to cyclists until I became curious about where they all went. Mostly I ride along rivers. I look after this place with Alasdair and try to answer within the day.",
      role: "steward",
      joined: "400d",
    },
    {
      key: "alasdair",
      name: "Alasdair Munro",
      headline: "Retired geography teacher, unretired pedant",
      bio: "Gradients, gazetteers, the correct name of every burn. I edit route notes and apologise in advance.",
      role: "steward",
      joined: "399d",
    },
    {
      key: "wanjiru",
      name: "Wanjiru Kamau",
      headline: "Night nurse; rides home the long way",
      bio: "If you have just arrived, hello, I am probably the first to write to you, probably at half past six in the morning.",
      role: "greeter",
      joined: "398d",
    },
    {
      key: "teodor",
      name: "Teodor Vasile",
      headline: "Mechanic at a co-operative workshop, Tuesdays and Fridays",
      bio: "I teach people to mend their own. I keep the list of hosts and check that it is right.",
      role: "gatekeeper",
      joined: "399d",
    },
    {
      key: "wim",
      name: "Wim de Graaf",
      headline: "Wheel builder at Millstone Cycles, so read me with that in mind",
      bio: "Thirty-six spokes, three cross, and patience.",
      joined: "398d",
    },
    {
      key: "hedda",
      name: "Hedda Lindqvist",
      headline: "A barn, four bunks, and bread on Thursdays",
      bio: "I host more than I ride these days. The hip decides.",
      joined: "397d",
    },
    { key: "bram", name: "Bram Teunissen", headline: "Lock keeper. I have seen you go past", joined: "396d" },
    {
      key: "mats",
      name: "Mats Ekdahl",
      headline: "Seventy-one. Three gears",
      bio: "Same bicycle since 1974.",
      joined: "395d",
    },
    {
      key: "freya",
      name: "Freya Sandison",
      headline: "Deckhand on the Skerrow boat",
      bio: "I'm the one who shows you where to lash it. Bring your own strap and we'll be friends.",
      joined: "390d",
    },
    {
      key: "halvard",
      name: "Halvard Moe",
      headline: "Collector of timetables, current and otherwise",
      joined: "388d",
    },
    {
      key: "dieter",
      name: "Dieter Althaus",
      headline: "Calibration engineer. I own three scales",
      bio: "I weigh things because I like to know, not because I wish to win.",
      joined: "385d",
    },
    { key: "yuki", name: "Yuki Tanabe", headline: "Draws maps for a living and on days off", joined: "384d" },
    {
      key: "gwen",
      name: "Gwen Prothero",
      headline: "Sheep, a hill, a flat field with a tap",
      bio: "Camp at the far end. Shut the gate. That's the whole of it.",
      joined: "382d",
    },
    {
      key: "colm",
      name: "Colm Devaney",
      headline: "Piano tuner on a circuit of nine villages, by bicycle",
      bio: "Forks of the other kind in the left pannier. I have been told I go on a bit.",
      joined: "381d",
    },
    {
      key: "huw",
      name: "Huw Pritchard",
      headline: "Gwen's neighbour, on the wet side of the hill",
      joined: "376d",
    },
    {
      key: "jarek",
      name: "Jarek Wolny",
      headline: "Welder. Most things can be got home",
      joined: "370d",
    },
    {
      key: "nadia",
      name: "Nadia Benhaddou",
      headline: "Bridges on weekdays, sewing machine at weekends",
      bio: "I make bags out of things that were not bags. Patterns are free; tell me where the seams failed.",
      joined: "366d",
    },
    { key: "rafael", name: "Rafael Ibarra", headline: "Cook. One pan, one spoon", joined: "362d" },
    {
      key: "ruth",
      name: "Ruth Okonjo",
      headline: "Librarian; keeper of the lending shelf",
      bio: "Panniers, a tent, two stoves and a child's helmet go out by post and mostly come back.",
      joined: "360d",
    },
    {
      key: "marisol",
      name: "Marisol Quiroga",
      headline: "Front half of a tandem",
      joined: "350d",
    },
    {
      key: "lev",
      name: "Lev Abramov",
      headline: "Back half of a tandem; I listen for both of us",
      bio: "Low vision since birth, high opinions about gravel. I write route notes by ear.",
      joined: "350d",
    },
    {
      key: "clemmie",
      name: "Clemmie Ashdown",
      headline: "Potter in a cold vicarage with too many rooms",
      joined: "340d",
    },
    {
      key: "petra",
      name: "Petra Havlová",
      headline: "Bees, plums, and a bed above the extracting room",
      joined: "332d",
    },
    {
      key: "tobias",
      name: "Tobias Frey",
      headline: "Writes to railway companies so that you need not",
      joined: "325d",
    },
    {
      key: "aoife",
      name: "Aoife Kinsella",
      headline: "Teaches seven-year-olds; learning to sleep in fields",
      bio: "I joined to ask one question. Now I seem to organise things.",
      joined: "318d",
    },
    { key: "ingrid", name: "Ingrid Solheim", headline: "Night trains and early roads", joined: "310d" },
    {
      key: "pilar",
      name: "Pilar Andrade",
      headline: "Sixty-three, on her husband's bicycle",
      bio: "Joaquim rode it for thirty years and I have had it for one. We are getting used to each other, the bicycle and I.",
      joined: "300d",
    },
    {
      key: "ayesha",
      name: "Ayesha Siddiqui",
      headline: "Country GP. Knees, mostly",
      bio: "What I write here is friendly talk, and no substitute for someone who can look at your leg.",
      joined: "290d",
    },
    {
      key: "tamsin",
      name: "Tamsin Hollis",
      headline: "Cargo bike, trailer, one small passenger with opinions",
      joined: "280d",
    },
    { key: "kwame", name: "Kwame Boakye", headline: "Photographs quiet roads, and chains", joined: "270d" },
    {
      key: "sandeep",
      name: "Sandeep Gill",
      headline: "Drives forty-four tonnes in the week and a bicycle on Sundays",
      joined: "255d",
    },
    { key: "linus", name: "Linus Aalto", headline: "19, used to race, recovering", joined: "240d" },
    {
      key: "amparo",
      name: "Amparo Vidal",
      headline: "Keeps a hostel of twelve beds on the Kettle road",
      joined: "235d",
    },
    { key: "silvan", name: "Silvan Meier", headline: "Passes, on foot where necessary", joined: "228d" },
    {
      key: "femi",
      name: "Femi Adeyemi",
      headline: "Commutes nine kilometres, daydreams further",
      joined: "210d",
    },
    {
      key: "dora",
      name: "Dora Lenz",
      headline: "Proofreader, sender of postcards",
      joined: "200d",
    },
    { key: "ewan", name: "Ewan Geddes", headline: "Surveyor; rained on professionally", joined: "190d" },
    {
      key: "bea",
      name: "Beatrix Nagy",
      headline: "Plans every tour from one thermal bath to the next",
      joined: "180d",
    },
    {
      key: "noor",
      name: "Noor Haddad",
      headline: "Second-hand bicycle, second country, first spanner",
      joined: "150d",
    },
    { key: "joss", name: "Joss Whitcombe", headline: "Recumbent. Yes, it's comfortable", joined: "140d" },
    {
      key: "parveen",
      name: "Parveen Akhtar",
      headline: "Runs a starters' ride for women, second Sundays",
      joined: "130d",
    },
    { key: "mirela", name: "Mirela Dragan", headline: "Watchmaker who likes hub gears", joined: "120d" },
    {
      key: "benno",
      name: "Benno Kessler",
      headline: "Rides with Pfeffer, who rides in the basket",
      joined: "95d",
    },
    {
      key: "ottilie",
      name: "Ottilie Brandt",
      headline: "Student, forty euros, borrowed tent",
      joined: "70d",
    },
    {
      key: "elin",
      name: "Elin Thorsen",
      headline: "Lives on Skerrow; goes the other way round",
      joined: "45d",
    },
    { key: "tilda", name: "Tilda Moreau", headline: "Bought a bicycle on Monday", joined: "4d" },
  ],
  threads: [...slowMilesThreads, ...slowMilesLately],
  applications: [],
};

import type { Story } from "./story";

export const tuesdayKiln: Story = {
  slug: "tuesday-kiln",
  name: "The Tuesday Kiln",
  purpose:
    "Twelve potters of Aldermere keep one electric kiln going, fire it on Tuesdays and open it together on Thursdays.",
  template: "local-chapter",
  owner: { person: "bram" },
  founded: "320d",
  look: { colour: "#97452a", typeface: "literata" },
  gate: {
    join: "invite",
    visibility: "members",
    capacity: 15,
    welcome:
      "Read the kiln diary back to the last misfire before you sign up for a shelf. Wax your feet, bring your own props, and tell Sunniva which glaze you used.",
    questions: ["Who among us has seen you make something, and what was it?"],
  },
  charter: {
    values: [
      {
        name: "The kiln comes first",
        meaning: "A pot can be made again; a shelf, an element and a good name with the landlord are harder.",
      },
      {
        name: "Say what you fired",
        meaning:
          "Clay, glaze and cone go in the book before the door shuts, so that a fault can be read and nobody has to be blamed.",
      },
      {
        name: "Teach by showing",
        meaning:
          "Nobody here owns a recipe, and a question at the bench gets clay in its hands before it gets an opinion.",
      },
      {
        name: "Everybody sweeps",
        meaning:
          "Wet, always, and the person with the best pots sweeps as often as the person with the worst.",
      },
    ],
    rules: [
      "No pot goes on a shelf with glaze on its foot; wipe it back 5 mm, and 10 if it runs.",
      "Unknown clay is test-fired on a sacrificial tile before it shares a load with anybody else's work.",
      "Only people on the key list start a firing, and the one who starts it answers the telephone that night.",
      "The door stays shut above 80 degrees, whoever is coming to dinner.",
      "Sponges and mops only: nobody brushes dry clay dust off anything, ever.",
      "Pay your share by the end of the month, or tell Bram why not; either is fine.",
      "Breakages are reported the same day, with no more apology than one biscuit.",
      "Recipes posted here may be used by any member and are credited when a pot is sold.",
    ],
  },
  landing: {
    hero: {
      headline: "One kiln, twelve potters, fired on Tuesdays",
      line: "We share a 220-litre electric kiln in the old hose tower behind Aldermere fire station, and this is where we keep its diary.",
      action: "Use my invitation",
    },
    happens: [
      {
        title: "Tuesday, a firing",
        text: "Bisque to cone 06 one week, stoneware to cone 6 the next. The person on the rota packs from noon and lights the board at four.",
      },
      {
        title: "Thursday, the opening",
        text: "Whoever can come, comes. We unpack in silence for about a minute and then everybody talks at once.",
      },
      {
        title: "In between, the bench",
        text: "Glaze tests, faults with photographs, clay orders put together so that the pallet costs less, and the long argument about tenmoku.",
      },
    ],
    voices: [
      {
        by: "marguerite",
        text: "I thought that I was finished when I could no longer centre. I am seventy-six, I build with slabs now, and there is a shelf with my name on it.",
      },
      {
        by: "ravi",
        text: "I posted a photograph of the ugliest bowl in the county and by supper I had three theories. The right one came seven weeks later, from a man who lays hedges.",
      },
      {
        by: "noor",
        text: "You learn more from one opened kiln full of other people's mistakes than from a term of your own.",
      },
    ],
    questions: [
      {
        question: "How does anyone get in?",
        answer:
          "Somebody here brings you to two Thursday openings, and if you still like us and we still like you, she sends an invitation. We stop at fifteen because that is how many fit round the door.",
      },
      {
        question: "What does a firing cost?",
        answer:
          "Each firing's meter reading is split by the height of shelf that you took, in tens of centimetres. Most of us have paid between three and seven pounds a stoneware load this year.",
      },
      {
        question: "Can I fire work for friends?",
        answer: "A mug, yes. A friend who keeps needing a shelf should come on a Thursday and be introduced.",
      },
      {
        question: "Who holds the insurance?",
        answer:
          "Bram holds it in the group's name, the policy hangs beside the isolator switch, and it names the twelve of us.",
      },
    ],
    promise:
      "What is said here stays among the members. Our names, recipes and failures are not searched, sold or shown to anybody, and you can take your part of the diary away as a file on any day you like.",
  },
  spaces: [
    {
      slug: "kiln-diary",
      name: "The kiln diary",
      purpose: "Loads, schedules, meter readings, repairs, and who is on next.",
      access: "members",
    },
    {
      slug: "bench",
      name: "The bench",
      purpose: "Clay, glazes, faults, tools, and what on earth happened to this one.",
      access: "members",
    },
    {
      slug: "key-list",
      name: "Key list",
      purpose: "For those who may start a firing: the dull, important matters.",
      access: "invited",
    },
  ],
  people: [
    {
      key: "bram",
      name: "Bram Verhoeven",
      headline: "Keeps the key, the book and the kettle",
      bio: "Caretaker at the grammar school for thirty-one years. I throw plain jugs and repair things. The kiln came out of the school's art room in a horsebox.",
      joined: "320d",
    },
    {
      key: "sunniva",
      name: "Sunniva Dale",
      headline: "Salt pigs, butter dishes, spreadsheets",
      bio: "I do the rota and the clay order. Trained as an actuary, which helps with glaze tests more than you would think.",
      role: "steward",
      joined: "320d",
    },
    {
      key: "odette",
      name: "Odette Laurier",
      headline: "Tin-white earthenware, drawn on",
      bio: "Former sign writer. I paint hares.",
      joined: "319d",
    },
    {
      key: "colm",
      name: "Colm Dunphy",
      headline: "Big pots, small car",
      bio: "Postman. Everything I make has to survive a hatchback.",
      joined: "318d",
    },
    {
      key: "ffion",
      name: "Ffion Rees",
      headline: "Nerikomi and other ways to lose a weekend",
      joined: "317d",
    },
    {
      key: "marguerite",
      name: "Marguerite Aske",
      headline: "Fifty years a thrower, now a slab builder",
      bio: "Taught evening classes in this town from the year of the three-day week until they shut the building.",
      role: "greeter",
      joined: "319d",
    },
    {
      key: "ravi",
      name: "Ravi Chandran",
      headline: "Bowls, mostly round",
      bio: "Dentist. I have heard the joke about glazing crowns.",
      joined: "310d",
    },
    {
      key: "tess",
      name: "Tess Holloway",
      headline: "Beakers and the odd accident",
      bio: "On the key list since I stopped being frightened of the isolator.",
      joined: "319d",
    },
    {
      key: "jarek",
      name: "Jarek Wolski",
      headline: "Electrician who caught the clay bug",
      bio: "I came to replace a relay and asked what the wheel was for.",
      joined: "296d",
    },
    { key: "hettie", name: "Hettie Amankwah", headline: "Tiles with birds you can name", joined: "250d" },
    {
      key: "abel",
      name: "Abel Strand",
      headline: "Wood ash, hedges, patience",
      bio: "Hedge layer. If it grows within two miles I have probably burnt it and put it on a pot.",
      joined: "228d",
    },
    {
      key: "noor",
      name: "Noor Siddiqui",
      headline: "Learning to throw off the hump",
      bio: "Supply teacher, newest shelf, bottom left.",
      joined: "214d",
    },
  ],
  threads: [
    {
      space: "kiln-diary",
      by: "bram",
      ago: "318d",
      pinned: true,
      title: "How the kiln works now that it is ours",
      body: `The school has signed. She is in the hose tower, bolted down, on her own three-phase supply, and the fire station only ask that we do not block the yard.

What I would like us to agree:

1. **Tuesdays are for firing.** Bisque and stoneware turn about.
2. **Thursdays at six are for opening.** Not Wednesday night with a torch, Colm.
3. Every load gets a page in the book and a post in here, with the cone pack photographed.
4. We pay by the shelf, from the meter.

She is eight cubic feet, twenty-six years old and was never once fired above cone 04 by the school. Be gentle with her.`,
      replies: [
        { by: "colm", after: "2h", body: "It was one time, and the torch was a small one." },
        {
          by: "sunniva",
          after: "3h",
          body: "Rota for the first quarter is on the tower door and I'll post each change here too. Everyone packs about once a quarter. If you can't lift a full kiln shelf, say so privately and I'll pair you; nobody needs to know why.",
        },
        {
          by: "marguerite",
          after: "19h",
          body: "I taught on that kiln. The bottom left is cool and the top back is hot, and she sulks for a day if you leave the bung out. Otherwise she is honest.",
        },
        {
          by: "tess",
          after: "5h",
          body: "Does she have a name? You can't say *she* for a year without a name.",
        },
        {
          by: "bram",
          after: "1h",
          to: 4,
          body: "The children called her Agnes, after a dinner lady with a temper. I saw no reason to change it.",
        },
      ],
    },
    {
      space: "kiln-diary",
      by: "tess",
      ago: "297d",
      title: "Load 3, bisque: the bottom shelf is soft",
      body: "My first go at packing and the controller said 1000 with a ten minute hold, but the bottom shelf rings like a flowerpot and Odette's dish took up glaze like blotting paper. The cone 06 in the middle is down nicely, and I had none at the bottom. What did I do?",
      replies: [
        {
          by: "marguerite",
          after: "4h",
          body: "You did nothing wrong, my dear. That is the cool corner I mentioned, and you filled it with Colm's planters, which drink heat.",
        },
        {
          by: "sunniva",
          after: "2h",
          body: `The controller measures the air beside one thermocouple. Cones measure heat-work, which is what the pots feel. So: a cone at the bottom, middle and top of every load from now on.

I'd try 60 an hour for the last hundred degrees, and a 20 minute hold rather than 10. It costs pennies.`,
        },
        { by: "colm", after: "6h", body: "My planters apologise." },
        {
          by: "tess",
          after: "8d",
          body: "Did as Sunniva said for load 5, with tall thin things at the bottom and tiles up top. Three cones, three matching bows, you could lay a ruler across them. Odette, your dish has gone back in for a second bisque and now sounds like a bell.",
        },
        {
          by: "odette",
          after: "7h",
          body: "She does ring. I have drawn a hare on her for you, Tess, with its ears down like cone 06.",
        },
      ],
    },
    {
      space: "bench",
      by: "ravi",
      ago: "279d",
      title: "Pinholes, hundreds of them, only on the satin white",
      body: "The clear is clean and the blue is clean. The satin white on the same clay, in the same load, looks as though somebody has been at it with a needle. I've tried it thinner, I've tried wiping the bisque with a damp sponge. Four bowls down. I see a version of this at work, but there I am allowed a drill.",
      replies: [
        {
          by: "ffion",
          after: "1h",
          body: "Theory one: the white is stiffer than the others when it melts, so bubbles that the runny ones heal over just stay as craters.",
        },
        {
          by: "colm",
          after: "2h",
          body: "Theory two: dust, since the white bucket lives under the window. Theory three: a curse.",
        },
        {
          by: "abel",
          after: "52d",
          body: "Late to this, only just joined. Theory four, for the collection: there is a lot of iron-bearing rubbish in that buff clay and it gasses until the last minute.",
        },
        {
          by: "sunniva",
          after: "2h",
          body: "Abel's right about the gas, and Ffion about the stiffness. So give it somewhere to go. Ravi, will you try a **drop and hold**? Up to cone 6 as usual, let her fall about 55 degrees, hold half an hour there, then off. The glaze is still soft enough to flow but nothing new is boiling under it.",
        },
        {
          by: "ravi",
          after: "14d",
          body: "Drop and hold, load 15, six bowls, not a pinhole on five and two on the sixth, which I forgot to sponge. I'm embarrassed by how much I enjoyed opening that door.",
        },
        {
          by: "ffion",
          after: "4h",
          body: "Writing it on the tower wall in chalk: 1222, down to 1165, thirty minutes, good night.",
        },
      ],
    },
    {
      space: "bench",
      by: "odette",
      ago: "258d",
      title: "Somebody has blushed my hares",
      body: "I open the kiln, and all down the left side of my best tin-white plate there is a **pink cloud**. Quite a nice pink, like the inside of a shell. I did not put it there, so I ask without rancour who was on the shelf beside me.",
      replies: [
        {
          by: "ravi",
          after: "40m",
          body: "Mine were next door, green ones. The recipe is 2 per cent chrome oxide. Is that a crime?",
        },
        {
          by: "marguerite",
          after: "2h",
          body: "Not a crime, only chemistry. Chrome goes up as a vapour in the hot part of the firing and tin grabs hold of it, and the pair of them make pink. Staffordshire made a fortune out of it. Keep chrome and tin on different shelves with something dull in between.",
        },
        {
          by: "ravi",
          after: "30m",
          body: "Odette, I'm so sorry. I owe you a plate and you may have any green bowl you like.",
        },
        {
          by: "odette",
          after: "5h",
          to: 3,
          body: "No, no, leave it. A woman from the framing shop saw it on my table and has bought it for more than the clean ones. Would you consider doing it to me again, but on purpose, from the right?",
        },
        {
          by: "sunniva",
          after: "1d",
          body: "Added to the book: tick box for chrome, tick box for tin. Also, apparently, a tick box for *please*.",
        },
        {
          by: "hettie",
          after: "12d",
          body: "New here and reading backwards. This thread is why I said yes to the shelf.",
        },
      ],
    },
    {
      space: "kiln-diary",
      by: "jarek",
      ago: "236d",
      title: "She is getting slow, and here is why",
      body: `The last three stonewares took 9 h 10, 9 h 50 and 10 h 40 for the same schedule. On Sunday I put a meter across the elements with the isolator locked off.

- Top pair: 12 per cent over the figure on the plate
- Middle pair: 15
- Bottom pair: **22**, and sagging out of the groove at the back

Over about ten is when I would start saving; at over twenty she may not reach cone 6 at all. You change them as a set, or the new ones do all the work and die young. A set is 310 delivered, and I'll fit it for a jug.`,
      replies: [
        { by: "bram", after: "3h", body: "You may have two jugs. There is 190 in the tin." },
        {
          by: "colm",
          after: "1h",
          body: "That's twelve pounds a head and we're there. Mine's in an envelope under the kettle.",
        },
        { by: "tess", after: "5h", body: "Could we fire bisque only while we wait, so as not to push her?" },
        { by: "jarek", after: "20m", to: 3, body: "Good thinking. At cone 06 she will cope for weeks." },
        {
          by: "jarek",
          after: "13d",
          body: `Done. Old set out, grooves vacuumed (mask on, door open, wet wipe after), new set pinned. Ran her empty to 1060 with the bung out so that they grow their oxide skin before anyone's glaze breathes on them.

Load 14, cone 6: 7 h 55. She is a girl again.`,
        },
        {
          by: "marguerite",
          after: "9h",
          body: "When I heard the contactors clunk shut on Tuesday I was back in 2003. Thank you, Jarek, from several hundred former pupils.",
        },
      ],
    },
    {
      space: "bench",
      by: "noor",
      ago: "207d",
      title: "An S in the bottom of everything",
      body: "Every small bowl I throw off the hump has a crack in the base after bisque, always curved like an S. The ones from single balls are fine. I'm cutting them off with a twisted wire, if that matters.",
      replies: [
        {
          by: "marguerite",
          after: "3h",
          body: "It is the base, not the wire. Off the hump nothing has ever squashed the clay underneath, so the particles stand in a spiral and the middle shrinks differently from the wall. Before you open, press the floor down hard with your thumb, then run a rib from the edge to the centre and back. Do it two times over. Count aloud if you must.",
        },
        {
          by: "colm",
          after: "2h",
          body: "And mop the puddle out of the bottom. A wet middle in a dry rim will crack without any help.",
        },
        {
          by: "ffion",
          after: "1d",
          body: "I had it for two years. What finally cured me was drying them upside down on newspaper as soon as the rim would take it.",
        },
        {
          by: "noor",
          after: "17d",
          body: "Twenty bowls, counted aloud, ribbed twice, mopped, upside down. **One** S, and I know exactly which one: my phone rang. Marguerite, could I sit next to you on Thursday and watch your thumb?",
        },
        {
          by: "marguerite",
          after: "6h",
          to: 4,
          body: "Bring a cushion, that bench is unkind. You shall have both thumbs.",
        },
      ],
    },
    {
      space: "bench",
      by: "abel",
      ago: "176d",
      title: "Hornbeam ash: washed or not?",
      body: `I've a dustbin of clean hornbeam ash from last winter's hedge by the canal. Sieved through 80 mesh. Planning the simplest thing there is, by dry weight:

- 40 ash
- 40 potash feldspar
- 20 china clay

Half of you will say wash it and half will say don't. Which half is nearer the kettle?`,
      replies: [
        {
          by: "ffion",
          after: "2h",
          body: "Unwashed, please. The soluble salts are what makes it flow and break at the edges. You can always wash the second batch; you can't unwash the first.",
        },
        {
          by: "sunniva",
          after: "1h",
          body: "Washed, because I like getting the same pot twice. Also those salts are lye: **gloves**, and don't stir it with your hand whatever Ffion says.",
        },
        {
          by: "ffion",
          after: "25m",
          to: 2,
          body: "I have never said hands. I said *wooden spoon*, once, and it was a test.",
        },
        {
          by: "bram",
          after: "8h",
          body: "Divide the bin. Same recipe, two buckets, three tiles of each stood up at an angle over a scrap shelf so they may run if they wish.",
        },
        {
          by: "abel",
          after: "20d",
          body: `Load 23. Results on the window ledge:

**Unwashed** ran 14 mm, gold-green where thick, lovely, took a bite out of Bram's scrap shelf. **Washed** stayed put, went a quiet oatmeal, and crawled a little where I'd left a fingerprint.

So both halves were right and I've made two jars of each. The gold one may only be used inside bowls.`,
        },
        {
          by: "sunniva",
          after: "3h",
          body: "I concede the gold. I'd still like it in writing that it ate a shelf.",
        },
      ],
    },
    {
      space: "kiln-diary",
      by: "hettie",
      ago: "148d",
      title: "I have glued a tile to shelf 4 and I'm mortified",
      body: "The heron panel. I put the celadon on too thick over the reeds, it slid off the bottom edge and now tile, glaze and shelf are one object. It's one of the good shelves. I'll pay for a new one, tell me where to send it.",
      replies: [
        {
          by: "bram",
          after: "1h",
          body: "One biscuit, as per the rules. Nobody has bought a shelf yet in this club and you shan't be the first.",
        },
        {
          by: "jarek",
          after: "2h",
          body: "Goggles, cold chisel held nearly flat, tap from the side. It comes off with a noise you'll remember. Then grind the last of it outdoors with the shelf wet. I can do it Thursday if you bring the heron's feet back for burial.",
        },
        {
          by: "sunniva",
          after: "4h",
          body: "Then two thin coats of wash: equal parts **alumina hydrate and china clay**, like single cream, and let the first dry. Not up to the edge, or flakes fall in the pot below. While we're at it I'll do all eight, they're due.",
        },
        {
          by: "odette",
          after: "1d",
          body: "Hettie, in my first year I stuck *a whole casserole* to the school's floor. It became a doorstop. I think it is still there.",
        },
        {
          by: "hettie",
          after: "6d",
          body: "Shelf is off, ground, washed and back in. The reeds are on Jarek's van dashboard. I've made a row of biscuit-sized clay cookies to stand under anything runny, they're in the ice-cream tub by the door, please take them.",
        },
      ],
    },
    {
      space: "kiln-diary",
      by: "ffion",
      ago: "121d",
      title: "Shelves or cubic inches: can we talk about the money?",
      body: `I'd like to say this here rather than mutter it. I make flat things. A tall shelf of Colm's planters takes 40 cm of kiln and pays **one share**; I take 9 cm and pay one share too. Over the spring that was about eleven pounds of difference, which isn't much, but it has started to make me pack badly on purpose, and I don't like that in myself.`,
      replies: [
        {
          by: "colm",
          after: "3h",
          body: "You're right, and I'd never added it up. I'd been thinking of a shelf as a shelf. What would you call fair?",
        },
        {
          by: "sunniva",
          after: "2h",
          body: "Height is easy to measure: count the props. If we charge per 10 cm of shelf height the sums still fit on the back of the door, and the spring loads would have moved about nine pounds from Ffion to Colm and three from me to nobody.",
        },
        {
          by: "tess",
          after: "5h",
          body: "My worry is that it'd put people off making big. I love the planters. I'd rather lose fifty pence a month than see Colm making egg cups.",
        },
        {
          by: "colm",
          after: "1h",
          to: 3,
          body: "I'd be a terrible man for an egg cup. But I can pay for my own air, Tess, honestly.",
        },
        {
          by: "bram",
          after: "1d",
          body: "Then by height, in tens, from the first of the month, and we look again in a quarter. Ffion, it was well said.",
        },
        {
          by: "ffion",
          after: "88d",
          body: "The quarter's up, so for the record: my shelf came to 3.40 on average, Colm's to 7.10, everybody has paid, and I've been packing like a proper human being. I vote we leave it.",
        },
        { by: "colm", after: "2h", body: "Seconded, by the man with the air." },
      ],
    },
    {
      space: "bench",
      by: "colm",
      ago: "93d",
      title: "Open tower Saturday: what happened, for those at weddings",
      body: `About seventy people came up the yard between ten and three. Bram counted on a clicker from his school days.

- Marguerite had a queue for slab mugs. Youngest maker four, oldest ninety-one.
- Noor threw off the hump in front of strangers for two hours with not one S.
- Raku was **not** attempted, because of the fire station, though the fire station asked.
- The tin took 212. Odette's pink plates went by twenty past ten.

One lad asked what the numbers on cones mean, and Sunniva was not seen again until lunch.`,
      replies: [
        {
          by: "noor",
          after: "3h",
          body: "I was terrified, and then a little girl said *it looks like it's breathing*, and I forgot there was anybody there.",
        },
        {
          by: "sunniva",
          after: "4h",
          body: "He wanted to know why 06 is cooler than 6. It is a perfectly good question! I drew him a number line with a nought in front and he explained it back to his grandfather correctly.",
        },
        {
          by: "hettie",
          after: "1d",
          body: "The forty mugs are all bone dry on the top racks, each with a name scratched in. I've kept the addresses. Shall I pack them as one bisque so nobody's gets left behind?",
        },
        { by: "bram", after: "2h", to: 3, body: "Do. I will stand you the electricity out of the 212." },
        {
          by: "hettie",
          after: "16d",
          body: "All forty through, glazed in the clear and collected, bar one marked DAD in very large letters. I'll walk it round myself.",
        },
      ],
    },
    {
      space: "bench",
      by: "marguerite",
      ago: "64d",
      title: "On hands",
      body: `Some of you have noticed, and been too kind to say, that I've stopped centring. The tremor has a name now and some tablets. It is not going to carry me off, but it will not be talked out of it either, and the wheel shows every flicker.

I don't want sympathy so much as ideas. I can roll, cut, press and lean. What have you got?`,
      replies: [
        {
          by: "noor",
          after: "1h",
          body: "Your slab mugs at the open day were the best things on the table, and a four-year-old jogged you the entire time.",
        },
        {
          by: "jarek",
          after: "3h",
          body: "Guide rails for the rolling pin, two oak battens, 6 mm. I can have them planed by Thursday. And a clamp for the knife so that you push the slab and not the blade?",
        },
        {
          by: "abel",
          after: "4h",
          body: "Press moulds out of hedge-bottom things. Cabbage leaf, hogweed root, the back of an old spade. A bit of wobble only makes it more like a leaf.",
        },
        {
          by: "odette",
          after: "6h",
          body: "Old sign writer's trick: a **mahlstick**, a cane with a ball of rag on the end, to lean the wrist on. I've painted with one for forty years and nobody called it anything but a stick. I will make you one.",
        },
        {
          by: "marguerite",
          after: "15d",
          body: "Rails, spade, cane and all, I made nine lidded boxes in a fortnight, and the corners meet. I gave away the wheel today to a girl of sixteen who cried. I went home and slept like a stone.",
        },
        {
          by: "bram",
          after: "7h",
          body: "The top right shelf is lettered MARGUERITE in signal red, by a professional. I would like to see anybody move it.",
        },
      ],
    },
    {
      space: "bench",
      by: "ravi",
      ago: "38d",
      title: "Lemon test on the turquoise",
      body: "Before I let anyone eat from the new copper turquoise I left half a lemon face down in a bowl overnight. In the morning there was a pale ring where it sat, matt to the touch, and the juice had a green tinge. I'm guessing that's that?",
      replies: [
        {
          by: "sunniva",
          after: "2h",
          body: "That's that, yes. If acid can bleach it in a night then copper is coming out, and four per cent is more than that matt base can hold. Lovely for a vase.",
        },
        {
          by: "abel",
          after: "3h",
          body: "Would it behave with less copper, or is it the base that lets go?",
        },
        {
          by: "sunniva",
          after: "40m",
          to: 2,
          body: "Mostly the base. It's short of silica, so the glass never closes up. Glossy, well-melted, under two per cent copper would be my way in, and then another lemon before I'd trust it.",
        },
        {
          by: "ravi",
          after: "19d",
          body: "Version two: silica up by eight, copper down to 1.5, cone 6 with the drop and hold. Two nights with lemon and one with vinegar from the chip shop, and I can't find the ring under a loupe. It's less turquoise and more *bottle*. I like it, and I'm still sending one away to be measured before I sell any as tableware.",
        },
      ],
    },
    {
      space: "key-list",
      by: "bram",
      ago: "26d",
      title: "Who may start a firing this winter",
      body: "I go in for the knee on the ninth and shall be no use on those stairs for six weeks. That leaves Sunniva, Tess and Jarek with keys. I should like a fourth, so that nobody sits up two Tuesdays running. Whom would you trust with Agnes?",
      replies: [
        { by: "jarek", after: "2h", body: "Hettie. She reads the cones before she reads the controller." },
        {
          by: "tess",
          after: "1h",
          body: "Agreed, and I'll sit with her for the first two, the way Bram did with me, including the flask.",
        },
        {
          by: "sunniva",
          after: "5h",
          body: "Asked her, she said yes before I'd finished. Lock-off drill with Jarek this Thursday and I'll amend the sheet by the isolator and tell the insurers.",
        },
      ],
    },
    {
      space: "kiln-diary",
      by: "sunniva",
      ago: "12d",
      title: "Winter table at the Corn Hall: last loads and who stands when",
      body: `We have the long table by the radiators again, ten till four, on the second Saturday. Working backwards:

| Load | What | Pots in by |
|--|--|--|
| 44 | bisque, everybody | this Tuesday, noon |
| 45 | stoneware, cone 6 | the Tuesday after |
| 46 | Odette's earthenware and second chances | the one after that |

Tell me your two-hour slot. Prices on the foot in pencil, not on stickers; stickers took the wax off Abel's bowls last year.`,
      replies: [
        { by: "abel", after: "3h", body: "Ten till twelve for me, I'm good before lunch." },
        {
          by: "odette",
          after: "2h",
          body: "Noon, and I bring the lamp with the warm bulb because those hall lights make white look like a hospital.",
        },
        {
          by: "hettie",
          after: "1d",
          body: "Two o'clock with Noor. Is there room for thirty wren tiles if I stand them in a plate rack?",
        },
        {
          by: "sunniva",
          after: "5h",
          to: 3,
          body: "There is, at Colm's end. He has promised to bring only things that fit under the table.",
        },
        { by: "colm", after: "30m", body: "I promised to *try*." },
      ],
    },
    {
      space: "kiln-diary",
      by: "tess",
      ago: "44h",
      title: "Load 45 stopped at 871 and I know why now",
      body: "Controller threw its sensor error at about nine in the evening. I isolated her, waited, rang Jarek. The tip of the thermocouple had gone to crumbs, which at this age it's allowed to. Nothing above a dull orange, so the glazes hadn't begun to melt, and I think we can simply go again from cold.",
      replies: [
        {
          by: "jarek",
          after: "1h",
          body: "Spare was in my van. It's the same type as before, but the new one will read a few degrees different from the old worn one, so believe the cones on this firing and not the screen.",
        },
        {
          by: "sunniva",
          after: "2h",
          body: "Nothing lost, then. Bisque that has seen 871 twice won't mind. Can you go again tonight so that 46 stays where it is?",
        },
        {
          by: "tess",
          after: "11h",
          body: "Went again. Watched the pack through the spyhole with the dark glasses: five flat, six at half past, seven thinking about it. The screen said 1229 and I ignored it, as instructed.",
        },
        {
          by: "bram",
          after: "3h",
          body: "From my sofa, with one leg up: that is as good a night's firing as anybody has done here. Who's got the flask?",
        },
        {
          by: "hettie",
          after: "50m",
          body: "I have, and I've washed it. My turn next Tuesday, if Tess will still sit with me.",
        },
      ],
    },
  ],
  applications: [],
};

import { nightGardenersRecently } from "./night-gardeners-recently";
import { nightGardenersThreads } from "./night-gardeners-threads";
import type { Story } from "./story";

export const nightGardeners: Story = {
  slug: "night-gardeners",
  name: "Night Gardeners",
  purpose:
    "For people whose gardening begins when the working day ends: balconies, allotments and back steps after dark.",
  template: "customer-circle",
  owner: { brand: "fern-and-co" },
  founded: "210d",
  look: { colour: "#3b3f72", typeface: "fraunces" },
  gate: {
    join: "request",
    visibility: "public",
    capacity: 120,
    welcome:
      "Hang your coat where you like. Most of us begin on the back step with what we saw last night, however small. Questions about soil go to By torchlight; give your region and how much sky you have. Tobias reads the late posts and answers before breakfast.",
    questions: [
      "Where do you garden, and at what hour does your day let you start?",
      "Tell us one thing that you have grown, lost or met out there after dark.",
    ],
  },
  charter: {
    values: [
      {
        name: "Any patch counts",
        meaning:
          "A sill with one pot of mint is a garden here, and nobody needs to have read the books first.",
      },
      {
        name: "The dark is not empty",
        meaning:
          "Moths, bats, hedgehogs and the neighbours were there before us, and we light, spray and stamp as little as we can.",
      },
      {
        name: "Try it and report back",
        meaning:
          "We would rather hear what happened on your allotment than what is supposed to happen on everybody's.",
      },
      {
        name: "Slow answers are good answers",
        meaning: "Half of us are on shift and the other half asleep, so a reply after three days is a reply.",
      },
      {
        name: "Pass it on",
        meaning: "Seeds, cuttings, spare pots and hard-won sense are given away as they were given to us.",
      },
    ],
    rules: [
      "Say roughly where you are and what the ground is like when you ask for advice; chalk in Kent is not clay in Leeds.",
      "Disagree with the method, never with the person who is kneeling in the wet.",
      "Name the plant as exactly as you can, and say so when you are guessing.",
      "Seeds that you offer are yours to give: saved, spare or bought for the purpose, and nothing invasive.",
      "Post no photograph that shows where somebody lives or who is asleep at what hour.",
      "What you kill in your garden is your affair, but we do not make sport of it here.",
      "If a plant can poison a child, a cat or a horse, mention it in the same breath.",
      "Fern & Co. pay for the lamp, but their packets get the same treatment as anybody else's, praise and complaint alike.",
      "No selling in threads; a link to what you are talking about is fine, once.",
      "When somebody is having a bad night, answer the person first and the plant second.",
    ],
    amended: {
      ago: "58d",
      by: "ada",
      added: "If a plant can poison a child, a cat or a horse, mention it in the same breath.",
      note: "One rule is new, the one about poison: three of us had asked for it, and the vet on Samira's street agreed.",
    },
  },
  landing: {
    hero: {
      headline: "The garden is still there when you get home",
      line: "Ninety-odd people who sow, water, listen and pick slugs between dusk and the first bus, and tell each other about it.",
      action: "Ask to come in",
    },
    happens: [
      {
        title: "Questions by torchlight",
        text: "Somebody finds something odd on a leaf at eleven at night, and somebody else, usually on a break, knows what it is.",
      },
      {
        title: "Seeds by post",
        text: "Two swaps a year by post, with a list, a deadline and Nkechi, who has never lost an envelope.",
      },
      {
        title: "Moth mornings",
        text: "A small circle of recorders counts what came to the sheet, and everybody else gets to look at the pictures and the table.",
      },
      {
        title: "Vigils",
        text: "On the shortest night we leave our gates open to one another, and when a night-flowering cactus makes up its mind we all sit up with it.",
      },
    ],
    voices: [
      {
        by: "callum",
        text: "I came in at three one morning with a baby on my arm and asked what to plant. By half past I had an answer, and company, which was the real question.",
      },
      {
        by: "luis",
        text: "I lost my sight at thirty. This is the one gardening place I know where everybody else has to manage in the dark as well.",
      },
      {
        by: "dot",
        text: "At eighty-four one is awake at peculiar hours. I used to listen to the shipping forecast, and now I hear what came up on people's balconies.",
      },
      { by: "zainab", text: "Nobody here has ever asked me why I don't just do it at the weekend." },
    ],
    questions: [
      {
        question: "Do I need a garden?",
        answer:
          "Not at all. About a third of us have a balcony or a windowsill, four share a community plot, and one member gardens a railway embankment with the signaller's permission, he being the signaller.",
      },
      {
        question: "What has Fern & Co. got to do with it?",
        answer:
          "They own the place and pay for it, and Fay from the packing room posts now and then under her own name. They do not write to you because you joined, and the threads are kept by stewards who do not work for them.",
      },
      {
        question: "How long until somebody answers my request?",
        answer: "Inês reads them on Tuesday and Friday evenings. If she says no, or not yet, she says why.",
      },
      {
        question: "Is it all night, every night?",
        answer:
          "It is quiet most nights. The digest comes once a week at whatever hour you pick, and there is none when nothing happened.",
      },
      {
        question: "Can I read first?",
        answer:
          "You can read the charter, the rules and the seed list without joining. Conversations stay with the people who had them.",
      },
    ],
    promise:
      "Your posts belong to you and leave with you in one file when you ask. Nothing that you write here is used to sell you seeds, nobody outside is told that you are a member, and what you ask about your sleepless nights stays in the garden.",
  },
  spaces: [
    {
      slug: "back-step",
      name: "The back step",
      purpose: "Sit down, say hello, tell us what you saw. Most things begin here.",
      access: "members",
    },
    {
      slug: "by-torchlight",
      name: "By torchlight",
      purpose: "How-to, what-is-this and why-has-it-died, with soil, aspect and hour if you please.",
      access: "members",
    },
    {
      slug: "seed-drawer",
      name: "The seed drawer",
      purpose: "Sowing, saving, swapping, and plants looking for a home.",
      access: "members",
    },
    {
      slug: "moth-circle",
      name: "The moth circle",
      purpose: "Twelve recorders, one sheet, and an agreement about egg boxes.",
      access: "invited",
      seats: 12,
    },
    {
      slug: "shed",
      name: "The shed",
      purpose: "Where the stewards talk about the door, the rota and the kettle.",
      access: "stewards",
    },
  ],
  people: [
    {
      key: "ada",
      name: "Ada Okafor",
      headline: "Third-floor balcony in Leeds, gardened after late shift",
      bio: "Radiographer, mostly lates. North-east facing, four metres by one and a bit, and every inch of it argued over. I like plants that open when I get home.\n\nI look after this place with Inês and Tobias. Write to me about anything; if I am slow I am on shift.",
      role: "steward",
      joined: "210d",
    },
    {
      key: "ines",
      name: "Inês Carvalho",
      headline: "Plot 14, Bristol clay, reads the requests at the door",
      bio: "Translator of instruction manuals. I grow collards, broad beans and far too much coriander, and I have strong views on hoses.",
      role: "gatekeeper",
      joined: "209d",
    },
    {
      key: "tobias",
      name: "Tobias Grant",
      headline: "Last bus home, then ferns",
      bio: "I drive the 41 until ten past midnight. My yard is two paces by five with walls all round, and it is the best hour of the day. If you are new, I am the one who says hello.",
      role: "greeter",
      joined: "209d",
    },
    {
      key: "rosalind",
      name: "Rosalind Pike",
      headline: "Moths, forty years of notebooks",
      bio: "Taught biology in Hereford. I have recorded at the same kitchen window since before some of you were born, and I am still surprised about once a week.",
      joined: "208d",
    },
    {
      key: "maureen",
      name: "Maureen Tully",
      headline: "Allotment secretary, keeper of the gate padlock",
      bio: "Seventy-one, and still digging. Beans, onions, no nonsense. I go down after the news because that's when the men have gone home.",
      joined: "208d",
    },
    {
      key: "devraj",
      name: "Devraj Sandhu",
      headline: "Cook; herbs on a fire escape",
      bio: "Kitchen shuts at eleven, I water at midnight, the neighbours think I am a burglar with a can.",
      joined: "207d",
    },
    {
      key: "nkechi",
      name: "Nkechi Bello",
      headline: "Runs the seed swap, owns four hundred envelopes",
      bio: "School librarian. I catalogue things I could simply enjoy.",
      joined: "207d",
    },
    {
      key: "lotte",
      name: "Lotte Brandt",
      headline: "Lighting designer who mostly asks people to switch it off",
      bio: "Theatres by day, courtyards by night. I will happily look at your lamp and tell you its colour temperature.",
      joined: "206d",
    },
    {
      key: "dot",
      name: "Dorothy Mayhew",
      headline: "Eighty-four, snowdrops and a good torch",
      bio: "Dot, please. I garden sitting down, from a kneeler with handles that my grandson turned into a sort of sledge.",
      joined: "206d",
    },
    {
      key: "felix",
      name: "Félix Amador",
      headline: "Student, one windowsill, many questions",
      joined: "204d",
    },
    {
      key: "jonty",
      name: "Jonty Marsh",
      headline: "Cabbie, pumpkins, slugs' sworn acquaintance",
      bio: "Nights round Norwich. I've a strip behind the rank where they let me grow whatever I like so long as it isn't taller than the sign.",
      joined: "203d",
    },
    {
      key: "callum",
      name: "Callum Reid",
      headline: "Runner beans and a baby who is awake",
      bio: "Was a morning person. Then Isla.",
      joined: "200d",
    },
    {
      key: "yuki",
      name: "Yuki Morioka",
      headline: "Tenth floor, west, wind",
      bio: "Botanical illustrator. I draw what survives up here, so the portfolio is narrow but accurate.",
      joined: "199d",
    },
    {
      key: "samira",
      name: "Samira Haddad",
      headline: "Courtyard the size of a bed, jasmine if I can",
      bio: "Junior doctor, so assume I have just woken up or am about to fall over.",
      joined: "196d",
    },
    {
      key: "gregor",
      name: "Gregor Watt",
      headline: "Sceptic with a raised bed",
      bio: "Retired quantity surveyor, Stirling. I count things. It is not personal.",
      joined: "194d",
    },
    {
      key: "padma",
      name: "Padma Iyer",
      headline: "Accountant; three kinds of jasmine, one of them alive",
      bio: "My grandmother strung Arabian jasmine every evening of her life in Madurai. I'm trying to keep one bush going in Croydon.",
      joined: "190d",
    },
    {
      key: "elke",
      name: "Elke Vandamme",
      headline: "Bat detector on the washing line",
      bio: "Volunteer with the county bat group. I count things that are leaving.",
      joined: "188d",
    },
    {
      key: "hamish",
      name: "Hamish Orr",
      headline: "Harbour pilot in Fife; everything I own is salty",
      joined: "186d",
    },
    {
      key: "kofi",
      name: "Kofi Mensah",
      headline: "Signaller; tomatoes beside the box",
      bio: "The railway pays me to be awake, the tomatoes are my own idea. They're inside the fence and nowhere near the track, before you ask.",
      joined: "184d",
    },
    {
      key: "luis",
      name: "Luis Ferrer",
      headline: "Gardens by nose and fingers",
      bio: "Piano tuner. I plant by scent, height and the sound a thing makes when the wind goes through it. I cannot see your photographs, so please tell me what's in them.",
      joined: "181d",
    },
    {
      key: "gwen",
      name: "Gwen Prosser",
      headline: "Hill garden at 310 metres in Powys, very dark",
      bio: "Sheep first, beans second. We have no street lamp for six miles and the frost arrives early, like a relative.",
      joined: "178d",
    },
    { key: "hana", name: "Hana Novák", headline: "Paramedic, water butts, tidy mind", joined: "172d" },
    {
      key: "silvio",
      name: "Silvio Conti",
      headline: "One enormous night-blooming cactus, inherited",
      bio: "I restore clocks. She came with the workshop, in a bucket, in a window, and nobody had told me what she does.",
      joined: "166d",
    },
    {
      key: "bridie",
      name: "Bridie Walsh",
      headline: "Night nurse at a hospice with a garden door",
      bio: "Sligo, then Sheffield. I plant for windows.",
      joined: "160d",
    },
    {
      key: "oskar",
      name: "Oskar Lund",
      headline: "Telescope first, allotment second",
      bio: "I came to complain about floodlights and stayed for the onions.",
      joined: "155d",
    },
    {
      key: "piotr",
      name: "Piotr Zieliński",
      headline: "Baker; garlic before dawn",
      bio: "Up at two. Bread goes in at four. Between them there is half an hour that belongs to me.",
      joined: "141d",
    },
    {
      key: "zainab",
      name: "Zainab Qureshi",
      headline: "Museum night guard with a key to the courtyard",
      joined: "134d",
    },
    {
      key: "morag",
      name: "Morag Sinclair",
      headline: "Old orchard, younger hedgehogs",
      bio: "Perthshire. I carry hedgehogs to people who know more than I do.",
      joined: "118d",
    },
    { key: "aoife", name: "Aoife Brennan", headline: "Sound recordist, listens to compost", joined: "109d" },
    {
      key: "wren",
      name: "Wren Halloran",
      headline: "Late desk at the university library, sweet peas",
      bio: "I shut the building at two and cycle home past every skip in the city.",
      joined: "97d",
    },
    {
      key: "ngaire",
      name: "Ngaire Tamati",
      headline: "Dunedin: my evenings are your breakfasts",
      bio: "Upside down and half a year out, which is handy for testing seed.",
      joined: "84d",
    },
    {
      key: "ruth",
      name: "Ruth Adeyemi",
      headline: "Second garden, first in this country",
      bio: "Warehouse nights in Peterborough. I read everything and say little.",
      joined: "71d",
    },
    {
      key: "fay",
      name: "Fay Lindqvist",
      headline: "Fern & Co., the one with compost in the keyboard",
      bio: "I started the seed firm that pays for the lamp here. I come as a gardener; if I am ever selling you something, tell Ada.",
      joined: "205d",
    },
  ],
  threads: [...nightGardenersThreads, ...nightGardenersRecently],
  removals: [
    {
      name: "Piers Lockwood",
      joined: "74d",
      ago: "3d",
      reason:
        "Four threads in a week about the same grow lamp, each with a code at the end. Rule nine is short, and we pointed to it twice before this.",
      appealed: "2d",
      words:
        "The first two were mine and I am sorry about them. The other two were copied from a page of mine by somebody I had given them to, and I took them down when I saw. I sell nothing any more; I would like to come back for the beans.",
    },
  ],
  applications: [
    {
      name: "Marisol Vega",
      ago: "4h",
      answers: [
        "Roof of a laundry in Cardiff, with the owner's blessing and six dairy crates. We close at nine, I go up at half past, and in summer there is still warmth coming off the bitumen.",
        "I met a fox who had learnt that I bring a sandwich. And I grew tomatillos, which nobody had warned me come in pairs: one plant alone set nothing, two of them buried me.",
      ],
    },
    {
      name: "Edmund Thorne",
      ago: "21h",
      answers: [
        "Rented back-to-back in Leeds, with a north-facing yard, all concrete. I do the accounts for a wallpaper firm and am free from about seven.",
        "Lost: a whole row of lettuce in one night, to what I now know were slugs coming up through the drain. I would like to meet other people who take this personally.",
      ],
      note: "Says in his message that Tobias told him about us on the top deck of the 41.",
    },
    {
      name: "Priyanka Solanki",
      ago: "2d",
      answers: [
        "Shared garden behind a sheltered housing scheme in Walsall where I do nights as a support worker. Four of the residents don't sleep either, so when the kitchen is shut we go out with blankets and wait for it to get dark.",
        "Evening primroses, from a friend who swaps seed with somebody called Nkechi. Mr Bains is ninety, and he counts them opening out loud. The record is fourteen in a quarter of an hour.",
      ],
      note: "Would like to know whether one account may be read aloud to four people. I should think so!",
    },
    {
      name: "Gareth P.",
      ago: "3d",
      answers: ["garden", "plants"],
      note: "Two words. Asked him on Friday to tell us a bit more; nothing yet.",
    },
    {
      name: "Noémie Laurent",
      ago: "5d",
      answers: [
        "A walled vegetable garden in the Lot, after my children and the heat have both gone to bed, so from ten in summer and from five at this end of the year.",
        "A great peacock moth the size of my hand, on the shutter, in a thunderstorm. I stood there with the washing until it left, and I have gone out every night since to be ready for another.",
      ],
      note: "Writes that her English is slow. It is better than my French, so I would say yes.",
    },
  ],
};

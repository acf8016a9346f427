import type { StoryThread } from "./story";

/** The last two months of the Night Gardeners, up to this evening. */
export const nightGardenersRecently: StoryThread[] = [
  {
    space: "seed-drawer",
    by: "wren",
    ago: "50d",
    title: "The swap, told by the person who carried it to the post",
    body: `Nkechi's kitchen, one weekend, four of us and a kettle. **Sixty-one envelopes in, sixty-one out, 408 packets.** Ngaire typed every label from twelve time zones away and corrected our Latin while we slept.

Favourite true sentences, unsigned:

> Grows like it's being chased.

> My late husband hated these and they outlived him.

> I don't know what it is, but the bees queue.

> Came up through a piano. (All right, that one is mine.)

The night list ran to nineteen sorts. Most wanted: catchfly, because of Hamish. Least wanted: a marrow called 'Perseverance', eight packets, all from Jonty.`,
    replies: [
      { by: "jonty", after: "1h", body: "Those are pumpkins. I labelled them at a red light." },
      {
        by: "nkechi",
        after: "3h",
        body: "Thank you to Wren for six trips with a bicycle trailer, and to whoever put a ten pound note in with a slip saying *stamps for the next one who's short*. It has already done eleven people.",
      },
      {
        by: "felix",
        after: "1d",
        body: "My four moonflower seeds went in as the first thing I've ever given back. Who got them?? I don't need to know. I'd quite like to know.",
      },
      {
        by: "samira",
        after: "5h",
        to: 3,
        body: "They came to me, Félix! The packet says *opens like an umbrella deciding*, and it's on my fridge till spring.",
      },
      {
        by: "gwen",
        after: "2d",
        body: "Mam has taken the marrow that is a pumpkin. She likes the name and says she'll grow it to spite it.",
      },
    ],
  },
  {
    space: "back-step",
    by: "gregor",
    ago: "43d",
    title: "Radishes: the verdict",
    body: `As promised, and long overdue for the weather. Ten growers, 400 seeds after the full moon, 400 after the new, same batch.

- **New moon:** 351 came up. Weight at day 28: 5.12 kg.
- **Full moon:** 347 came up. Weight at day 28: 5.19 kg.

Within each grower's rows the winner was new moon five times and full moon five times. One row in Fife was eaten by a gull and was made good from the spare.

I make that no difference, to well inside what a wet Tuesday would do. I do not propose to use capitals.`,
    replies: [
      {
        by: "gwen",
        after: "1h",
        body: "Mam weighed every one of those without knowing which was which, and she says, and I quote, *well, I'm glad that's settled, I shall be sowing on the waxing moon.*",
      },
      {
        by: "oskar",
        after: "2h",
        body: "I'd like it noted that I said so, and also that I have caught myself looking the moon up before I sow. It gets you outdoors with your head back. I'm keeping it.",
      },
      {
        by: "gregor",
        after: "3h",
        to: 2,
        body: "That was Gwen's point at the very start, that it only makes you go out and look. I went out on forty nights for this. I saw a badger. I concede *her* hypothesis, if not the moon's.",
      },
      {
        by: "gwen",
        after: "7h",
        body: "There now. Come and stop with us at lambing, Gregor, you can count things.",
      },
      { by: "hamish", after: "4h", body: "On behalf of the gull: delicious, no complaints, either phase." },
    ],
  },
  {
    space: "by-torchlight",
    by: "piotr",
    ago: "41d",
    title: "Garlic before dawn, for those who asked at the swap",
    body: `Many bulbils went out, so here is how I do the cloves too, between the mixing and the baking.

- Not from the supermarket. It may be from a warm country, and it may bring white rot, which stays in the soil twenty years.
- Break the bulb only on the day. Plant the **fat outside cloves**, eat the small ones.
- Pointed end up, tip two or three centimetres under. Fifteen between, thirty to the next row.
- It must be *cold*: a month or two under ten degrees or it makes one round lump and not cloves.
- Hardneck for taste. Softneck for keeping.

I press each with the thumb, as I do with rolls to see if they have proved.`,
    replies: [
      {
        by: "ines",
        after: "5h",
        body: "On clay I cheat: a fistful of grit under each one and the row drawn up into a ridge, or they sit all winter in a bath.",
      },
      {
        by: "maureen",
        after: "3h",
        body: "We've white rot on plots 3 to 9, so mine goes in old recycling boxes with holes drilled. Anybody else stuck with it, do the same and don't swap boots.",
      },
      {
        by: "ruth",
        after: "2d",
        body: "I have planted twenty in a fish crate on the balcony, at six in the morning, after work. Thank you for the picture about rolls. I understood it at once.",
      },
      {
        by: "piotr",
        after: "19h",
        to: 3,
        body: "Then you are a baker already, Ruth. Cover with a net for the first two weeks, pigeons pull them out for a joke.",
      },
      {
        by: "ruth",
        after: "17d",
        body: "All twenty are up, like green pencils. No pigeons, I used the net.",
      },
    ],
  },
  {
    space: "back-step",
    by: "zainab",
    ago: "38d",
    title: "The key to the courtyard",
    body: `I guard a museum at night. In the middle there's a courtyard with a dry fountain, four beds of ivy, and a door to which I've had the key for six years. It is on my round at 1.20 and 4.20. I've to check that it is empty, and it always is.

In spring I started pulling a handful of ivy each round. Just a handful, I'm not paid to garden. By now I've cleared one bed and found brick edging in a pattern, and a lead label, very bent, that says **HESP. MATR.** What's that, and should I tell somebody what I've been doing?`,
    replies: [
      {
        by: "rosalind",
        after: "3h",
        body: "*Hesperis matronalis*, sweet rocket! White or mauve, and it smells of violets and clove, but only from the evening on. Nobody plants that under office windows by accident. Somebody wanted it to be there after dark.",
      },
      {
        by: "wren",
        after: "5h",
        body: "What's the museum, roughly what date? I've a whole floor of council minutes here and a very quiet hour after midnight.",
      },
      {
        by: "zainab",
        after: "8h",
        to: 2,
        body: "Opened in 1908, built by a mill owner. I'll send you the name privately.",
      },
      {
        by: "wren",
        after: "6d",
        body: `Found it, in the minutes of the Museum and Baths Committee, 1911:

> That the inner court be laid out with such flowers as give their perfume in the evening, the hands being at liberty only after seven.

They opened until ten, for the mill. It was a **night garden for people coming off shift**. There's a planting list: rocket, stock, tobacco, evening primrose, honeysuckle "to the north wall", and musk.`,
      },
      {
        by: "ada",
        after: "1h",
        body: "I have read that out in the X-ray control room, and two grown radiographers have something in their eye.",
      },
      { by: "tobias", after: "3h", body: "Tell them, Zainab. With the minutes in your hand." },
      {
        by: "zainab",
        after: "9d",
        body: "I told the curator. I took the label in a sandwich bag, and Wren's page. She was quiet, and then she asked what time my round is. She came in at 1.20 with a coat over her nightdress. We're to have all four beds, and a lamp, and I'm to be *paid for an hour*.",
      },
      {
        by: "nkechi",
        after: "2h",
        body: "Opening the drawer. Everything on that list but musk, which lost its scent all over the world within a year or two of that list. Whoever wrote it down was just in time.",
      },
    ],
  },
  {
    space: "by-torchlight",
    by: "felix",
    ago: "34d",
    title: "My leaf mould isn't doing anything",
    body: "I've graduated from windowsill to *behind the bike shed*. Three bin bags of plane leaves since last month, tied shut, and when I look in at night they're just… leaves, in a bag. Crisp ones. Is it me?",
    replies: [
      {
        by: "tobias",
        after: "2h",
        body: "It's the knot, mate. They need air and they need to be wet through. Stab the bags a dozen times, pour in a can of rain and sit on them.",
      },
      {
        by: "morag",
        after: "4h",
        body: "Plane's a slow one, leathery, two years sure. Beech, oak and apple will be ready sooner. Anything you can do to shred them helps; I run over mine with the mower and the hedgehogs tut.",
      },
      {
        by: "dot",
        after: "6h",
        body: "You are asking it to be soil in a month, dear boy. I've a heap that I began when Mr Mayhew was alive. It is magnificent now, and so was he.",
      },
      {
        by: "felix",
        after: "13d",
        body: "Stabbed, soaked and sat on. Opened one last night: it's *warm*? No, not warm. But it smells of woods, and there are white threads holding the leaves together.",
      },
      {
        by: "rosalind",
        after: "3h",
        to: 4,
        body: "Those threads are the whole business. Compost is made by bacteria in a hurry, leaf mould by fungi that are not. Close the bag and come back when you have your degree.",
      },
    ],
  },
  {
    space: "back-step",
    by: "kofi",
    ago: "29d",
    title: "The clocks have gone back. Who's still coming out?",
    body: "Dark at five from today, and by half four before long. The daytime lot are hanging up their forks. It strikes me we're the only gardeners in the country for whom nothing has changed. So what do you all *do*, out there, from here to spring? I pull the last green tomatoes, wrap them one by one in old timetables, and look in the drawer every night like a man with a savings account.",
    replies: [
      {
        by: "lotte",
        after: "2h",
        body: "Walk round and switch things off. Leaves are down, so every lamp reaches twice as far.",
      },
      {
        by: "yuki",
        after: "3h",
        body: "Draw seed heads by the lit window of the flat opposite. They don't know that they are my studio.",
      },
      {
        by: "hana",
        after: "6h",
        body: "Wash pots. In hot water, with the radio. After certain shifts it's the best thing there is.",
      },
      {
        by: "luis",
        after: "2h",
        body: "I listen to which trees still have leaves. Oak and beech hold on and rattle; ash just stops talking.",
      },
      {
        by: "ngaire",
        after: "4h",
        body: "Here the evenings have just gone long and I'm planting out tomatoes in a jersey. I'll mind the summer for you, give it back about April.",
      },
      {
        by: "kofi",
        after: "25d",
        body: "To report: forty-one tomatoes ripened in timetables, the last off the 06.52 to Hastings. One went bad. That was a replacement bus.",
      },
    ],
  },
  {
    space: "moth-circle",
    by: "elke",
    ago: "25d",
    title: "Something in a fur coat on the landing window",
    body: "Seven degrees, drizzle, I nearly didn't put the sheet out. On the *window*, not the sheet, a charcoal moth with cream lines and a ruff like a Flemish burgher. Also a rusty one, feathered antennae, lying flat like a dead oak leaf.",
    replies: [
      {
        by: "rosalind",
        after: "1h",
        body: "The burgher is the **December Moth**, who never reads his own name and flies from the middle of autumn. He has no mouth to speak of, he did all his eating as a caterpillar. The rusty one will be Feathered Thorn. Both are new to our list.",
      },
      {
        by: "gwen",
        after: "5h",
        body: "Take a torch to your apple trunks, all of you, after the next still frostless night. There are wingless females walking up them, grey, like a crumb with legs. First time I'd ever looked.",
      },
      {
        by: "dot",
        after: "3h",
        to: 2,
        body: "I went out to look and there were three, my dear, climbing very slowly, and I thought *I know how you feel*.",
      },
      {
        by: "rosalind",
        after: "2d",
        body: "That closes the sheets until spring. Our first year: **2,114 moths, 163 kinds, 9 blank sheets with perfect weather notes**. The blanks will be worth more than you think. I'm sending the lot to the county recorder with all twelve of your names on it.",
      },
    ],
  },
  {
    space: "shed",
    by: "ada",
    ago: "22d",
    title: "Ninety-six, and a question from Fern & Co.",
    body: `Two things.

**One.** We're at 96 of 120. At this rate we're full by the end of winter. I'd sooner slow down than grow the number; I still just about know who everybody is.

**Two.** Theo has asked, very politely, whether the weekly digest could carry a line about the winter catalogue. I told him that the partner policy is *none*, they chose it with us, and that it's a decision for all of us and not mine to wave through.`,
    replies: [
      {
        by: "ines",
        after: "3h",
        body: "On the first, I can do Fridays only for a while instead of Tuesdays and Fridays, and say on the page that it takes a week. Nobody who wants to come in minds a week.",
      },
      {
        by: "tobias",
        after: "9h",
        body: "On the catalogue: I like them, and Fay dug ash with us, and that's why I'd say no. The minute it's in the digest, people read the rest of it differently.",
      },
      {
        by: "ada",
        after: "1d",
        body: "Told Theo no, with Tobias's reason, word for word. He answered in ten minutes: \"That's fair, and I'll print it out for the office.\" Nothing else to do. Keep both evenings, Inês, if you've the strength, and we close the door at 120 with a list.",
      },
    ],
  },
  {
    space: "by-torchlight",
    by: "gwen",
    ago: "18d",
    title: "First hard frost: what went, what stood",
    body: `Minus six on the yard wall at five this morning, from plus four at bedtime. Clear as glass. For those lower down, who will get it in a week or two:

**Gone to black string:** nasturtiums, dahlias, the last courgette, runner beans, four o'clocks.
**Flat, and up again by noon:** parsley, chard, coriander, broad bean seedlings.
**Didn't notice:** kale, leeks, lamb's lettuce, garlic, the sheep.

If you lift dahlias, now's the moment, just after the tops go. Turn them upside down for a few days so the stems drain. Four o'clocks make a black tuber like a parsnip, and you can lift and keep those the same way.`,
    replies: [
      {
        by: "samira",
        after: "4h",
        body: "I didn't know that about four o'clocks! I was about to say goodbye to mine. Dug it with a soup spoon by phone light, it's the size of a fist.",
      },
      {
        by: "jonty",
        after: "2h",
        body: "Norwich, minus one. Lost the sweetcorn stalks, which were dead, and a glove.",
      },
      {
        by: "ruth",
        after: "8h",
        body: "How do you know that it is coming, the night before? The telephone said three degrees and my basin had ice.",
      },
      {
        by: "gwen",
        after: "3h",
        to: 3,
        body: "The telephone measures at head height, Ruth, and cold pools by your ankles. If at ten at night it's under five, dead still, and you can count more than thirty stars, cover things. Cloud's a blanket, wind's a spoon.",
      },
      {
        by: "oskar",
        after: "2h",
        body: "Speaking for the astronomers, may I say it's a great relief to have the stars used for something practical.",
      },
    ],
  },
  {
    space: "seed-drawer",
    by: "fay",
    ago: "14d",
    title: "Our night-scented stock, batch S-207, isn't good enough",
    body: `This is me with the firm's hat on, and I'd rather you had it from me.

We retest every batch in autumn. **S-207 came up 61 in a hundred**, and our line is 70. It was sold from midsummer and we think it was packed a day before it was properly dry. It's off the shelf. The number is on the back fold.

If you've got one: sow it twice as thick and it will do, or tell me your name and you get either your money or next year's. You needn't send anything back.`,
    replies: [
      {
        by: "gregor",
        after: "2h",
        body: "I have two of S-207. I laid fifty on damp paper when I read this, and shall report.",
      },
      {
        by: "maureen",
        after: "3h",
        body: "Well, I've had seed merchants forty years and that's the first one that's told me before I told them.",
      },
      {
        by: "ngaire",
        after: "10h",
        body: "Brought two packets home from my sister's visit (declared, inspected, stamped, before anybody faints). Spring here, so I've sown one in the open and I'll count on the same day as Gregor.",
      },
      {
        by: "gregor",
        after: "9d",
        body: "Paper, fifteen degrees, ten days: 31 of 50. Sixty-two in the hundred. She's an honest woman.",
      },
      {
        by: "ngaire",
        after: "14h",
        body: "In soil, in Dunedin, with a southerly: 57. Sulky but alive. They'll be in scent in ten weeks or so, and I'll describe it to you in your dressing gowns.",
      },
      {
        by: "fay",
        after: "6h",
        body: "Thank you both. I've put your two figures beside ours on the batch sheet, with your first names, if you'll allow it. We now wait three extra days before packing anything that small.",
      },
    ],
  },
  {
    space: "back-step",
    by: "aoife",
    ago: "10d",
    title: "I recorded a slug eating",
    body: `For the winter I put a contact microphone, about the size of a penny, on the underside of a lettuce leaf. Then I waited in the shed with headphones on and a hot-water bottle up my jumper.

At ten to two: *rrrp*. A pause. *Rrrp.* Like a tiny person tearing very good paper, about one tear a second. It has a tongue with thousands of teeth on it, and you can hear the rows go by. I have four minutes and eleven seconds. It's the most relaxing thing I've made all year.`,
    replies: [
      {
        by: "luis",
        after: "40m",
        body: "I need this. I've been hearing it from *outside* the leaf for thirty years and my wife says that I imagine it.",
      },
      { by: "jonty", after: "2h", body: "I'd like it on in the cab." },
      { by: "gregor", after: "3h", body: "Which species was dining?" },
      {
        by: "aoife",
        after: "1h",
        to: 3,
        body: "Grey field. There was a leopard under the next plank but it was only interested in the plank.",
      },
      {
        by: "luis",
        after: "2d",
        body: "She sent it. I played it to my wife without telling her what it was. She said, *that's the noise*. Thirty years! I'm vindicated by a slug.",
      },
      {
        by: "aoife",
        after: "8h",
        body: "Doing the leaf heap next, @felix, if I may come and put a microphone in your bag. I am told fungi are silent, and I don't believe it.",
      },
    ],
  },
  {
    space: "by-torchlight",
    by: "morag",
    ago: "7d",
    title: "If you meet a hedgehog in daylight this month",
    body: `I've taken three in since Sunday, so, before anyone else finds one and does the kind wrong thing:

- Out in the **day**, or wobbling, or lying flat "sunbathing" at this end of the year: it's in trouble. Don't wait and see.
- Gloves or a towel, a high-sided box, and a hot-water bottle *wrapped*, in one corner so it can move away.
- Dish of water. **Never milk, never bread.** Meaty cat or dog food only once it's warm to the touch.
- Then ring a rescue straight off, however small it seems a fuss. They'd sooner have the call.

Under about 450 grams now, it hasn't the fat to last the winter by itself. Kitchen scales and a mixing bowl will do. Wash the bowl.`,
    replies: [
      {
        by: "callum",
        after: "3h",
        body: "Found one by the bins at noon in your second bullet point, precisely. 338 g. Isla is heavier than that by a factor of twenty-three. It's in the airing cupboard and the rescue are coming at six.",
      },
      {
        by: "morag",
        after: "20m",
        to: 1,
        body: "Good man. Cupboard's a bit warm, mind; leave the door open, and keep it dark.",
      },
      {
        by: "callum",
        after: "1d",
        body: "They named it Runner, after the beans. Lungworm, treated, eating like a horse. It can come back to our garden in spring once it's over 600.",
      },
      {
        by: "hana",
        after: "5h",
        body: "I've put the second bullet list on the inside of the ambulance door, under the one for people. Nobody has complained yet.",
      },
    ],
  },
  {
    space: "back-step",
    by: "ruth",
    ago: "6d",
    title: "I have been reading since the end of summer",
    body: `Good evening to the step. I said that I read everything and say little, and this is the *little*.

In my mother's compound in Abeokuta we had ewuro, efirin, and ugu over the fence. I work nights in a warehouse as big as our whole street. For two years I did not grow one thing here. I thought that you need a garden, and a husband to dig.

Now there is a fish crate of garlic, because of Piotr, and a basin of parsley, because Gwen's list says it stands up again. I would like to grow **ugu**. Is it foolish, on a balcony, in Peterborough?`,
    replies: [
      {
        by: "nkechi",
        after: "30m",
        body: "Ruth! It's not foolish, my aunt in Peckham has it up a bathroom window. It wants heat to begin, like moonflowers: an airing cupboard, twenty-five degrees, and a *fresh* seed, because they die when they dry out. The leaves are the point, and you'll have those by midsummer. I know which stall will have a pod, and when.",
      },
      {
        by: "ada",
        after: "4h",
        body: "Efirin was *nchanwu* in our house, and my father said that a kitchen without it is only a room with a stove. I've a pot of it on the kitchen sill, four years old and bald at the knees. I'll root you a piece this week. Welcome to the step, properly this time.",
      },
      {
        by: "kofi",
        after: "3h",
        body: "I've garden eggs by the signal box every summer. You bring the leaves, I'll bring those, and there's a lunch.",
      },
      {
        by: "maureen",
        after: "11h",
        body: "You don't need a husband to dig. I've buried two and I dig better without.",
      },
      {
        by: "ruth",
        after: "1d",
        body: "I laughed so loud on the bus that I had to show the lady next to me. She has two plots behind the brewery and nobody to share with. I am going on Sunday to look.",
      },
      {
        by: "tobias",
        after: "2h",
        body: "That's the best thing that has ever happened on a bus, and I've seen a wedding on one.",
      },
    ],
  },
  {
    space: "back-step",
    by: "callum",
    ago: "4d",
    title: "She slept",
    body: `Eleven until half past six. I woke at three anyway, went out from habit, and stood there like a man whose shift's been cancelled.

So I cleared the bean canes. The eight beans from Maureen's second knuckle made **a hundred and ninety**, dry, thumbnail-proof, three days in the freezer as ordered. I've put them up in tens. On the packet it says *Isla's*, and the year. Nineteen packets for the spring drawer, less one for me.

Bridie, you said in the summer that one night it'd be over and I would miss it. I said that I'd laugh in your face. I'm not laughing.`,
    replies: [
      {
        by: "bridie",
        after: "2h",
        body: "Oh, Callum. Get some sleep, and then set an alarm for three once a month and come out anyway. That's what I do on my weeks off. There's always somebody up.",
      },
      {
        by: "maureen",
        after: "8h",
        body: "A hundred and ninety off eight isn't bad. Keep twenty, in case of a wet spring. You've turned into a gardener, I did say it'd happen if you didn't think about it.",
      },
      {
        by: "devraj",
        after: "3h",
        body: "One packet for the fire escape, please, and tell Isla it's the best provenance I've had all year.",
      },
      {
        by: "hana",
        after: "14h",
        body: "My crewmate has asked me to ask for one. He doesn't garden. He just remembers the night we shouted it.",
      },
    ],
  },
  {
    space: "seed-drawer",
    by: "padma",
    ago: "40h",
    title: "Sambac is dropping its leaves on the carpet",
    body: "One of the two cuttings from the Harrow lady, eighteen inches tall, flowered twice before the autumn and I strung both. All two of them. Since the heating came on it's shedding a yellow leaf a day. It's on the sill above the radiator, I've been watering more to make up, and I'm frightened of losing it.",
    replies: [
      {
        by: "hana",
        after: "2h",
        body: "Off the radiator first: hot dry feet and a cold pane behind it is the worst of both. Brightest window with no heater under it.",
      },
      {
        by: "fay",
        after: "3h",
        body: "And **less** water, Padma, not more. It's losing leaves because the light has halved, so it drinks half as much. Let the top two centimetres dry out, no feed until the days lengthen, keep it above about thirteen degrees. It can go nearly bald and be perfectly all right.",
      },
      {
        by: "ngaire",
        after: "9h",
        body: "Scratch the stem with a fingernail. If there's green under the brown, she's only asleep.",
      },
      {
        by: "padma",
        after: "8h",
        body: "*Green.* All the way up. I've moved her to the landing, next to the bookcase, apologised, and put the can where I can't reach it. The sister plant at my desk at work hasn't dropped a thing, and she's been ignored since the audit.",
      },
    ],
  },
  {
    space: "back-step",
    by: "dot",
    ago: "27h",
    title: "A report from under the leaves",
    body: `I went out at ten past three on the sledge with the good torch, to see what the frost had done, and parted the leaves by the pump.

**Noses.** Eleven of them, no bigger than a grain of rice, white at the tip, in the clump from my sister's. They are three weeks early on my book for last year and five on the year before. I put the leaves back over them and said nothing to the others.

One is so pleased to be told first.`,
    replies: [
      {
        by: "ada",
        after: "5h",
        body: "Our winter correspondent files her first dispatch. I've written *Noses* on the whiteboard at work, and nobody has dared to wipe it off.",
      },
      {
        by: "bridie",
        after: "2h",
        body: "Mrs Lacey's bed has two of your dry ones up, Dot, by the handrail. I shone the torch through the glass for a gentleman at four, and he counted them. Twice, to be certain.",
      },
      {
        by: "rosalind",
        after: "6h",
        body: "Would you write down the date and the soil temperature, Dorothy, if your grandson has a thermometer? Your book may be the longest run of snowdrops in private hands in Westmorland.",
      },
      { by: "dot", after: "9h", to: 3, body: "It goes back to 1971, my dear. There's jam on some of it." },
    ],
  },
  {
    space: "by-torchlight",
    by: "ada",
    ago: "8h",
    title: "Tulips, tonight, whoever's up",
    body: `I've forty bulbs in a paper bag, and a night off. It's the right time at last: planted now, in cold soil, they're much less likely to catch tulip fire than if you'd put them in with the daffodils.

- **Deep.** Three times their own height, fifteen to twenty centimetres, more if your soil is light.
- In a pot, touching doesn't matter, wet feet does. Grit at the bottom if you have it.
- Chicken wire over the top against squirrels. Take it off when you see green.
- Wear gloves, the skins make some people itch; and don't let the dog help, they're poisonous to it.

I'll be on the balcony from about ten, red light, thick socks. Post when you've got one in and I will put one in beside you.`,
    replies: [
      {
        by: "devraj",
        after: "1h",
        body: "Off at eleven. I have six of a black one, and a mop bucket. Keep my place.",
      },
      {
        by: "tobias",
        after: "40m",
        body: "Twelve in the yard between ferns at ten to one, all being well on the 41.",
      },
      {
        by: "ruth",
        after: "90m",
        body: "I have none, but the lady with the two plots gave me a spade on Sunday. May I come and dig a hole in solidarity?",
      },
      {
        by: "ada",
        after: "20m",
        to: 3,
        body: "Dig it twenty deep, Ruth, and keep it open. There are five of mine going in the post to you in the morning.",
      },
      {
        by: "yuki",
        after: "2h",
        body: "Three, behind the netting. No wind for once. I can hear the grass thinking about it.",
      },
    ],
  },
];

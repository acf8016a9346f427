import type { StoryThread } from "./story";

/** The first eight months of Slow Miles. */
export const slowMilesThreads: StoryThread[] = [
  {
    space: "day-book",
    by: "ines",
    title: "Start here: the shortest ride you would do again",
    ago: "380d",
    pinned: true,
    body: `We are twelve people in an empty room, so let me put the kettle on.

Instead of introducing yourself with your grandest tour, tell us the **shortest** ride you would gladly repeat. Mine is four kilometres: from my door down to the old slipway, where I eat an orange, and back up again before the bells. I have done it perhaps six hundred times and I still take the orange.

Read the charter when you have five minutes. It is nine rules long and most of them are about being a decent guest.`,
    replies: [
      { by: "mats", after: "2h", body: "To the post box. 800 metres. I take the long side of the pond." },
      {
        by: "hedda",
        after: "3h",
        body: "Down to the mill for flour, two sacks on the front, wobbling all the way home like a drunk vicar. Six kilometres and I arrive white.",
      },
      {
        by: "bram",
        after: "5h",
        body: "Across my own lock gate. Eleven metres, one dismount, superb views of people in a hurry.",
      },
      {
        by: "dieter",
        after: "9h",
        body: "7.3 km to the weather station on the ridge. I have the data for 212 repetitions, but I understand from the charter that nobody wishes to see it.",
      },
      {
        by: "ines",
        after: "40m",
        to: 4,
        body: "Keep it warm for us, Dieter. One day somebody will ask and you will be so happy.",
      },
      {
        by: "colm",
        after: "15h",
        body: `Well now. There is a road between the chapel at Tarn Foot and the schoolhouse, two miles and a bit, and I have a piano at each end of it, both of them a quarter-tone flat with the damp. I do the one in the morning and the other after dinner, and between them I have the road to myself except for a woman who walks a very old greyhound in a quilted jacket. We have never exchanged names. The dog's is Admiral.

I would do that ride every day of my life and some weeks I nearly do.`,
      },
      {
        by: "gwen",
        after: "1d",
        body: "Top field and back to count them. Nobody else would want to repeat it.",
      },
      {
        by: "alasdair",
        after: "6h",
        body: "From my back gate to the triangulation pillar, where I check that the hill is still 341 metres. It has not let me down so far.",
      },
    ],
  },
  {
    space: "route-notes",
    by: "alasdair",
    title: "How to write a route note that outlives you",
    ago: "374d",
    pinned: true,
    body: `A proposal, with the red pen already in my hand. A useful note has these, in any order:

1. **The date you rode it.** Everything rots: surfaces, shops, bridges, opinions.
2. Where it starts and ends, in places that have a name on a signpost.
3. The surface, in words a nervous person can use. *"Fine"* is not a surface. *"Packed grit, two fists of sand at the bends"* is.
4. Last water, last food, and what day they shut.
5. The one thing you would have wanted to know.

Beauty is optional and, I find, mostly discovered by the reader.`,
    replies: [
      {
        by: "yuki",
        after: "4h",
        body: "I would add the direction. A path that is easy going north can be a wall going south, and half of the notes I use for map work don't say which way the author went.",
      },
      {
        by: "freya",
        after: "7h",
        body: "if there's a boat in it, say whether you'd a bike with bags ON or bags OFF. makes all the difference on a steep ramp at low water",
      },
      {
        by: "alasdair",
        after: "1h",
        body: "Both adopted. Direction is now item 2½, since I refuse to renumber on principle.",
      },
      {
        by: "huw",
        after: "1d",
        body: "Could we have a column for wind? Our valley has two roads and both of them are uphill into it. I believe it's the only place in the world where you must pedal to go down a hill and then pedal to be blown back.",
      },
      { by: "gwen", after: "3h", to: 4, body: "It's the chapel side that's windy. My side is fine. Move." },
    ],
  },
  {
    space: "roadside",
    by: "teodor",
    title: "Five things in my tool roll, and what I left at home",
    ago: "365d",
    body: `People come to the workshop with three kilos of tools and no idea which one they need. My roll has:

- the hex keys my own bicycle uses (there are only four sizes, I checked)
- two tyre levers and a tube that **fits**
- a chain tool and one joining link for the right number of gears
- four cable ties, thirty centimetres of strong tape wound round the pump
- two M5 bolts

What I left at home: the fear that I might need something else. What is in yours?`,
    replies: [
      {
        by: "jarek",
        after: "2h",
        body: "Bit of steel wire, 1 metre. Has been: a rack stay, a mudguard stay, a brake hanger, a tent peg, a toaster. Weighs nothing.",
      },
      { by: "mats", after: "6h", body: "Spanner. It came with the bicycle." },
      {
        by: "dieter",
        after: "2h",
        body: "Teodor's set is approximately 640 g without the pump. I would replace one of the M5 bolts: in an emergency you can borrow one from a bottle cage, since nearly every rack and every cage use the same thread.",
      },
      {
        by: "teodor",
        after: "30m",
        to: 3,
        body: "That is a better tip than my whole list. I keep the bolt out of stubbornness.",
      },
      {
        by: "wim",
        after: "1d",
        body: "I build wheels at Millstone, so of course: two spare spokes per length, taped to the left chainstay where they also guard the paint. Write the lengths on the tape, because in three years you will not remember.",
      },
    ],
  },
  {
    space: "route-notes",
    by: "halvard",
    title: "Skerrow crossing: the table the company does not print",
    ago: "355d",
    body: `The official leaflet tells you when the boat leaves. It does not tell you when you can *get on it with a bicycle*, which is another thing. Collected over nine visits; last checked yesterday on the quay.

| Boat | From Harsund | From Skerrow | Bicycles | Remarks |
|--|--|--|--|--|
| 1 | 06:40 | 07:50 | 6 | School boat on weekdays, quiet |
| 2 | 10:15 | 11:30 | 12 | Coach parties, be early |
| 3 | 14:20 | 15:35 | 12 | Not on Sundays |
| 4 | 17:45 | 18:50 | 6 | Last one back. Believe it |

Boats 1 and 4 are the small vessel. If six have boarded the seventh waits, and there is no shelter on the Skerrow side after the kiosk shuts at five.`,
    replies: [
      {
        by: "freya",
        after: "3h",
        body: "can confirm, I'm on all four. two additions:\n\n- low water springs the Skerrow ramp gets very steep and weedy. bags off, carry them up first, then the bike\n- bring your own strap. the ship's ropes are for lorries and will eat your paint",
      },
      {
        by: "ines",
        after: "5h",
        body: "I sold tickets for this crossing for six years and never once saw it laid out so plainly. Halvard, a small bow from the ticket window.",
      },
      { by: "bram", after: "1d", body: "A man who writes 'believe it' has missed it." },
      { by: "halvard", after: "2h", to: 3, body: "Twice. The second time I had the table in my pocket." },
    ],
  },
  {
    space: "route-notes",
    by: "lev",
    title: "The Wennet towpath, by ear",
    ago: "345d",
    body: `Rode Lower Lock to Marrowby, 31 km, going upstream, three days ago. Marisol steers and tells me what is coming; the rest I get through the saddle and the air. A note for people who ride the way I do, or who want to.

**Km 0–9.** Fine grit, a sound like rain on a tent. When it stops and the tyres hum, you are on the brick apron of a lock and there is a kerb within ten metres on the water side.

**Km 9–10.** Poplars. You hear them before the wind reaches you. Roots here, in pairs. Stand up.

**Km 14.** A weir on the left. It covers every other sound for about two hundred metres, including bells and people. We ride it at walking pace and Marisol sings.

**Km 22–31.** New tarmac, smooth and dull as an office. You can smell Marrowby's bakery from the second bridge if the wind is behind it.

Last water: lock cottage at km 17, tap on the road side, the lock keeper is sarcastic but generous.`,
    replies: [
      { by: "bram", after: "1h", body: "I am the lock keeper. I accept both adjectives." },
      {
        by: "yuki",
        after: "8h",
        body: "I have surveyed that path and I did not know about the weir. I mean that I knew where it was. I had never thought that for two hundred metres nobody can hear a bell. May I mark it?",
      },
      {
        by: "lev",
        after: "2h",
        to: 2,
        body: "Please do. A small symbol of a singing woman, if your house style allows.",
      },
      {
        by: "marisol",
        after: "1d",
        body: "For the record I sing badly and it works better for that reason: a whole family with a pram leapt onto the verge.",
      },
      {
        by: "alasdair",
        after: "4h",
        body: "This is the best note we have and it breaks none of my five points. Pinning the idea if not the post: would others add a line about sound where it matters?",
      },
    ],
  },
  {
    space: "roadside",
    by: "nadia",
    title: "A pannier out of a lorry tarpaulin and two broom clips",
    ago: "338d",
    body: `I design bridges all week and on Sunday I wanted to make something that would be finished by supper, namely one pannier, 18 litres, roll top.

- Tarpaulin offcut 110 × 75 cm (the sign-maker's yard gave it to me)
- A stiffener of corrugated plastic from an election poster, after the election
- Two spring clips meant for hanging brooms, with the screws replaced by M5 bolts and wide washers inside
- A hook and a bit of old inner tube to hold the bottom

All the load goes through the washers, so make them big. Sew with a long stitch, 4 mm or so: short stitches perforate tarpaulin like a stamp. I have ridden 60 km with it over cobbles and nothing has moved. The pattern is attached to nobody and anyone may copy it.`,
    replies: [
      {
        by: "dieter",
        after: "5h",
        body: "Very good. May I ask for the mass? And did you test the clips with an upward shock, for instance a pothole with the bag nearly empty? An empty bag jumps off more easily than a full one.",
      },
      {
        by: "nadia",
        after: "2h",
        to: 1,
        body: "780 grams. And no, I did not, and now I am cross that I did not think of it. Tonight: kerb, empty bag.",
      },
      {
        by: "nadia",
        after: "1d",
        body: "It jumped off at the fourth kerb. I have added a strap across the top of both clips. Well caught.",
      },
      {
        by: "ruth",
        after: "2d",
        body: "Would you make one for the lending shelf? I'd pay for the tarpaulin in overdue books. So many people ask me what to put on a rack before they know whether they even like this.",
      },
      {
        by: "hedda",
        after: "7h",
        body: "Sewed one from my late uncle's boat cover. It smells of herring in the rain but holds four loaves.",
      },
      {
        by: "nadia",
        after: "24d",
        body: "Version two after everybody's reports: clips 2 cm further apart, a strap from the start, and a drain eyelet because Hedda's filled up. Two are in the post to @ruth, one blue, one advertising a concrete company.",
      },
    ],
  },
  {
    space: "hosts-kitchen",
    by: "hedda",
    title: "What do you tell a guest before they arrive?",
    ago: "331d",
    body: `Had a lovely young couple on Thursday who stood at the wrong farm for an hour, being barked at, because I had written "the red barn" and it turns out there are three.

So I am writing a proper message to send beforehand. What do you put in yours?`,
    replies: [
      {
        by: "gwen",
        after: "4h",
        body: "Which gate. Which field. Where the tap is. What time I go to bed. That the dog is all noise.",
      },
      {
        by: "ines",
        after: "6h",
        body: "I say what I am *not* offering, kindly. No supper, or no washing machine, or that I leave for work at six. People relax so much when they know where the edges are.",
      },
      {
        by: "clemmie",
        after: "1d",
        body: "The vicarage is nine degrees indoors, so mine begins with **bring a jumper to bed**. I used to soften it. Now it is the first line and everyone comes prepared and says how cosy it is.",
      },
      {
        by: "bram",
        after: "3h",
        body: "I tell them the first boat comes through at seven with a horn. Those who still come are my sort.",
      },
      {
        by: "hedda",
        after: "2d",
        body: "Here is mine now, steal it: *Third red barn, the one with the blue bench. Boots off at the door. Bread is at eight. I will not be offended if you want to be left alone, just shut the inner door and I'll understand.*",
      },
    ],
  },
  {
    space: "back-shed",
    by: "ines",
    title: "Two notes about long posts",
    ago: "326d",
    body: `Two people have told me, separately and gently, that they scroll past some of our longer posts to find the road in them. Both meant Colm, I think. A third wrote the same week to say that his posts are the reason she opens the page.

I don't want to trim anybody. But route notes are for use at a junction with wet gloves. What would you do?`,
    replies: [
      { by: "wanjiru", after: "9h", body: "I am the third. Please nobody touch the greyhound." },
      {
        by: "alasdair",
        after: "2h",
        body: "Ask for the facts at the top and let the rest run below it like a river. It's how I would have marked it: full credit for content, one point off for layout.",
      },
      {
        by: "teodor",
        after: "1d",
        body: "And ask him, not the room. A rule made for one man is felt by that man.",
      },
      {
        by: "ines",
        after: "2d",
        body: "Rang him. He laughed for some time and said that his wife has been asking for the same since their engagement. He will put the short version first. Nothing goes in the charter.",
      },
    ],
  },
  {
    space: "route-notes",
    by: "colm",
    title: "Tarn Foot to Ellerby over the moss road",
    ago: "320d",
    body: `**Short version, with my compliments to whoever asked for it:** 17 km, ridden last Friday, west to east. Single-track tarmac for 11, then the moss road: peat and gravel, rideable if it hasn't rained for two days, otherwise a kilometre and a half of pushing. Water at the chapel. No food at all. One gate, stiff.

**Long version:** I had a baby grand in Ellerby waiting on me, and the lady who owns it had told me that the moss road was "only damp". I have known her for eleven years and I should have remembered that she once described the flood as a spot of bother. I went in over the hub at the third bend. A heron watched the whole thing with an expression I have only ever seen on examiners. When I got there she took one look at me, put newspaper on the piano stool and said, "You came by the moss, then," as though there had been a vote.

The piano was only damp too.`,
    replies: [
      {
        by: "dieter",
        after: "3h",
        body: "I had the entire route in forty seconds, and then I read on by choice. A good format.",
      },
      {
        by: "yuki",
        after: "6h",
        body: "The moss road has a drier line: keep to the stone dyke, on its left side, from the third bend on. There are flags under the grass. I went along it with dry feet in a wet week.",
      },
      {
        by: "colm",
        after: "1d",
        to: 2,
        body: "Under the grass! Eleven years I have been wading beside a pavement.",
      },
    ],
  },
  {
    space: "first-nights",
    by: "aoife",
    title: "I have never slept outside on purpose",
    ago: "316d",
    body: `Right, deep breath. I'm forty-four, I can cycle fifteen miles without crying, and I have never spent a night in a tent. My class did a project on camping and I taught the whole thing out of a book.

I'd like to do **one night**, near enough that I could go home if I hated it. What I'm actually afraid of, in order: noises, needing the loo, somebody telling me off, and being cold. I know how this sounds.`,
    replies: [
      {
        by: "wanjiru",
        after: "5h",
        body: "It sounds like every one of us, and your list is in the right order. You're very welcome here, Aoife. I'll let the people who know about noises speak first.",
      },
      { by: "mats", after: "1h", body: "The noises are hedgehogs. They are always hedgehogs." },
      {
        by: "gwen",
        after: "3h",
        body: "Come to mine. You're allowed, so nobody will tell you off. There's a toilet by the yard with a light. It's fourteen miles from the station. If you hate it, knock.",
      },
      {
        by: "rafael",
        after: "4h",
        body: "For the cold: eat late and eat fat. A spoon of butter in the soup before bed is worth one blanket. And put tomorrow's socks inside the sleeping bag with you now, so they are friends in the morning.",
      },
      {
        by: "hedda",
        after: "6h",
        body: "Cold comes from underneath, not from above. Whatever you have for a cover, put half of it below you. I've a spare mat I can post.",
      },
      {
        by: "yuki",
        after: "1d",
        body: "Pitch on slightly higher ground than feels cosy. Hollows look sheltered, but cold air and dew settle in them.",
      },
      {
        by: "aoife",
        after: "2d",
        body: "I cried a bit at my desk, in a nice way, and the classroom assistant thought someone had died. Gwen, is Saturday week all right? Hedda, yes please to the mat. I'm writing 'hedgehogs' on my hand.",
      },
      { by: "gwen", after: "2h", to: 7, body: "Saturday week. Far end of the flat field, by the thorn." },
    ],
  },
  {
    space: "first-nights",
    by: "aoife",
    title: "Fourteen miles and four hours' sleep",
    ago: "302d",
    body: `Reporting back as promised.

I got lost once, in sight of the farm. The tent went up inside out and then the right way round. I ate Rafael's butter soup at nine and felt like a radiator. At two in the morning there was a noise like a man breathing directly outside, slowly, and I lay there composing my will.

It was a sheep. It was leaning on the tent. **Nobody mentioned leaning.**

Then I couldn't get back to sleep so I opened the door and there was the entire sky, and I stayed up with my feet in Hedda's mat until it got light. Gwen brought tea in a jug at six and said "You're alive, then" and I have never been so proud of anything.`,
    replies: [
      { by: "gwen", after: "1h", body: "That was Doris. She leans on everyone." },
      { by: "mats", after: "2h", body: "I stand corrected about hedgehogs." },
      {
        by: "wanjiru",
        after: "6h",
        body: "Read this out at handover at seven this morning. The whole ward now asks after Doris.",
      },
      {
        by: "hedda",
        after: "9h",
        body: "Keep the mat until you've lent it to the next one. That's how it came to me, too.",
      },
      { by: "aoife", after: "3h", to: 4, body: "I will. I swear on the sheep." },
    ],
  },
  {
    space: "day-book",
    by: "pilar",
    title: "Joaquim's bicycle",
    ago: "298d",
    body: `Good evening. I joined two days ago and have been reading quietly.

My husband died a year and a half ago. His bicycle has stood in the hall since then with its coat of dust, and yesterday I decided that either it goes or I do, so I pumped up the tyres and went. As far as the baker and back. I had not ridden for twenty-six years. The saddle is too high for me and the handlebars too far, and I was overtaken by a boy on a scooter who said "good morning, madam" very kindly.

I do not know what I am asking. Perhaps only whether one can shrink a bicycle.`,
    replies: [
      {
        by: "teodor",
        after: "2h",
        body: `One can, quite a lot. In this order, because the first is free:

1. Saddle down until you can sit with a heel on the pedal at its lowest and the leg straight. Then the ball of the foot will have the right bend.
2. Saddle a finger's width forward on its rails.
3. A shorter stem, which brings the bars to you. A used one costs little, and if it is the old kind with a quill I have a drawer of them.

Send a picture of the place where the handlebar goes into the frame and I will tell you which kind.`,
      },
      {
        by: "wim",
        after: "8h",
        body: "Before anybody suggests it: you don't need another bicycle. I say that as someone paid by a firm that makes them. If the brake levers are hard to reach there is usually a small screw on the lever that brings them in.",
      },
      {
        by: "ines",
        after: "3h",
        body: "My mother learned at fifty-eight. She used to say that the first hill is to find out who is in charge. Welcome, Pilar. The baker is a proper destination.",
      },
      {
        by: "pilar",
        after: "6d",
        body: "Teodor sent the stem and would not take money for it. My nephew fitted it while I read the instructions aloud. Today I went past the baker, as far as the bridge, and sat there. I had the strong sense of being waited for at home and then remembered, and it was all right. I rode back slowly.",
      },
      {
        by: "wanjiru",
        after: "10h",
        body: "Thank you for telling us that, Pilar. I hope the bridge has a bench.",
      },
      {
        by: "pilar",
        after: "5h",
        to: 5,
        body: "It has a wall of the right height. Better than a bench, one can see the water.",
      },
    ],
  },
  {
    space: "roadside",
    by: "dieter",
    title: "Fourteen kilograms, itemised",
    ago: "286d",
    body: `For a tour of nine days I have reduced my luggage to 14.02 kg including bags, tent and stove. I list the heaviest ten items below for comment. Tent 1.9, sleeping bag 1.1, panniers 1.8, cooking 0.9, tools 0.64, clothing 3.1, electronics 1.2, food at departure 1.5, first aid 0.3, book 0.41.

The electronics trouble me. So does the book.`,
    replies: [
      { by: "mats", after: "3h", body: "I take a bag. When it is full I stop putting things in." },
      {
        by: "dieter",
        after: "1h",
        to: 1,
        body: "With respect, that is how one arrives with three jumpers and no matches. A list is not vanity, it is memory.",
      },
      { by: "mats", after: "20m", to: 2, body: "I have never once needed matches." },
      {
        by: "ruth",
        after: "4h",
        body: "Speaking for the librarians: 410 grams is a very reasonable book. Leave the second shirt.",
      },
      {
        by: "jarek",
        after: "2h",
        body: "You are both describing being calm. One of you gets it from paper and the other from not looking.",
      },
      {
        by: "dieter",
        after: "7h",
        body: "That is fair, and a little uncomfortable. I make a proposal to Mats. We both live near the same branch line. For one weekend I pack for you by my method and you pack for me by yours. We each ride with what we are given.",
      },
      { by: "mats", after: "1d", body: "Yes. Bring cheese." },
      { by: "bram", after: "2h", body: "I would like to reserve a seat at my own lock for this." },
    ],
  },
  {
    space: "day-book",
    by: "mats",
    title: "Dieter's bag",
    ago: "268d",
    body: `Two days. It rained. He had packed me a small towel in its own bag and a card which said where everything was. I found my gloves in the dark without a light.

I will keep the card.`,
    replies: [
      {
        by: "dieter",
        after: "2h",
        body: `My report is less flattering to myself. Mats packed me: one pannier, half full. A blanket. Cheese. A newspaper. No stove, no charger and no list. At six in the evening I wished to know the forecast and could not, and so I looked at the sky, and asked a farmer, who said "wet", and gave me an egg.

I slept very well. Total mass 5.1 kg. I did eventually need matches, and the farmer had some.`,
      },
      { by: "mats", after: "30m", to: 1, body: "I said so." },
      {
        by: "bram",
        after: "5h",
        body: "They came through my lock together, each carrying the other's shopping. Neither would admit to enjoying it.",
      },
      { by: "aoife", after: "8h", body: "This is the most romantic thing I have read this year." },
    ],
  },
  {
    space: "route-notes",
    by: "tobias",
    title: "Bicycles on the coast line: what the guard actually checks",
    ago: "266d",
    body: `I rode all eleven stopping trains between Harsund and Ostrey over two weekends, with a loaded bicycle and a notebook, so that nobody else has to. Results, as of Sunday:

- The ticket for the bicycle is checked on **four trains out of eleven**. Buy it regardless; the fine is thirty times the fare.
- The marked door is wrong on the older stock. The bicycle space is at the end *away* from the driver's cab with the painted stripe.
- No guard objected to panniers left on. Two objected to a bicycle leaning on the folding seats with nobody sitting near it.
- The 16:05 is short-formed on Fridays. Don't.

I have written to the company about the door.`,
    replies: [
      {
        by: "ingrid",
        after: "6h",
        body: "For the night train that connects: it's a different company and a different world. The bicycle needs a reservation of its own, the hooks take 55 mm of tyre at most, and you hang it by the *front* wheel. Take the bags off before you are standing in a moving corridor.",
      },
      {
        by: "halvard",
        after: "1d",
        body: "Eleven trains. I have found a brother.",
      },
      {
        by: "tobias",
        after: "4h",
        to: 2,
        body: "There is also a rail-replacement bus on the second Sunday. I have not slept since.",
      },
    ],
  },
  {
    space: "first-nights",
    by: "tamsin",
    title: "With a three-year-old in the trailer",
    ago: "262d",
    body: `quick one while she naps. has anyone done an overnight with a small child in a trailer?? we manage 12 km before the first mutiny. partner thinks I'm mad, which isn't a no

worried about: visibility, bumps, how early is too early to stop, and whether she'll ever sleep`,
    replies: [
      {
        by: "rafael",
        after: "3h",
        body: "We did it with our son at that age. Stop at three in the afternoon. It feels absurd and it is correct. They need two hours to inspect the campsite before they will agree to sleep in it.",
      },
      {
        by: "ayesha",
        after: "2h",
        body: "For bumps: lower the trailer's tyre pressures to the bottom of what's printed on the sidewall, and no hard toys loose behind her head. Helmet only if it doesn't push her head forward against the backrest; many do. Feel the back of her neck now and then, as she's sitting still in the wind while you are working hard.",
      },
      {
        by: "huw",
        after: "5h",
        body: "Flag on a tall pole, the brighter the better. Ours had a sock puppet on it. Cars gave us twice the room. I can't prove it was the sock, but I'd not go out without.",
      },
      {
        by: "tamsin",
        after: "1d",
        body: "stopping at THREE. a revelation. sock puppet under construction, she has chosen a crab",
      },
      {
        by: "tamsin",
        after: "30d",
        body: `right so we DID it. 14 km to the reservoir, stopped at ten to three, she counted every tent peg (twelve) and was asleep by seven, in my sleeping bag, diagonally. I slept in a shape. the crab is a legend on the B road

next morning she asked if we could live there. partner's coming next time`,
      },
    ],
  },
  {
    space: "roadside",
    by: "sandeep",
    title: "From the cab: what I can and can't see of you",
    ago: "250d",
    body: `I drive an articulated lorry Monday to Friday and I ride on Sundays, so I have shouted at both sides. Some things I wish I'd been told at twenty, before I had the licence. I'm sure of these for the vehicles I drive. Other types differ.

1. **If you can't see my face in a mirror, assume I can't see you.**
2. The side I'm *not* sitting on is the bad one, from the front wheel back to about a car's length behind. Never come up there at a junction, however wide the gap looks. The gap closes when the trailer cuts in.
3. When I swing out *away* from the turn, I'm not making room for you. I'm about to turn the other way.
4. Directly under the windscreen is blind as well. Stop well ahead of me where I can see your wheels, or stay behind.
5. On a narrow lane I would rather you took the middle until there's a gateway than hugged the edge and made me guess.

And when you pull in to let me by and I flash the hazards twice, that's a thank you.`,
    replies: [
      {
        by: "kwame",
        after: "1h",
        body: "Number 3 has frightened me in the good way. I've always read it as courtesy.",
      },
      {
        by: "tamsin",
        after: "4h",
        body: "q: with a trailer behind me am I better waiting for you to pass on a lane or carrying on to the next gateway? I always panic and stop in the nettles",
      },
      {
        by: "sandeep",
        after: "2h",
        to: 2,
        body: "Carry on at your own pace to the gateway. I've seen the crab (or one like it) from up there, a tall flag is the first thing that shows over a hedge. I'm in low gear and in no rush. Stopping in nettles makes me stop too, and then neither of us knows who's going.",
      },
      {
        by: "marisol",
        after: "7h",
        body: "Lev asks me to say that he can tell an engine that's waiting from an engine that's annoyed, and that he will listen for you with more charity now.",
      },
      {
        by: "alasdair",
        after: "1d",
        body: "I have ridden for fifty-one years and learned two things before breakfast. Might I link this from the pinned note on writing routes?",
      },
      {
        by: "sandeep",
        after: "9h",
        to: 5,
        body: "Go ahead, Alasdair. My wife says it's the longest letter I ever wrote.",
      },
    ],
  },
  {
    space: "day-book",
    by: "linus",
    title: "180 km and then my knee said no",
    ago: "236d",
    body: `ok so I raced as a junior and stopped last year and thought touring would be easy because nobody's chasing you. loaded up, went 180 the first day because why not, 140 the second, and on the third my left knee hurt at the front under the kneecap so much I walked the last 6 to a station.

feel pretty stupid. how do you people do this for weeks`,
    replies: [
      {
        by: "ayesha",
        after: "3h",
        body: `Not stupid: fit lungs on knees that had never carried 20 kg of bags. Hearts adapt in weeks, tendons take months.

Pain at the **front** after big days usually means too much force per turn. Rest till stairs don't hurt, then lower gears than your pride likes, a quicker lighter spin, and check that the saddle hasn't slipped down. If it swells, locks or gives way, or still hurts walking in two weeks, have someone look at it in person.`,
      },
      { by: "mats", after: "2h", body: "We do it by not doing it. 40 is plenty. 30 is better for lunch." },
      {
        by: "ingrid",
        after: "9h",
        body: "The station was the clever part. I know people who'd have ridden it home out of pride and then not ridden at all.",
      },
      {
        by: "linus",
        after: "16d",
        body: "update for @ayesha: two weeks off, saddle HAD slipped, 11 mm. marked it with tape now. did 35 today in the stupid-small gear. saw a kingfisher which I think I've ridden past about four hundred times",
      },
      {
        by: "ayesha",
        after: "8h",
        to: 4,
        body: "Eleven millimetres will do it. The kingfisher is not covered by my insurance but I recommend it.",
      },
    ],
  },
  {
    space: "route-notes",
    by: "silvan",
    title: "Kettle Pass at walking pace",
    ago: "224d",
    body: `North to south, six days ago, dry. 1,140 m at the top, 19 km up and 14 km down.

I walked most of the last five kilometres and I suggest it. You see the gentians, and at 12 per cent I push almost as quickly as I ride. There is a trough with good water at the second chapel and nothing after.

**The descent is the part to respect.** It is steep for 9 km with houses at the bends. With rim brakes and bags, stop twice. I do the tests with a wet finger: if it hisses on the rim I eat an apple. Brake hard and short before the bend, then release, so that the rims get air in between. Dragging the brake all the way down is how one heats a tyre until it fails. I am sure about this, I have done it, at nineteen, into a hedge.`,
    replies: [
      {
        by: "jarek",
        after: "2h",
        body: "Also look at pads before the top, not after the bottom. If you see metal, or the grooves are gone, you turn round. Pads weigh 30 grams, carry two.",
      },
      {
        by: "lev",
        after: "7h",
        body: "Tandem note: two people and one set of rims make this worse than twice as bad. We have a third brake, a drum, for exactly such hills, and we still stopped three times. The second chapel has an echo, by the way. It's very good with vowels.",
      },
      {
        by: "yuki",
        after: "1d",
        body: "The top is 1,137 on the current survey. I have made my peace with the sign.",
      },
      {
        by: "silvan",
        after: "5h",
        to: 3,
        body: "Then I climbed three metres for nothing and would like them credited.",
      },
    ],
  },
  {
    space: "hosts-kitchen",
    by: "amparo",
    title: "How do you say no?",
    ago: "214d",
    body: `I run a hostel, so I have practice at full. But friends ask me how to refuse when it is your own house, and I notice I am less good at it for people from here. Last week I said yes to a stranger when I had a fever, because she had written such a nice message.

What do you write?`,
    replies: [
      {
        by: "gwen",
        after: "1h",
        body: "'Not this week, sorry.' They're riding bicycles. They'll go somewhere else.",
      },
      {
        by: "clemmie",
        after: "5h",
        body: "I used to invent plumbers. So many plumbers. Now I answer the same day, I say no without giving a reason, and I name the nearest other thing: the campsite at Ellerby, the bunkhouse, the bus. It turns a refusal into directions.",
      },
      {
        by: "hedda",
        after: "3h",
        body: "I have two months a year in which I'm simply not on the list. I thought people would mind, and nobody noticed at all, which was good for me.",
      },
      {
        by: "ines",
        after: "1d",
        body: "Teodor can hide a door for as long as you like, no explanation needed, and it comes back when you say. I wish that everybody knew it. Hope the fever has gone, Amparo.",
      },
      {
        by: "amparo",
        after: "11h",
        body: "It has. She brought me soup in the end, but that was luck and not a system.",
      },
    ],
  },
  {
    space: "day-book",
    by: "silvan",
    title: "Is a motor slow?",
    ago: "205d",
    body: `I will say it plainly and I hope without offence. More people arrive on the passes with electric motors, and more here too. I have nothing against them in town. But I came to this network because it is about *effort at a human speed*, and if we count motors then I don't know what the word slow is protecting.

Am I alone?`,
    replies: [
      {
        by: "tamsin",
        after: "1h",
        body: "mine has a motor. it also has 38 kg of child, trailer and crab. without it I'd be in a car. pretty sure I'm the slowest person here",
      },
      {
        by: "gwen",
        after: "2h",
        body: "Half the people in my field couldn't get up to my field without one.",
      },
      {
        by: "silvan",
        after: "1h",
        to: 1,
        body: "Then perhaps I am angry at something else. A group came by me on the Kettle last month at 25 an hour, uphill, four abreast, playing music. It spoiled a morning I had walked for.",
      },
      {
        by: "teodor",
        after: "4h",
        body: "They would have spoiled it on carbon racing bicycles also. I don't think that you are angry at a battery.",
      },
      {
        by: "pilar",
        after: "9h",
        body: "My neighbour Lurdes is seventy-four with a new hip. If she could come with me to the bridge on a bicycle with a motor, I would have someone to talk to there. I would not like to tell her that the network is protecting a word.",
      },
      {
        by: "alasdair",
        after: "6h",
        body: "Might the distinction be *how you pass*, rather than what turns the wheel? A person who stops to say good morning is slow at any speed. Four abreast with a loudspeaker is fast while stationary.",
      },
      {
        by: "silvan",
        after: "1d",
        body: "I have been for a walk with it. Pilar, you are right, and I would carry Lurdes's battery up myself. Alasdair has the thing I was trying to say. I withdraw the motor and keep the loudspeaker.",
      },
      {
        by: "ines",
        after: "3h",
        body: "Silvan, thank you for asking it in the open, where it could be answered. Alasdair and I would like to put 'Slow is a manner' into the charter as a value, in about those words; you will all be asked before it counts.",
      },
      { by: "pilar", after: "2d", to: 7, body: "Lurdes would like to know whether you are married." },
    ],
  },
  {
    space: "day-book",
    by: "femi",
    title: "I missed the last boat from Skerrow",
    ago: "192d",
    body: `Yes, I read Halvard's table. I even printed it. I was watching seals.

18:50 came and went while I was on the north beach, I got to the ramp at 18:58, and there was the boat, about the size of a matchbox. Kiosk shut, no shelter, exactly as described by a man who has been there twice. No tent because this was a *day trip*. 9 kilometres a day to the office had not prepared me for this.

What happened next was remarkable, but I'm typing on 4% battery so it'll have to wait for`,
    replies: [
      { by: "halvard", after: "30m", body: "'Believe it' was in the table, Femi. Are you dry?" },
      {
        by: "freya",
        after: "15m",
        body: "that was me waving, I thought you were just being friendly!! I rang my aunt Morag from the wheelhouse. she's gone down with the van, stand by the kiosk and don't argue",
      },
      { by: "bram", after: "1h", body: "Twenty people are now waiting for the end of that sentence." },
      {
        by: "femi",
        after: "16h",
        body: `for Freya's aunt! Who arrived with a blanket and a flask, did not ask one question, gave me a bed in a room full of model lighthouses, and at 6 in the morning drove me and the bike down to the school boat. I travelled back with fourteen children who all knew precisely what I'd done. One asked if I could tell the time.

I've sent her flowers. Does she like flowers?`,
      },
      {
        by: "freya",
        after: "4h",
        to: 4,
        body: "she likes lighthouses. but she's put the flowers in the window facing the ramp so the whole boat can see",
      },
      {
        by: "hedda",
        after: "8h",
        body: "Every host I know started because somebody's aunt once came down with a van.",
      },
    ],
  },
  {
    space: "day-book",
    by: "dora",
    title: "Postcards, a proposal",
    ago: "184d",
    body: `I read proofs all day and I miss handwriting, including bad handwriting.

My proposal is that anyone who likes the idea sends me a private message with a postal address. I shuffle them, everybody receives one name, and within a month you send that person **one postcard from somewhere you went by bicycle**. It may be the next village. It may be a card of the next village from 1987 that the newsagent still has. I burn the list afterwards.`,
    replies: [
      {
        by: "ruth",
        after: "2h",
        body: "Count me in, I know a rack in our library that has been waiting for this since I started there.",
      },
      {
        by: "colm",
        after: "6h",
        body: "I am in, on the understanding that a postcard has only the one side. It will be the making of me as an author.",
      },
      { by: "mats", after: "3h", body: "Put me down. I write large." },
      {
        by: "pilar",
        after: "1d",
        body: "I would like to, very much. Is it allowed to send it from the bridge? There is no card of it, so I would have to draw it.",
      },
      { by: "dora", after: "2h", to: 4, body: "Drawn bridges are the highest class of postcard." },
      {
        by: "dora",
        after: "33d",
        body: "Result: 27 senders, 26 cards arrived, and the last is believed to be on Skerrow behind something. I received a village war memorial from Mats with the words 'Good soup here.' The list has gone up in smoke in the sink. Again in half a year?",
      },
      {
        by: "ruth",
        after: "5h",
        body: "Mine was a pencil drawing of a bridge, with a wall of the right height. It's on the noticeboard at the issue desk and three borrowers have asked where it is.",
      },
    ],
  },
  {
    space: "roadside",
    by: "ewan",
    title: "Cape or jacket: let's have it out",
    ago: "172d",
    body: `I'm outdoors in all weathers for work and I've been through four expensive waterproof jackets. Each was dry for a year and then a sponge. I wash them with the special soap, reproof them, tumble them, say nice things. Wet by ten o'clock.

Last month an old boy overtook me in the pouring rain wearing what looked like a tablecloth, and he was **dry**. Convince me.`,
    replies: [
      { by: "mats", after: "1h", body: "Was he overtaking slowly. It may have been me." },
      {
        by: "bea",
        after: "3h",
        body: "A cape is open at the bottom so you don't boil in your own steam, and that is the whole secret. Loops over the thumbs, tie round the waist at the back. You need mudguards or it's pointless, since the road will rain upwards at you.",
      },
      {
        by: "freya",
        after: "2h",
        body: "nope. not on a coast. I watched a man in a cape leave the quay at a right angle. side wind over about force 5 and you're a spinnaker. jacket, and accept that you'll be damp but steering",
      },
      {
        by: "gwen",
        after: "4h",
        body: "Wool under anything. You'll be wet. You'll be warm. It's water.",
      },
      {
        by: "huw",
        after: "7h",
        body: "I have both and where I live I'm undecided whether to be steamed or blown. Either way I end the day poached.",
      },
      {
        by: "ewan",
        after: "21d",
        body: "Bought a second-hand cape. Three weeks, verdict: inland, on lanes, with guards, it's the best thing I own and I look like a wigwam. On the moor last Thursday the wind got under it and I saw nothing but yellow for a very long second, so Freya is right too. Cape below the tree line, jacket above it.",
      },
    ],
  },
  {
    space: "route-notes",
    by: "yuki",
    title: "Drinking water: sixty-one taps, confirmed by hand",
    ago: "158d",
    body: `Over the long holiday and several weekends since I visited every tap, trough and fountain that anybody here has mentioned. Of 88 reports, 61 run and are fit to drink, 15 are dry or locked, 9 I could not find, and 3 were the same fountain described by Colm.

Cemeteries remain the most dependable: there is nearly always a tap near the gate. Some carry a sign "not for drinking" where the water is collected from a roof, and one should believe it.

The list is in order along each route, with the date I drank from it. If you find one dry, answer here with the number alone and I will see to it.`,
    replies: [
      {
        by: "amparo",
        after: "4h",
        body: "44 is my wall and it stays on all year. I put a cup on a chain there after reading this.",
      },
      { by: "kwame", after: "2d", body: "27, dry. The handle has gone." },
      {
        by: "petra",
        after: "1d",
        body: "52 runs, but in hot weeks my bees drink from the drip below it. They mean no harm; fill from the top and don't swat.",
      },
      {
        by: "yuki",
        after: "9h",
        body: "27 struck out, 52 has a bee beside its number. Sixty, then.",
      },
      { by: "colm", after: "3h", body: "It is a very good fountain, in fairness. It bore describing." },
    ],
  },
  {
    space: "roadside",
    by: "noor",
    title: "The wheel is wobbling and I am at a bus stop",
    ago: "146d",
    body: "Hello, I am new, sorry that my first message is this. There was a noise like a guitar and now my back wheel touches the brake on every turn. One of the thin metal sticks is loose. I am 18 km from home and the next bus takes no bicycles. It is not dark yet. What is broken and can I ride?",
    replies: [
      {
        by: "jarek",
        after: "9m",
        body: "Hello Noor. Good description. One spoke is broken. You can get home, do this:\n\n1. Wind the broken stick round its neighbour so it does not wave about.\n2. Open the rear brake if the wheel still rubs. You have the front one. Go slowly and test it first.\n\nDo you have anything like a small spanner or pliers?",
      },
      { by: "noor", after: "4m", body: "The bus driver has pliers!! He is standing with me." },
      {
        by: "jarek",
        after: "3m",
        to: 2,
        body: "Excellent bus. Look at the two spokes on either side of the broken one. **Loosen** each by half a turn at the rim. Seen from the tyre side, that is anticlockwise. The rim will come back towards the middle. Half a turn only, then spin and look. If still bad another quarter.",
      },
      {
        by: "noor",
        after: "12m",
        body: "It passes! It wobbles but it passes the brake! The driver says bravo to you.",
      },
      {
        by: "teodor",
        after: "20m",
        body: "Ride gently, no standing up, weight off the back over holes. And on Friday come to the workshop, you and I will put in the new one together. It's twenty minutes and you will never be afraid of that noise again.",
      },
      {
        by: "noor",
        after: "3h",
        body: "I am home. 18 km, and I sang. I do not have the words in this language yet for how it is, when a stranger answers in nine minutes.",
      },
      {
        by: "wim",
        after: "13h",
        body: "When you're at Teodor's, check the neighbours' tension as well. One spoke that breaks is bad luck, but a second one in the same month means the wheel was built loose, and then it should be rebuilt. I'd do it for you.",
      },
    ],
  },
  {
    space: "day-book",
    by: "joss",
    title: "Greetings from lower down",
    ago: "136d",
    body: "I ride a recumbent. To save time, the answers are: yes it's comfortable, no I can't see over hedges, yes it's slow uphill, no I didn't make it myself, and yes a child has called me a lawnmower. What I'd love is to hear from others with odd machines about trains, gates and stiles, because all of those were designed by an upright person in a bad mood.",
    replies: [
      {
        by: "marisol",
        after: "2h",
        body: "Tandem here, 2.4 metres. We turn it on end in lifts like a wardrobe. For kissing gates: back wheel up on the latch post, front wheel round, and an argument.",
      },
      {
        by: "sandeep",
        after: "5h",
        body: "From my seat you're easier to see than you'd think, because you look like nothing else. Keep the flag though. Under the windscreen you'd vanish.",
      },
      {
        by: "huw",
        after: "3h",
        body: "Does lying down on the job count as slow travel or as very early camping?",
      },
      {
        by: "tobias",
        after: "1d",
        body: "On the coast line the rule says 'bicycles up to 1.85 m'. Measure yours with the boom in: many recumbents fit by three centimetres. I have it in writing that tricycles count as luggage if they fold, which is a sentence I treasure.",
      },
      {
        by: "joss",
        after: "10h",
        to: 4,
        body: "1.83 with the boom in. Tobias, I could kiss you, and from down here it would be your kneecap.",
      },
    ],
  },
  {
    space: "first-nights",
    by: "parveen",
    title: "A first night for women who would rather not go alone",
    ago: "124d",
    body: `Assalamu alaikum and hello. I run a starters' ride on second Sundays and eight of the women now want to sleep out once. None of them has. Some wear hijab, two have never been away without family, one snores and wants it declared beforehand.

I'm looking for a place that's allowed, with a proper toilet and a tap, within 15 km of a station, where we won't be looked at. And someone who has done it before to come with us.`,
    replies: [
      { by: "aoife", after: "1h", body: "ME, I'll come. I have the mat. I know about the sheep." },
      {
        by: "gwen",
        after: "2h",
        body: "Have the whole flat field. I'll shut the lane gate and tell the walkers it's closed. No charge.",
      },
      {
        by: "noor",
        after: "3h",
        body: "Sister, I would like to come. I am also first time. I can bring tea for many people and I can now mend one thing.",
      },
      {
        by: "ayesha",
        after: "8h",
        body: "If it's a weekend I'm not on call I'll join for supper with the first-aid bag and leave you to it. There's a private corner behind the thorn hedge for prayers, facing nicely the right way, I noticed last time.",
      },
      {
        by: "parveen",
        after: "1d",
        body: "That makes a field, a doctor, a teacher and tea. I went and told them after the ride and there was actual screaming. Second Saturday from now.",
      },
      { by: "pilar", after: "4h", body: "Is sixty-three too old to be a starter?" },
      {
        by: "parveen",
        after: "20m",
        to: 6,
        body: "Our oldest is sixty-eight, aunty. You'll be in the middle.",
      },
    ],
  },
];

import type { StoryThread } from "./story";

/** From the first lamp to the autumn swap; the last two months are in night-gardeners-recently. */
export const nightGardenersThreads: StoryThread[] = [
  {
    space: "back-step",
    by: "ada",
    ago: "200d",
    pinned: true,
    title: "Come out, mind the step",
    body: `Hello, I'm Ada. I take pictures of people's insides until half past ten and then I go home and garden.

For years I thought that I was doing it wrong. The books say *in the cool of the morning*. In the cool of the morning I am unconscious. So I water at midnight, I pot on under a bicycle lamp, and I chose most of what I grow because it smells of something after nine.

It turns out that there are a lot of us. This is a place to say what you did out there, ask what that thing on the leaf is, and be a bit less alone with a watering can. Introduce yourself underneath if you feel like it: **where, how big, what hour.** Rules are short and on the charter page. Inês minds the door, Tobias says hello, I do the rest.`,
    replies: [
      {
        by: "ines",
        after: "2h",
        body: "Plot 14 on a hill in Bristol. Yellow clay you could make a bowl from. I get there when the translation is delivered, so between seven and never.",
      },
      {
        by: "maureen",
        after: "5h",
        body: "Allotment secretary, since nobody else would. I have the padlock and I go down after the ten o'clock news. I was told this was for young people with balconies but I've read the rules and it doesn't say so.",
      },
      {
        by: "tobias",
        after: "3h",
        to: 2,
        body: "Maureen, the balconies need someone who knows what a bean is. Very glad you're here. Yard, two paces by five, quarter to one in the morning, ferns.",
      },
      {
        by: "dot",
        after: "9h",
        body: "I am Dorothy Mayhew, aged eighty-four, in a bungalow outside Kendal, and my grandson has set this up so that the letters are large. I wake at three. I have a torch and a hundred and six clumps of snowdrops, which at this time of year are of course just leaves lying about looking guilty.",
      },
      {
        by: "ada",
        after: "12h",
        to: 4,
        body: "A hundred and six! You are hereby our winter correspondent, Dot.",
      },
    ],
  },
  {
    space: "by-torchlight",
    by: "felix",
    ago: "196d",
    title: "What do you actually use for light?",
    body: "Windowsill, first floor, I do everything about 1 am after the library. The kitchen bulb is useless out there and my phone torch makes every seedling look dead. Also I had eleven moths in the room yesterday. What do people use, and is it expensive?",
    replies: [
      {
        by: "lotte",
        after: "1h",
        body: `This is my trade, so stop me.

- **Colour matters more than brightness.** Cool white is full of blue, and blue is what calls the moths in. Look for 2200 K or "amber"; 2700 at most.
- **Red** for finding your way. Your eyes take twenty to thirty minutes to get used to the dark, and one white flash throws it all away. A dim red doesn't.
- **Point it down**, close to the work. A small light 20 cm from your hands beats a big one on the wall.

None of this needs to cost more than a sandwich. A strip of red sweet wrapper over an old torch is what I use at home.`,
      },
      { by: "maureen", after: "4h", body: "Bicycle lamp. In the teeth." },
      {
        by: "luis",
        after: "15d",
        body: "I have just joined and have read this whole thread with great enjoyment. I recommend hands.",
      },
      {
        by: "felix",
        after: "6h",
        body: "Sweet wrapper works!! It was strawberry. Moths in room last night: one, and I think that it lives here. Luis, I then tried with the light off altogether and I could feel which ones needed water by the weight of the pot. Nobody had told me that.",
      },
      {
        by: "luis",
        after: "3h",
        to: 4,
        body: "Then you have it already. Also flick the side with a fingernail: a dry pot rings, a wet one says *tock*. Clay ones best, plastic less so.",
      },
    ],
  },
  {
    space: "seed-drawer",
    by: "nkechi",
    ago: "190d",
    title: "Moonflowers: nick, soak, wait",
    body: `Everybody asks about moonflowers (*Ipomoea alba*), so here is how I get them going in a cold country.

1. Rub one side of each seed on a nail file until you see pale. Not the end with the dimple.
2. Soak overnight in water that was warm when you began. The fat ones are ready. The ones still like gravel, file again.
3. One to a deep pot, 2 cm down, somewhere that holds **20 degrees or better**. Top of the fridge will do. Five days to a fortnight.
4. Do not put them out until the *nights* are above ten or twelve. One cold night doesn't kill them, but they go yellow and hold a grudge until they die of it.

Keep the seeds away from children and dogs, they're not food.

I have thirty spare from last year. Say if you'd like some.`,
    replies: [
      {
        by: "devraj",
        after: "3h",
        body: "Two please, if there's any chance on a fire escape facing the extractor of a curry house. It's warm at least.",
      },
      {
        by: "padma",
        after: "2h",
        body: "Three for me, and I'll send jasmine cuttings back if mine ever makes any.",
      },
      { by: "felix", after: "1h", body: "A single one, I've only got the one sill." },
      {
        by: "nkechi",
        after: "1d",
        body: "Posted: Devraj 2, Padma 3, Félix 2 because one is never one. Rosalind has asked by letter, like a Victorian, and gets four.",
      },
      {
        by: "devraj",
        after: "19d",
        body: "Up, both. It's the extractor. They smell faintly of cumin and so do I.",
      },
      {
        by: "felix",
        after: "74d",
        body: "IT OPENED. I was revising and the bud started to shake, an actual tremble, and then it unwound in about a minute, like an umbrella deciding. Dinner plate. White. I sat down on the floor.",
      },
      {
        by: "nkechi",
        after: "4h",
        to: 6,
        body: "That is the message that I do all this for. Tie a thread round the next one and leave it to set seed, would you? That's how you repay the drawer.",
      },
    ],
  },
  {
    space: "back-step",
    by: "callum",
    ago: "186d",
    title: "Three in the morning, one hand free",
    body: "Isla is ten days old and will only sleep if I'm walking. So I've been walking up and down the garden, and it turns out that there's a garden. Never noticed. What can a man with one free hand and no sense plant in the next fortnight so that it looks like he meant it?",
    replies: [
      {
        by: "devraj",
        after: "25m",
        body: "Just in from work, feet in a bucket. Runner beans. They go up anything, they flower red, and they forgive everybody. My mother grew them up a drainpipe with me on her back.",
      },
      { by: "callum", after: "4m", body: "I didn't expect there to be anyone. Beans it is, and thank you." },
      {
        by: "maureen",
        after: "6h",
        body: "He's right. Four canes, tied at the top, two beans to a cane, pushed in to the second knuckle. You can do that with a baby in a sling. Water them like you're being paid.",
      },
      {
        by: "callum",
        after: "14h",
        body: "Second knuckle of which finger? I'm asking seriously, it's been a week.",
      },
      { by: "maureen", after: "20m", to: 4, body: "Any finger will do. Now get to bed while she's down." },
      {
        by: "hana",
        after: "14d",
        body: "Just joined and reading everything. Devraj, I did this one aloud to my crewmate in a stationary ambulance, and at *what can a man with one free hand plant* we both shouted RUNNER BEANS before I'd got to your answer.",
      },
      {
        by: "bridie",
        after: "13d",
        body: "How are the beans, Callum, and how's herself? I'm on nights too, if you ever want to talk to somebody who has no opinions about sleep training.",
      },
      {
        by: "callum",
        after: "8h",
        body: "Beans up, six of eight. Isla smiled at one, or had wind near it. Bridie, thank you, I might take you up on that.",
      },
    ],
  },
  {
    space: "by-torchlight",
    by: "jonty",
    ago: "179d",
    title: "Slugs: last night's count was 212",
    body: `Strip behind the taxi rank, forty foot, heavy soil, pumpkins just gone out. I did an hour with a torch between fares and picked **two hundred and twelve**. Fare at half one asked what was in the bucket. He got out at the next lights.

What do I do with a bucket of slugs, and how do I not have another one tomorrow?`,
    replies: [
      { by: "gregor", after: "1h", body: "Salt. They would do the same to you." },
      {
        by: "rosalind",
        after: "3h",
        body: `Please, not salt: it is slow for them and it spoils your soil. And before you do anything, **look at who is in the bucket**. The small fawn ones that weep milk when touched are the grey field slug, and that one is your pumpkin thief. The great spotted leopards live on rot, fungus and, now and then, other slugs. I would put those back and wish them good hunting.`,
      },
      {
        by: "gregor",
        after: "40m",
        to: 2,
        body: "I have picked slugs for fifty years and never been asked to interview them.",
      },
      {
        by: "ines",
        after: "2h",
        body: "Can we be kind to Gregor and also to the leopards. What works on my clay: water in the **morning** and not at night, so that the surface is dry when they come out. Nematodes once the soil is over 5 degrees and again six weeks later. And don't put pumpkins out smaller than a hand.",
      },
      {
        by: "jonty",
        after: "9h",
        body: "So I interviewed them. Out of 180 last night: 151 little grey, 17 leopard, 12 don't know. Leopards went behind the compost with a rotten marrow. The rest I took to the far side of the common and I suppose they'll write.",
      },
      {
        by: "maureen",
        after: "3h",
        body: "They'll walk home again from anything under twenty yards. Further than that they settle.",
      },
      {
        by: "gregor",
        after: "5d",
        body: "For completeness. I went out last night with a hand lens, feeling ridiculous. Two leopards under my hosta pot were eating a dead mouse. I have moved the pot so as not to disturb them. The salt is back in the kitchen.",
      },
      { by: "rosalind", after: "2h", to: 7, body: "Mr Watt, that is how it began with me." },
    ],
  },
  {
    space: "by-torchlight",
    by: "yuki",
    ago: "172d",
    title: "Tenth floor, west wind: what doesn't mind?",
    body: "I've killed lavender by dryness, tomatoes by snapping and a fern by simply looking at it. Balcony is 1.2 by 3 metres, all glass front, and the wind comes *up*. I'm there from about ten at night. I'd like one thing that smells and one that moves without breaking.",
    replies: [
      {
        by: "hamish",
        after: "2h",
        body: "I garden on a harbour wall, so: thrift, sea campion, the wee sea holly, and any rosemary that lies down. Anything with leaves like leather or like needles. If it looks lush in the shop, leave it in the shop.",
      },
      {
        by: "lotte",
        after: "5h",
        body: "Don't put up anything solid. A solid screen throws the wind over the top and drops it on the far side twice as hard. Mesh that lets about half through calms it for several times its own height. We learnt that with theatre gauze and an outdoor *Tempest*.",
      },
      {
        by: "ada",
        after: "1h",
        body: "Ask about weight too. Wet compost is more than a kilo a litre, so a fifty-litre trough is a person. Keep the heavy ones against the house wall.",
      },
      {
        by: "yuki",
        after: "33d",
        body: `Report, with thanks. Debris netting cable-tied to the inside of the rail at 60 cm. Behind it:

- thrift, three, indestructible
- *Erigeron*, self-appointed, from a crack
- feather grass in the corner, which moves like handwriting
- night-scented stock in the lee of the trough. It looks like nothing all day, and at ten it comes *in through the door*

I have drawn the stock asleep and awake, and pinned both pages over the sink.`,
      },
      {
        by: "luis",
        after: "4h",
        to: 4,
        body: "Thank you for describing the drawing. How does the grass sound?",
      },
      {
        by: "yuki",
        after: "30m",
        body: "Like someone turning over newspaper in another room, @luis. I had to go out and check.",
      },
    ],
  },
  {
    space: "moth-circle",
    by: "rosalind",
    ago: "165d",
    title: "How the count works",
    body: `Welcome, all twelve. Nothing here needs equipment beyond a white sheet, a low lamp and a pencil, though those of you who have actinic traps may of course use them.

- **Same hour, same night:** the hour from full dark on the first calm Friday of each month. Above 10 degrees if you can get it.
- Write down **temperature, cloud, wind, moon**. A blank night with its weather is as good a record as a full one.
- Name what you can. "Brown, thumbnail, heart shape" is a fine record. A confident wrong name is not.
- In a trap, egg boxes, not egg *trays*: they like a cell to themselves.
- In the morning let them go in deep cover, not on the lawn, where the robin has breakfast.

No lamp for longer than the hour. They have somewhere to be.`,
    replies: [
      {
        by: "elke",
        after: "3h",
        body: "I'll run the detector alongside. If there are moths on your sheet then I'd like to know who is overhead.",
      },
      {
        by: "samira",
        after: "1d",
        body: "Is a thing the size of my thumbnail, brown, with a black mark like a seed and then a black mark like a heart, called what I think it's called?",
      },
      {
        by: "rosalind",
        after: "2h",
        to: 2,
        body: "It is called the **Heart and Dart**, and you are the first of us to enter one. Somebody in the eighteenth century was having a romantic evening.",
      },
      {
        by: "dot",
        after: "6h",
        body: "I had seven on the bathroom window, my dear, and one of them was a leaf.",
      },
    ],
  },
  {
    space: "back-step",
    by: "ada",
    ago: "158d",
    title: "The shortest night: leave your gate open",
    body: `On Sunday it barely gets dark at all. I have the night off, for once.

A plan, as loose as I can make it. From **half past nine until half past three**, whoever can, be out there. Post what you hear, smell or see, when you feel like it. If you live near another member and you both want to, leave the gate on the latch and put the kettle on. I'll be on the balcony with flapjacks and Tobias, who is bringing a fern.

No photographs of the neighbours' windows, no bright lights, no obligation. Say if you're in.`,
    replies: [
      { by: "tobias", after: "2h", body: "I've booked the leave and split the fern." },
      {
        by: "hamish",
        after: "3h",
        body: "Up here it doesn't get dark whatsoever. Can I come as a control group?",
      },
      {
        by: "maureen",
        after: "1h",
        body: "Allotment gate will be open, Elm Road side. There'll be soup. Bring your own mug, I'm not carrying thirty mugs.",
      },
      {
        by: "gwen",
        after: "8h",
        body: "Cloud permitting you can see the whole Milky Way from my onions, but you'd have to like sheep. Sleeping bags in the barn for six.",
      },
      { by: "felix", after: "2h", body: "I haven't got a gate. I'll open the window." },
    ],
  },
  {
    space: "back-step",
    by: "tobias",
    ago: "153d",
    title: "What happened on the shortest night",
    body: `I kept a list, because my passengers do say I should write things down.

**21.40** Ada's balcony. Flapjacks. A swift went past at head height and swore at us.
**22.15** Yuki reports the stock has come in through the door.
**22.50** Maureen: nine at the allotment, soup holding. One of them cycled from Gloucester.
**23.30** Callum on the bench with Isla. Beans at the top of the cane.
**00.20** Hamish: "Still light. Reading the paper."
**01.10** Devraj got in from work and ate a courgette flower off the plant, standing up.
**01.45** Gwen's barn: two guests, Milky Way, one sheep.
**02.30** Dot woke up, joined us, and said the snowdrops send their regards from underground.
**03.10** First blackbird, Leeds. **03.12** Bristol. **03.19** Félix through his window.

Forty-one people posted something. I drove the early 41 on no sleep and every red light looked friendly.`,
    replies: [
      {
        by: "oskar",
        after: "3h",
        body: "I was one of Gwen's two. I'd come to argue about security lighting, and by three I was weeding her onions by starlight without being asked.",
      },
      {
        by: "gwen",
        after: "5h",
        to: 1,
        body: "He missed a few. You're welcome back, Oskar, and so is the telescope. The sheep asked after it.",
      },
      {
        by: "maureen",
        after: "2h",
        body: "Somebody left a very good mug. Blue, chip on the handle, says LLANDUDNO. It's in the site hut.",
      },
      {
        by: "bridie",
        after: "14h",
        body: "Read your list at handover to a man who couldn't sleep, minute by minute. He wanted to know if the swift was all right.",
      },
      {
        by: "ada",
        after: "3h",
        to: 4,
        body: "Tell him it came back four times, Bridie, and was just as rude on every one.",
      },
    ],
  },
  {
    space: "seed-drawer",
    by: "padma",
    ago: "146d",
    title: "Is this jasmine, or have I been had?",
    body: "Labelled JASMINE at the garden centre. Climbing, evergreen, thick shiny dark leaves in pairs, white flowers like little propellers, gorgeous smell, and when I cut a stem it bled **white milk** all over my work blouse. My grandmother's never did that.",
    replies: [
      {
        by: "fay",
        after: "4h",
        body: "The milk gives it away. That's *Trachelospermum*, star jasmine, which is a cousin of the periwinkle and no jasmine at all. True *Jasminum officinale* has leaves made of five or seven little leaflets, loses most of them in winter, and bleeds nothing. The sap can irritate skin, so wash it off.",
      },
      { by: "samira", after: "2h", body: "So I have also been had. For two years!" },
      {
        by: "luis",
        after: "7h",
        body: "If it helps, they don't smell alike after ten at night. Star jasmine stays sweet, like nutmeg in custard. The true one goes dirty at the edges, a stable with the door open, and that's the one I would walk across a town for.",
      },
      {
        by: "padma",
        after: "1d",
        body: "A stable with the door open is *precisely* my grandmother's veranda. So I'm keeping the impostor for the fence, and looking for *Jasminum sambac*, which is the one that she strung.",
      },
      {
        by: "nkechi",
        after: "5h",
        to: 4,
        body: "I know a lady in Harrow with a sambac bigger than her car. She doesn't do post but she does do tea. I'll introduce you.",
      },
      {
        by: "padma",
        after: "23d",
        body: "Tea was had. I came home on the tram with two rooted cuttings in a biscuit tin, holding it on my lap like a cake.",
      },
    ],
  },
  {
    space: "by-torchlight",
    by: "samira",
    ago: "138d",
    title: "Watering at midnight: am I growing mildew?",
    body: "A consultant (cardiology, so no authority) told me that watering at night gives plants fungus. The courgette has white powder on it, so now I feel accused. I can't water in the morning. In the morning I am either asleep or holding a bleep.",
    replies: [
      {
        by: "kofi",
        after: "2h",
        body: "I've done tomatoes on nights for nine years. Water the soil and never the leaf. Watering can with the rose off, spout right down at the bottom, slowly. I've never blamed the hour yet.",
      },
      {
        by: "ines",
        after: "3h",
        body: "I'll argue. On heavy ground like mine, a wet surface all night is a slug's ballroom, and blight loves a damp leaf. It isn't nothing.",
      },
      {
        by: "rosalind",
        after: "5h",
        body: "You are both right, about different fungi. Powdery mildew, the white bloom you have, does **not** need wet leaves; it thrives when roots are dry and the air is close, so more water at the root is the cure. Blight and the downy sort do need hours of wet leaf. Hence: soil, yes, at any hour you own; foliage, never in the evening.",
      },
      { by: "gregor", after: "1d", body: "I should like a figure." },
      {
        by: "kofi",
        after: "4h",
        to: 4,
        body: "For blight there is one, Gregor: two days running that don't fall below 10 degrees, with six hours each at ninety per cent humidity or more. I've a dial in the signal box. When it says so I take the lower leaves off and say a prayer.",
      },
      {
        by: "samira",
        after: "16d",
        body: "Bottom-watered for a fortnight at one in the morning, took off the three worst leaves, and the new ones are clean. I have informed cardiology.",
      },
    ],
  },
  {
    space: "moth-circle",
    by: "elke",
    ago: "131d",
    title: "A pink and olive thing as big as a mouse",
    body: "On the honeysuckle at twenty to eleven, hovering, hind wings I didn't catch. Pink stripes down an olive body. I said a word in Flemish that I shall not write. Sixteen degrees, no wind, half moon behind cloud. The pipistrelles were over the lane and didn't seem to want it.",
    replies: [
      {
        by: "rosalind",
        after: "50m",
        body: "Elephant Hawk-moth! At the honeysuckle, with its tongue out, exactly where the books would have it. The elephant is the caterpillar, which has a trunk, and lives on willowherb. So do leave a bit of the willowherb that everyone tells you to pull.",
      },
      {
        by: "samira",
        after: "6h",
        body: "I have one patch of willowherb left, and it has just been promoted.",
      },
      {
        by: "dot",
        after: "3h",
        body: "We had those after the war on the bomb sites, dear, all pink with it. I was told that they were fairies and I never received a correction.",
      },
      {
        by: "elke",
        after: "31d",
        body: "Follow-up. Found the trunk! Grey-brown, two pairs of false eyes, as long as my finger, marching across the path at dusk to pupate. I held up the traffic, which was a boy on a bicycle, and he stayed to watch it over.",
      },
    ],
  },
  {
    space: "back-step",
    by: "silvio",
    ago: "124d",
    title: "The queen is thinking about it",
    body: `In the workshop window I have a cactus that I did not choose. Flat leaves like a giant's belt, three metres of it, came with the lease. The old clockmaker left a card tied on: *Epiphyllum oxypetalum. One night. Do not go home.*

There is a bud. Two weeks ago it was a comma. Now it is as long as my hand, and it has stopped hanging down and begun to turn its head up. Does anyone know how long I have?`,
    replies: [
      {
        by: "padma",
        after: "30m",
        body: "*Brahma kamal!* That's what everyone calls it at home, and the whole street is woken up for it. When the bud lifts and fattens and the tip goes soft and pale you have a day or two. It starts after dark, it's fully open by about midnight, and by morning it hangs like a wet sock. The card is right!",
      },
      {
        by: "rosalind",
        after: "3h",
        body: "No pruning, no turning the pot, no sudden draught; they have been known to sulk and drop a bud. Keep it as it is, and ring your friends.",
      },
      {
        by: "silvio",
        after: "29h",
        body: "Nine o'clock. There is a gap at the tip the width of a watch key. I have stopped all the clocks with a strike so that it isn't startled.",
      },
      {
        by: "ada",
        after: "2h",
        body: "Half the ward's night staff are following this on my break. Please tell us *something*.",
      },
      {
        by: "silvio",
        after: "40m",
        to: 4,
        body: "Ten past eleven. It opens in small jerks, you can see it if you look slightly to one side. Wide as a saucer. The smell came all at once, like someone had walked in.",
      },
      {
        by: "silvio",
        after: "80m",
        body: "Half past midnight. Twenty-six centimetres, I used the good callipers. White like nothing else is. My neighbour from the chip shop is here, and his mother, and two policewomen who asked why the door was open. Nobody is talking.",
      },
      { by: "luis", after: "15m", body: "Describe the smell while it's there, Silvio, if you would." },
      {
        by: "silvio",
        after: "5m",
        to: 7,
        body: "Cold lemon. Green bananas. A clean sheet, and then at the back of it something quite warm, like a person.",
      },
      {
        by: "padma",
        after: "9h",
        body: "I cried on the tram reading this. When it's over take a leaf, let the cut end dry for a week, and stick it in gritty compost. They root like weeds. I'd like to be first in the queue.",
      },
    ],
  },
  {
    space: "seed-drawer",
    by: "hamish",
    ago: "116d",
    title: "Anything night-scented that can stand salt?",
    body: "Tobacco plants: scorched. Night-scented stock: three days, then lace. The wall is twelve metres from the tide and takes spray in anything over a six. I'm off shift at odd hours and I'd like the place to smell of something that isn't diesel.",
    replies: [
      {
        by: "rosalind",
        after: "4h",
        body: "**Nottingham catchfly**, *Silene nutans*. It grows on sea cliffs and shingle of its own accord, shuts up like an umbrella by day, and opens for three nights in a row with a scent like hyacinth. The moths will come to your wall for it.",
      },
      {
        by: "fay",
        after: "1d",
        body: "We list it some years and it sells eleven packets, always to people who live on rocks. Hoary stock, *Matthiola incana*, is a sea-cliff plant too, and tougher than the little night-scented one. Sow both on grit, and starve them.",
      },
      {
        by: "morag",
        after: "5h",
        body: "For later in the year there's *Elaeagnus*, the silvery evergreen, which doesn't mind salt and has flowers you can't see and can't miss.",
      },
      {
        by: "hamish",
        after: "61d",
        body: "Catchfly sown, up, and sitting in its gravel looking like a doily. No flower until next summer, I'm told. A man who waits for tides can do that.",
      },
    ],
  },
  {
    space: "by-torchlight",
    by: "luis",
    ago: "108d",
    title: "The order in which a garden arrives, by nose",
    body: `I've kept this for three summers with a talking watch, in Brighton, warm still evenings only. In case it's useful to those of you who plan by picture.

- **Sunset less an hour:** sweet peas stop. Cut grass starts, if there is any.
- **Sunset:** honeysuckle, all in a rush, then level.
- **Plus twenty minutes:** evening primrose. It's faint, like lemon on a clean plate. You can *hear* the buds go if it's quiet, a small pap.
- **Plus forty:** night-scented stock, from nothing to everything. Cloves and almond.
- **Plus an hour:** tobacco plants, the tall species sort. Bedding ones from a tray smell of nothing at any hour.
- **Plus ninety:** four o'clocks, which are late whatever their name says.
- **Midnight:** wet stone, box, cat.

If you plant along a path in that order, you can walk through an evening in about nine paces.`,
    replies: [
      {
        by: "yuki",
        after: "2h",
        body: "I read this with my eyes shut and then opened them and drew the path. Please may I send it to you as a raised line print?",
      },
      {
        by: "luis",
        after: "3h",
        to: 1,
        body: "I've been a member of many things, and nobody has ever asked me that. Do, please, with all the names on.",
      },
      {
        by: "devraj",
        after: "4h",
        body: "From the professional kitchen: you're right about the stock, clove for certain, and I'd add that basil only really speaks when it's been hot and then cools. My fire escape is plus two hours and cumin.",
      },
      {
        by: "gregor",
        after: "1d",
        body: "Timed our evening primrose against the almanac on four nights. Plus 18, plus 22, plus 21, plus 19. I do hear the pap. I had assumed it was my knee.",
      },
      {
        by: "yuki",
        after: "36d",
        body: "It's posted, on swell paper, with the names in braille that a friend at the college checked twice. Each plant has its own texture.",
      },
      {
        by: "luis",
        after: "4d",
        body: "It has come. I've walked the whole evening with one finger at the kitchen table, and then I did it again with my daughter's finger on mine. Thank you, Yuki.",
      },
    ],
  },
  {
    space: "back-step",
    by: "gregor",
    ago: "100d",
    title: "Planting by the moon: very well then",
    body: "Three people in as many weeks have told me to sow on a waxing moon. I say it makes no difference whatever. I'm seventy and I should like to be shown. Who believes it enough to run a proper trial?",
    replies: [
      {
        by: "gwen",
        after: "1h",
        body: "My mother sowed by it and her mother did, and nobody starved. I don't say it's the moon. It may only be that it makes you go out on a set day and look at the ground.",
      },
      {
        by: "oskar",
        after: "2h",
        body: "Moonlight at its brightest is about a four-hundred-thousandth of the sun. As for tides, the pull on a bean is less than that of the person bending over it.",
      },
      { by: "gwen", after: "20m", to: 2, body: "Careful, Oskar, I've still got your onion hoe." },
      {
        by: "gregor",
        after: "5h",
        body: `Radishes, then, being quick. Proposal:

1. 'French Breakfast', one batch of seed, which Fern & Co. can divide.
2. Ten of us. Forty seeds on the two days after **new** moon, forty on the two days after **full**.
3. Same bed, same depth, 1 cm. Count at day 7, weigh the lot at day 28.
4. Nobody says which row is which to the person who weighs.

If the moon wins I shall say so in capitals.`,
      },
      {
        by: "fay",
        after: "3h",
        body: "Divided and in the post to ten of you, batch R-114, tested 91 in the hundred. I have no horse in this.",
      },
      {
        by: "gwen",
        after: "2h",
        body: "Put me down, and put my mother down too. She's ninety-two and she'll do the blind weighing, she's strict.",
      },
    ],
  },
  {
    space: "moth-circle",
    by: "rosalind",
    ago: "92d",
    title: "High summer returns, all twelve sheets",
    body: `A record night. Seventeen degrees, thick cloud, new moon, no wind south of the Humber.

| Who | Moths | Kinds | Best of the night |
|--|--|--|--|
| Elke | 61 | 24 | Swallow-tailed, like a page torn from a missal |
| Samira | 19 | 11 | Willow Beauty, on the bleep |
| Dot | 44 | 20 | Old Lady. She says no comment |
| Gwen | 103 | 38 | True Lover's Knot, off the heather |
| Lotte | 8 | 6 | Silver Y, under a 2200 K lamp |
| The other seven | 212 | 41 | Burnished Brass, twice |

Between us **447 moths of 58 kinds**. Large Yellow Underwing was first everywhere, as it always is, blundering about like a man looking for his hat.`,
    replies: [
      {
        by: "lotte",
        after: "2h",
        body: "I'm proud of my eight. I ran the old cool white bulb for the same hour on the Saturday, from the next window, and had **fifty-three**. That is the whole argument about porch lights, on one sheet.",
      },
      {
        by: "dot",
        after: "5h",
        body: "She was very large and brown, and came in through the pantry as though she owned it. I felt we understood one another.",
      },
      {
        by: "elke",
        after: "3h",
        body: "Overhead that hour: 45 kHz pipistrelle almost without a break, soprano twice, and one noctule, high up, on its way somewhere better.",
      },
      {
        by: "gwen",
        after: "1d",
        to: 1,
        body: "Would you write that up for the village, Lotte? The chapel's floodlight has been on since the jubilee, and they do listen to figures.",
      },
      {
        by: "lotte",
        after: "9d",
        body: "Written, [one side of paper](https://dark-lanes.example.org/chapel-lamp), and sent. They've fitted a timer and swapped the lamp for amber. It goes off at eleven!",
      },
    ],
  },
  {
    space: "shed",
    by: "ines",
    ago: "88d",
    title: "Two at the door that I'm unsure of",
    body: `One: a woman who says frankly that she has **no plants and no garden** and works nights in a tollbooth. Her answer to the second question is a page about a toad that lives in the drain by her window. I love her, but is it gardening?

Two: a man who is plainly a landscaping firm. Good answers, nice about hedges, but every sentence has the name of the firm in it.`,
    replies: [
      {
        by: "tobias",
        after: "2h",
        body: "The toad lady, yes. The first value says any patch counts, and a drain is a patch with ambitions.",
      },
      {
        by: "ada",
        after: "6h",
        body: "Yes to her. To him: not yet, with the reason. *We'd like to meet you rather than the firm; tell us about your own garden, if you have one at home.* People sometimes turn out to be lovely behind the sign.",
      },
      {
        by: "ines",
        after: "3d",
        body: "Sent both. He wrote back within the hour that he has not got a garden at home, only a dying yucca in the bathroom, and is ashamed of it. I've let him in. He's asking Kofi about light levels.",
      },
    ],
  },
  {
    space: "by-torchlight",
    by: "hana",
    ago: "82d",
    title: "Green water, wriggly water: what do I do with my butt?",
    body: "Two hundred litres off the garage roof, nearly full sun. It's gone pea green and there are small commas jerking about near the top. I'd rather not breed mosquitoes next to my own bedroom. Can I still use it?",
    replies: [
      {
        by: "kofi",
        after: "1h",
        body: "Use it. The green is algae, plants couldn't care less. I'd only not give it to seedlings: rinse water for babies, pond water for grown-ups.",
      },
      {
        by: "ines",
        after: "2h",
        body: "Light makes the green, so paint the butt or wrap it. The commas need a way in and out: tight lid, and fine mesh on the downpipe, like tights. *Old* tights, Hana, not the good ones.",
      },
      {
        by: "elke",
        after: "4h",
        body: "Do tip the surface layer on the bed rather than down the drain. The commas die and the beetles don't mind. For what it is worth, one pipistrelle will eat up to three thousand small flies in a night and has never sent an invoice.",
      },
      {
        by: "hana",
        after: "12d",
        body: "Emptied, scrubbed, lid strapped, tights on, wrapped in an old ambulance blanket, silver side out. It looks like we are treating it for shock. Water's clear.",
      },
    ],
  },
  {
    space: "seed-drawer",
    by: "maureen",
    ago: "76d",
    title: "Drying beans without losing the lot",
    body: `Same mistake every year from the new plots, so once and for all.

Leave the pods on till they are **papery and rattle**. If wet's coming before that, pull the whole plant and hang it upside down in a shed. Then shell, and spread them on newspaper indoors for a fortnight, and turn them when you walk past. When your thumbnail won't mark one, they're dry.

Then a jar in the *freezer* for three days, against the weevil. But only when they're truly dry or you'll kill them. Label it. You won't remember. You think you will.`,
    replies: [
      {
        by: "callum",
        after: "3h",
        body: "The eight beans you told me to plant are now nineteen pods rattling over the back door. Isla likes them. Do I let all of them go to seed or can I still eat?",
      },
      {
        by: "maureen",
        after: "1h",
        to: 1,
        body: "Pick the young ones to eat and leave the bottom three trusses be. Choose from the plant that did best, not from what's left over. That's how people end up with rubbish.",
      },
      {
        by: "gwen",
        after: "5h",
        body: "At 310 metres nothing dries on the plant. Mine go over the range on a clothes airer, and the house sounds like maracas.",
      },
      { by: "ruth", after: "6d", body: "Please, is it safe to chew one to test it?" },
      {
        by: "maureen",
        after: "2h",
        to: 4,
        body: "No, love. Raw dried beans will make you properly ill. Thumbnail only, and a good ten minutes' hard boil when you do cook them. Glad you asked, there'll be others wondering.",
      },
    ],
  },
  {
    space: "back-step",
    by: "bridie",
    ago: "69d",
    title: "A bed for the ones who can't sleep",
    body: `There's a strip outside our night door, four metres by one, ash and rubble. They've told me that I may do what I like with it as long as it costs nothing.

People come to the glass between two and five. Some can be wheeled out. They want something **pale** that shows up in not much light and something to smell from a chair, at chest height, when the door's opened. It doesn't have to last. Well. You know.

What would you give me?`,
    replies: [
      {
        by: "nkechi",
        after: "40m",
        body: "White sweet rocket, two dozen plants in nine-centimetre pots, mine since summer, ready to flower in spring. They're yours. I can have them in Sheffield on Saturday.",
      },
      {
        by: "maureen",
        after: "1h",
        body: "Six bags of rotted manure. Three years old, doesn't smell, before anyone worries. I've a man with a van.",
      },
      {
        by: "luis",
        after: "2h",
        body: "Put the scent where the door pushes the air. Stand inside, have someone open it, and feel on your face which side the draught comes in. That side gets the tobacco plants, next summer. And rosemary by the handrail, to be touched on the way past; that works all winter.",
      },
      {
        by: "lotte",
        after: "3h",
        body: "One amber lamp at ankle height, behind the planting, facing the wall. White flowers will seem to float. I've a spare with a dimmer and I'll fit it.",
      },
      {
        by: "dot",
        after: "8h",
        body: "I should like to send sixty snowdrops in the green when the time comes, and some now, dry, if you'll forgive me the losses. They are up before anything, and they don't mind what hour it is.",
      },
      {
        by: "fay",
        after: "4h",
        body: "Honesty, white foxglove and evening primrose plants from the trial ground, as many as fill the bed. They'd only be composted. No label, no sign, please.",
      },
      {
        by: "bridie",
        after: "12d",
        body: `It's in. Eleven people turned up on Saturday at ten at night with head torches, and dug ash until two. I'd made sandwiches for four.

A lady called Mrs Lacey watched through the glass the whole time and directed the rosemary with her stick. She says that it wants to be a foot to the left. I've moved it.`,
      },
      {
        by: "hana",
        after: "6h",
        to: 7,
        body: "I was the one in the wrong boots. Best night shift I ever did that I wasn't paid for.",
      },
    ],
  },
  {
    space: "seed-drawer",
    by: "nkechi",
    ago: "63d",
    title: "Autumn swap: how it will go",
    body: `Same as spring, with what we learnt.

- Send me **up to eight packets**, at least ten seeds in each, dry, labelled with name, year, your first name and one true sentence about it.
- I sort for a weekend. Your envelope goes back with as many as you sent, chosen by what you asked for and then by mischief.
- Enclose a stamped envelope. Those for whom a stamp is a stretch, say nothing and send none; I shan't notice.
- **Not**: balsam, giant hogweed (yes, somebody did), Spanish bluebell, anything from a packet marked hybrid.
- Arrive by a week on Friday.

New this time: a *night list*, for things that open, scent or set after dark.`,
    replies: [
      {
        by: "wren",
        after: "2h",
        body: "I've white sweet peas from a skip behind the art college, nobody's, very good. The true sentence is that they were growing *through* a piano.",
      },
      {
        by: "piotr",
        after: "5h",
        body: "I can put in bulbils of my hardneck garlic? They are not seeds exactly. Two years to a bulb, but you never have to buy again.",
      },
      { by: "nkechi", after: "1h", to: 2, body: "Bulbils very welcome, Piotr. In paper, not plastic." },
      {
        by: "ngaire",
        after: "11h",
        body: "Our border people would have a fit, so I can't send, but may I type the labels? I like a list and I'm awake when you're not.",
      },
      {
        by: "nkechi",
        after: "7h",
        to: 4,
        body: "You may, and I could kiss you. I'll photograph each packet as it comes in.",
      },
    ],
  },
];

import type { StoryThread } from "./story";

/** The last hundred days at the Table. */
export const homeRoastersThreadsLately: StoryThread[] = [
  {
    space: "curves",
    by: "bastian",
    title: "Your cable is part of your roaster",
    ago: "104d",
    body: `Three people this month wrote that the same machine roasts slower "outside". It is not the air. It is the twenty-five metres of thin cable on a drum.

A heater gives power with the **square** of the voltage. If your machine should get 230 V and only 220 V arrive, you have lost eight and a half per cent of your heat. That can be two minutes.

And a cable left on its reel cannot cool itself. I have seen reels melted into one piece. Unroll it completely, use 1.5 mm² or thicker, as short as it goes, and touch it after five minutes: lukewarm is fine, warm is a warning.`,
    replies: [
      {
        by: "annick",
        after: "3h",
        body: "I am one of the three. It is forty metres to the allotment hut, orange, wound up like a snail. I feel very seen.",
      },
      {
        by: "dov",
        after: "1h",
        body: "A plug-in power meter shows you the volts under load for very little money. Mine sags 6 V when the downstairs neighbour runs her oven. I now know when she has pie.",
      },
      {
        by: "annick",
        after: "9d",
        body: "Ten metres, thick, unrolled, from the warden's hut with his permission. First crack went from 12:20 to 10:05 with nothing else changed. I had spent a year adjusting my *profile*.",
      },
      {
        by: "bastian",
        after: "4h",
        to: 3,
        body: "This makes my week. Please also keep the joint off the wet grass.",
      },
    ],
  },
  {
    space: "the-table",
    by: "ronan",
    title: "I had an actual fire. Nobody hurt. Here is the order in which I was stupid",
    ago: "96d",
    body: `Drum, 500 g, which is 100 more than it is made for. Third batch in a row. I had not emptied the chaff drawer after the first or the second, because I was on a roll, pun regretted.

At second crack something orange moved in the drawer. I opened the front to look. That was the big mistake, it went *whump*, not loud, like a gas oven. Flames as long as my hand.

I shut the front again (luck, not wisdom), pulled the plug and stood there. The drum stopped, of course, so the beans sat on the hot steel and caught as well. It burnt for about three minutes. There was a good deal of swearing and then there was foam.

The machine is alive. The eyebrows are even.`,
    replies: [
      {
        by: "anselm",
        after: "35m",
        body: `I am glad it is you telling it. For everyone, while we are all paying attention:

1. **Keep it shut.** What you saw was fresh air arriving.
2. **Heat off, drum on, fan off if you can do the two apart.** Turning beans do not catch as easily as lying ones.
3. Nothing wet goes near a plugged-in machine. A lid, a baking sheet or a fire blanket over the openings.
4. If it has not begun to die within a minute, leave, close the door behind you, and ring. You will never regret the call. I have attended four hundred kitchens, and the sad ones all began with someone staying to save something.
5. Chaff drawer after *every* batch, once it is cold.

And then, Ronan, sit down and eat something with sugar in it. The shaking comes later.`,
      },
      {
        by: "ronan",
        after: "2h",
        to: 1,
        body: "It came at nine exactly, in the bath. Thank you for the sugar.",
      },
      {
        by: "hamish",
        after: "3h",
        body: "Bring me the machine if you can get it as far as the ferry. I'll check the wiring by the drawer, the insulation there will be cooked even if it looks fine. No charge, you've paid in hair.",
      },
      {
        by: "birgit",
        after: "1h",
        body: "I am just so pleased you are in one piece. Telling it straight is worth more than ten good curves!",
      },
      {
        by: "ronan",
        after: "23d",
        body: "Machine went to Hamish and came back with new leads, a label on the drawer that says EMPTY ME in his handwriting, and a loaf. 400 g today, drawer emptied, blanket on the hook by the door. I burnt nothing. It felt strange.",
      },
    ],
  },
  {
    space: "curves",
    by: "ilse",
    title: "Blending before or after? Twelve pulls, one evening, no agreement",
    ago: "88d",
    body: `An old question, so I did it properly. Brazil natural 50, Guatemala washed 35, Indian robusta 15.

**Before** (all in the drum together, one roast): even colour, less work, and the Guatemala pushed to where it had lost its voice. Very round. Very *café on a square*.

**After** (three roasts, each as it wants, mixed cold): I can hear all three. More crema, more acidity, and on Thursday it was nicer than on Tuesday.

My guests, eleven people and my father, were split six to six. My father said they were both too strong.`,
    replies: [
      {
        by: "caio",
        after: "2h",
        body: "At home everybody mixes before, in the sack, without calling it blending. But our beans come from one hill and are the same size. With three sizes from three continents the small ones are done while the big ones are still thinking.",
      },
      {
        by: "olek",
        after: "4h",
        body: "After. I can hear it in the grinder too: mixed roasts of one colour grind more evenly than mixed beans of three.",
      },
      {
        by: "zeynep",
        after: "20h",
        body: "For the pot it is the other way round, I find. Together in the pan, and they marry. If I mix them cold I get a mouthful of one and then a mouthful of the other, like an argument between cousins.",
      },
      {
        by: "ilse",
        after: "6d",
        body: "Third way, from Caio's remark: I sieved. Small and large Guatemala apart, the small ones together with the Brazil in one roast, the large alone, robusta alone, mixed cold. My guests: nine to three. My father asked for a second one and would not say why.",
      },
    ],
  },
  {
    space: "back-room",
    by: "samir",
    title: "A member minds that Harbour staff answered in the storage thread",
    ago: "80d",
    body: `Private note from a member, whom I told I would bring it here without the name: "Greta's answer about inner bags is useful, but it is an advertisement for their bags."

I read it again. She said who she was, she answered the question, and then one sentence on what Harbour now does. I don't think a rule is broken. I do see how it reads to somebody who joined to get away from shops.`,
    replies: [
      {
        by: "lotte",
        after: "2h",
        body: "Rule nine is about offers, and that was not one. But we could ask Harbour's people to stop at the answer and leave out the sentence about themselves, outside the Green space. It costs them nothing.",
      },
      {
        by: "anselm",
        after: "4h",
        body: "I would simply ask Greta. In my experience the person who is told kindly on the first day never needs to be told on the tenth.",
      },
      {
        by: "samir",
        after: "1d",
        body: "Done, by telephone. She said, 'Oh no, I hear it now,' and asked whether she should delete it. I said leave it, it helped Ngozi. I have answered the member, who is content and was mostly surprised that it went anywhere.",
      },
      {
        by: "birgit",
        after: "3h",
        body: "Should we say in the welcome note that one can complain to us about the hosts, and that nothing happens to you if you do? People assume the opposite, everywhere.",
      },
      {
        by: "samir",
        after: "2h",
        to: 4,
        body: "Done as well: it is in the note, and Malik has read it and added a full stop.",
      },
    ],
  },
  {
    space: "cupping-circle",
    by: "nuno",
    title: "Parcel 4: who found the peanut?",
    ago: "72d",
    body: "Unsealing today. D was a washed Burundi as it came. E was *the same roast*, but I had picked out every pale bean by hand under a lamp, about four in a hundred. Nobody was told. I asked only: which one would you give a guest?",
    replies: [
      {
        by: "emile",
        after: "1h",
        body: "E, without hesitation, for the finish. In D there is a husk, a dryness, the skin of a peanut that clings. I supposed a fault of the roast and reproached you in silence; I withdraw it. The pale ones are unripe, poor in sugar, so they cannot brown however long one waits.",
      },
      {
        by: "haruka",
        after: "3h",
        body: "I said D, and I have tried to understand why. I think I know that taste from when I learnt. The café owner never sorted, and for me it is the taste of afternoon.",
      },
      {
        by: "sunita",
        after: "5h",
        body: "E! And I wrote 'peanut butter jar, empty, the lid' for D. I have not written 'nice' for two parcels. Somebody please notice.",
      },
      {
        by: "nuno",
        after: "40m",
        to: 3,
        body: "Noticed, and there is a gold star going in the next bag. Nine for E, two for D, one could not choose. @haruka, yours is the answer that I shall think about.",
      },
      {
        by: "yonas",
        after: "2d",
        body: "My mother sorts before she washes, on a round tray, while she tells you what is wrong with your life. I asked whether it is for the taste. She says that it is so that her hands have something to do while you listen.",
      },
    ],
  },
  {
    space: "green",
    by: "devika",
    title: "Monsooned Malabar: a small guide to the strangest bean you will roast",
    ago: "64d",
    body: `Since four of you now have a kilo from me, and since everyone's first message was a photograph and "is it meant to look like that?"

It is meant to. They lay it out in open warehouses on the coast for weeks of wet wind, it swells, and turns the colour of old piano keys. It is light for its size and soft.

- **Less weight for the same volume.** If your machine holds 100 g of anything else, give it 85.
- **Gentle start.** Soft beans take heat quickly and scorch like naturals do.
- **First crack is faint**, more a rustle than a pop. Watch and smell.
- **Go past it.** It has next to no acidity to save. I like it at the first shine.
- A great deal of chaff! More than you believe.

In the cup: wood, pepper, wet earth, a chocolate that nobody sweetened. I brew it in my grandmother's brass filter with twenty per cent chicory. I know what some of you think of chicory.`,
    replies: [
      {
        by: "bertil",
        after: "1h",
        body: "I have waited my whole membership for this post.",
      },
      {
        by: "oona",
        after: "4h",
        body: "I do think something about chicory, and I have never tasted it fresh. Would you post me 20 g? I shall drink it as told and then speak.",
      },
      {
        by: "devika",
        after: "2h",
        to: 2,
        body: "In the post tomorrow, with the ratio, and a drawing of how to pull the decoction from one tumbler into the other. The height is not showing off, it cools it and makes the froth. It is also showing off.",
      },
      {
        by: "gethin",
        after: "5d",
        body: "85 g, gentle, first shine. Tastes like the inside of my shed. I mean that as the highest praise.",
      },
      {
        by: "oona",
        after: "6d",
        body: "I have drunk it, four mornings, from a height that needed the floor washed. Verdict: I was picturing bitter, and it is round, like malt. It does to milk what I hoped cinnamon would do and never does. I would not put it in a Sidama. I am out of it and a little annoyed.",
      },
      {
        by: "devika",
        after: "3h",
        to: 5,
        body: "My grandmother would have called that a marriage proposal.",
      },
    ],
  },
  {
    space: "the-table",
    by: "ngozi",
    title: "Freezing roasted coffee: my jars, three months on",
    ago: "56d",
    body: `I roast when I have two days off together, which can be once in three weeks. So I freeze. It was this or bad coffee at the end of every stretch.

What I do: rest it five days at room temperature, then into small jars, full to the top, **one jar for one day**, dated. Out of the freezer the night before, and I do not open it until it is as warm as the kitchen. If you open it cold the moisture of the room settles on the beans, you can see it.

Kept one Kenyan for twelve weeks like that and gave it to a colleague beside a nine-day-old roast of the same. She had them the wrong way round. One colleague is not a study.`,
    replies: [
      {
        by: "mehdi",
        after: "2h",
        body: "May I make it a study? Send four of us one frozen and one fresh jar, marked with a triangle and a square. I shall hold the key in a sealed envelope at the pharmacy, where nobody loses anything.",
      },
      {
        by: "oona",
        after: "5h",
        body: "I am in for a triangle. One thing I do differently: I grind straight from frozen, without the wait. The grinder does not mind and the beans break more evenly. But I weigh out single doses, so that nothing goes back in.",
      },
      {
        by: "rosalind",
        after: "1d",
        body: "I have been told off for freezing coffee by three separate young men, and look at us.",
      },
      {
        by: "mehdi",
        after: "19d",
        body: "Envelope opened in front of a witness (Mrs. Abbasi, buying plasters). Four tasters, three rounds each, twelve answers: seven correct, five wrong. With a coin you would expect six. At eleven weeks, in full jars, these four people cannot tell.",
      },
      {
        by: "ngozi",
        after: "9h",
        to: 4,
        body: "Reading that at the end of a twelve-hour night was better than breakfast. My regards to Mrs. Abbasi.",
      },
    ],
  },
  {
    space: "curves",
    by: "imke",
    title: "A colour meter for the price of a lunch (works, sulks, works)",
    ago: "48d",
    body: `Fifteen weeks of evenings. It is a small infrared sensor of the sort that measures a pulse, in a black film canister, with a little board that prints a number. It shines into ground coffee and counts what comes back.

Lessons from making it behave:

1. Grind always at the same setting and **level the dish with a ruler**. A bump is worth four points.
2. Ambient light ruins everything, hence the canister. I own hundreds.
3. Measure whole beans *and* ground. The gap between them tells you more than either: a wide gap means dark outside, pale inside.
4. Let it warm up for two minutes or it drifts.

I have calibrated it on three bags that Malik measured for me on the loft's instrument, so the scale is roughly the usual one, where a higher number is lighter.`,
    replies: [
      {
        by: "lotte",
        after: "50m",
        body: "I have read this three times with growing happiness. How large is the scatter if you empty the dish and refill it ten times?",
      },
      {
        by: "imke",
        after: "1d",
        to: 1,
        body: "Because of you I now know: ten refills, between 61.2 and 62.9. So I believe it to a point and no further.",
      },
      {
        by: "pia",
        after: "3h",
        body: "Could I send you five of mine? I think my beans are dark outside and light inside because they always look finished and taste like peas. My notebook has eleven unhappy faces in a row.",
      },
      {
        by: "imke",
        after: "8d",
        body: "@pia, yours: whole 52, ground 71. That is a gap of nineteen, the widest I have measured, and mine sit around eight. You are toasting them. Lower heat for the first half, is my guess, but I only do the browns, ask the people with curves.",
      },
      {
        by: "samir",
        after: "1h",
        body: "Pia has the same machine as I have. Take the chimney off until they are tan, as Kit did at the very beginning, and use ten grams less. Aim for seven and a half minutes instead of four.",
        to: 3,
      },
      {
        by: "pia",
        after: "6d",
        body: "Seven minutes forty! Imke measured whole 58, ground 66. A gap of EIGHT. It tastes of plums and I have drawn a face with eyebrows.",
      },
    ],
  },
  {
    space: "the-table",
    by: "vesna",
    title: "Zeynep and I have settled it (we have not settled it)",
    ago: "40d",
    body: `After some weeks of letters about who boils what: she came through on her way to a wedding, with her pot, and I had mine, and we cooked on one stove in front of witnesses.

*Hers:* cold water, coffee and sugar in together, low flame, never a boil; foam into the cups first, then the rest.

*Mine:* water and sugar to the boil, off, coffee in, back on until it climbs, off, and a spoon of the hot water you set aside goes in at the end to make it settle.

Same beans, my enamel-pot roast of a Brazilian, ground to dust on her brass mill because mine is a toy. Her foam was thicker. My cup was clearer. We each liked our own a little less than we had in the letters.`,
    replies: [
      {
        by: "zeynep",
        after: "35m",
        body: "I will sign that except for one word. It was not 'a little' thicker foam, it was a mattress.",
      },
      {
        by: "vesna",
        after: "15m",
        to: 1,
        body: "I did not write 'a little'. You are quoting your own conscience.",
      },
      {
        by: "yonas",
        after: "4h",
        body: "Two women, one stove, and nobody was hurt. What did the roast have to be? I drop lighter for the pot than for the jebena, since such fine grounds give up everything.",
      },
      {
        by: "zeynep",
        after: "2h",
        to: 3,
        body: "Quite so, lighter than people suppose. Just after first crack has ended, no shine. The dark stuff they sell for it abroad turns to soot when it is ground this fine.",
      },
      {
        by: "wren",
        after: "1d",
        body: "I threw two small cups for the occasion and was too shy to say so before it happened. They are in the post, one each. You will have to meet again to use them as a pair.",
      },
    ],
  },
  {
    space: "green",
    by: "aurelie",
    title: "Group order 3: two kilos missing, and then not",
    ago: "32d",
    body: `Sixty kilos, a washed Rwandan, twenty-six people. The sack weighed in at 60.2. The sum of the bags I handed out is 58.1. So either I gave some of you more than you paid for or two kilos have left the building.

This is no accusation. Please put your bag on a scale tonight and tell me what you see. If you have too much, enjoy it and let me know, I only want the sum to be right.`,
    replies: [
      {
        by: "gethin",
        after: "30m",
        body: "2.003. Sorry.",
      },
      {
        by: "matteus",
        after: "2h",
        body: "One kilo exactly, and I keep bees, so my scale is checked by an inspector.",
      },
      {
        by: "devika",
        after: "4h",
        body: "Mine says 1,510 for 1,500. I owe the table ten grams and shall repay it in chicory.",
      },
      {
        by: "greta",
        after: "19h",
        body: "I have found it. There is a bag on our packing bench with 'SAMIR 2' in Aurélie's writing on it. He picked up his own on Friday and walked straight past.",
      },
      {
        by: "samir",
        after: "25m",
        to: 4,
        body: "I ordered two bags and collected one. I have been roasting out of it for four days thinking how frugal I was. My apologies to twenty-five kitchen scales.",
      },
      {
        by: "aurelie",
        after: "40m",
        body: "60.1 accounted for, and the last hundred grams are under the refrigerator, where they belong. Order 4 will be at Harbour's bench with Harbour's scale. My knees have remembered.",
      },
    ],
  },
  {
    space: "curves",
    by: "tariq",
    title: "Roasting quietly: everything I know after seven months of a light sleeper",
    ago: "25d",
    body: `Idris wakes if you think loudly. A hot-air popper is a hairdryer in a bucket, so that was over on day two. What I tried:

- **Popper in the bathroom, on a folded towel, door shut.** The pipes sang.
- **Crank pot.** Fine except the crank. Squeak, squeak, squeak, baby.
- **Oven.** Silent! Uneven, but Rosalind's method helps: perforated tray, one layer and not a bean more, 240 degrees with the fan on, and shake at four, seven, nine and ten minutes.
- **Wide steel pan, wooden spoon, lowest shelf of noise.** The winner. 90 g, twelve minutes. First crack is softer than my knees.

NOT a non-stick pan. I nearly did. An empty spot in a roasting pan goes well past what that coating stands, and the fumes are bad for you and worse for anyone's canary.`,
    replies: [
      {
        by: "rosalind",
        after: "1h",
        body: "I am a method! Add that the oven must be hot for a full half-hour beforehand, whatever the little light says. The little light is an optimist.",
      },
      {
        by: "olek",
        after: "3h",
        body: "For the crank: two drops of food-safe mineral oil on the shaft, and a felt washer under the handle. I can cut you one.",
      },
      {
        by: "tariq",
        after: "8d",
        body: "Olek's washer came in an envelope with a second one 'for when you lose it'. The crank pot is now silent. I roasted 120 g at two in the morning standing next to the cot with the door open and the only one who woke up was me, really, in a manner of speaking.",
      },
      {
        by: "birgit",
        after: "2h",
        body: "How are the nights, apart from coffee? You sounded thin on the call.",
      },
      {
        by: "tariq",
        after: "7h",
        to: 4,
        body: "Five hours in a row on Wednesday. I got up and checked that he was breathing and then I checked that I was. Thank you for asking.",
      },
    ],
  },
  {
    space: "the-table",
    by: "malik",
    title: "Saturday at the loft: what fourteen of you did to my roaster",
    ago: "18d",
    body: `I was asked by @sunita to write the minutes for once, so that she could touch things.

Fourteen came. Everybody, I included, roasted one sample, 100 g of the same Kenyan, on the old sample drum, with no probe, no clock and no help. Nuno and I cupped all fifteen blind in the afternoon.

The winner, by a clear margin, was **Haruka**, who roasts over a flame with a net and had never turned a drum in her life. She stood with her eyes shut. Second was **Rosalind**. Third was me. I have been doing this for nineteen years and I should like to thank everyone for their tact.

Things said that I wrote down: "It sounds like rain deciding" (Annick, on first crack). "Why is yours so *clean*?" (several, of the chaff collector). "I could live in here" (Ronan, who was then moved away from the chaff collector).`,
    replies: [
      {
        by: "haruka",
        after: "2h",
        body: "I tune pianos. One listens for when two strings stop fighting. It is the same moment.",
      },
      {
        by: "rosalind",
        after: "1h",
        body: "Silver! On a bus pass! I should like it entered that I was wearing the wrong glasses.",
      },
      {
        by: "dov",
        after: "3h",
        body: "Eleventh. Without a graph I am a man holding a spoon. I learnt more in those nine minutes than in the last sixty roasts, and I taped over the display for a week afterwards. It has come off again. But I did it.",
      },
      {
        by: "matteus",
        after: "1d",
        body: "Last, and glad to be of service. In mine Nuno found 'smoked hay', which is what I use in the bee smoker. So I taste of my trade.",
      },
      {
        by: "sunita",
        after: "4h",
        body: "I touched everything. Sixth! For the file: there were also two cakes, and Malik washed up.",
      },
    ],
  },
  {
    space: "curves",
    by: "mehdi",
    title: "Does resting matter? Twenty-one days of one roast",
    ago: "15d",
    body: `One batch of washed Guji, 13.0 % loss, brewed every morning in the same way at the same minute, before the shop opens. Graph paper to follow. In words:

Day 1, all gas, tastes of carbon. Day 3, loud, sour. Day 6, the first pleasant one. **Day 9 to 15, the good week**: peach, long. Day 18, softer. Day 21, still nice, as Sunita used to say.

So the bag I used to finish by day 7 I was finishing just before it started.`,
    replies: [
      {
        by: "oona",
        after: "2h",
        body: "It matches mine for light roasts, give or take a day. Ten is when I begin to be polite about it.",
      },
      {
        by: "bertil",
        after: "4h",
        body: "A dark one is ready on the second morning and past its best in a fortnight. The oil is outside and the air gets at it. So we are both right, and should post each other different calendars.",
      },
      {
        by: "sunita",
        after: "5h",
        body: "I saw that.",
      },
      {
        by: "samir",
        after: "2d",
        body: "This settles a thing in our house. I hide a jar at the back with 'flour' on it and open it after ten days. My wife has known since the beginning and also drinks from it.",
      },
    ],
  },
  {
    space: "curves",
    by: "pia",
    title: "Batch forty: what I would tell myself at batch two",
    ago: "11d",
    body: `Forty roasts! So, dear me at batch two, with your loose screw:

- Weigh it when it goes in and when it comes out. You will resist this and it will explain nearly everything.
- The machine is not slow, you are frightened. The machine is not fast, you are greedy.
- You cannot save a roast in the last thirty seconds. All of it was decided before the crack.
- When you change two things you have learnt nothing, and you will change two things.
- Write the date on the bag. (Lotte.)
- Ask. You think they will laugh. They will, and then eleven people will answer.

Faces so far: nineteen smiling, fourteen not, six straight mouths, and one with eyebrows.`,
    replies: [
      {
        by: "birgit",
        after: "40m",
        body: "I remember your first message to me – you asked whether you needed permission to ask a question. Look at you.",
      },
      {
        by: "gethin",
        after: "3h",
        body: "The thirty seconds line is going on the shed door, over the patch.",
      },
      {
        by: "dov",
        after: "5h",
        body: "Number four is the whole of experimental method in fifteen words. May I use it at work?",
      },
      {
        by: "pia",
        after: "1h",
        to: 3,
        body: "You may, and tell them that a librarian said so.",
      },
      {
        by: "lucian",
        after: "6d",
        body: "I am at batch three, and I have copied this onto the inside of the cupboard door. My daughter added a ladybird.",
      },
    ],
  },
  {
    space: "the-table",
    by: "sunita",
    title: "Recap of the Sunday call: grinders, part two",
    ago: "7d",
    body: `Twenty-three people, eleven grinders held up to cameras. Question: *what would you fix before you buy a better one?*

1. **Clean it.** Olek took apart his demonstration one on screen and got out, by his scale, 6 g of old coffee. There was a silence in which everybody looked at their own.
2. **Align it.** Marker on the edge of the burr, spin by hand, see where it rubs off. A bit of foil under the low side. (Not while plugged in. Bastian said it before anyone else could.)
3. **A drop of water on the beans** before grinding, against static. One drop. Katya did a spoon, once.
4. **Only then**, new burrs.

Zeynep ground for the pot by hand throughout, which took the full forty minutes, and drank it at the end in front of us.`,
    replies: [
      {
        by: "katya",
        after: "1h",
        body: "It was a *teaspoon* and the paste came out in one piece like a brownie.",
      },
      {
        by: "marta",
        after: "3h",
        body: "Missed it, burst main. Does the drop do anything besides the static? I would expect it to bring out a little more, since fewer fines stick together.",
      },
      {
        by: "olek",
        after: "1d",
        body: "I measured at the shop after you asked. Same grinder, same 18 g, ten shots each. With the drop, two seconds slower on average, and the puck more even. So yes, a little.",
        to: 2,
      },
      {
        by: "annick",
        after: "9h",
        body: "I cleaned mine on Monday and found a barley grain. I have never owned barley.",
      },
    ],
  },
  {
    space: "green",
    by: "lotte",
    title: "Blind swap, fifth round: names in the helmet until Friday",
    ago: "4d",
    body: `Thirty-one last time, so I have moved from the bicycle helmet to the laundry basket.

As before: 200 g, roast date, folded numbers, ten days. New this time, by popular request, is a second round **for pans, pots and ovens only**, so that people without a fan or a drum can be compared with their own kind. You may enter both.

Reply here with *swap*, *pans* or *both*.`,
    replies: [
      {
        by: "rosalind",
        after: "12m",
        body: "The pans, please; I have been waiting for my own weight class since the beginning.",
      },
      { by: "annick", after: "1h", body: "Swap, weather permitting." },
      {
        by: "bertil",
        after: "2h",
        body: "Swap. I promise nothing about the colour, except that you will know.",
      },
      {
        by: "lucian",
        after: "5h",
        body: "May one enter pans with four batches behind him? I do not want to waste somebody's postage.",
      },
      {
        by: "lotte",
        after: "20m",
        to: 4,
        body: "One certainly may. The only parcel that was ever wasted was mine in round three, and that was because I addressed it to myself.",
      },
      {
        by: "haruka",
        after: "9h",
        body: "Both, please. The net is not quite a pan, and I accept any ruling.",
      },
      {
        by: "vesna",
        after: "1d",
        body: "An enamel pot with a lid is surely a pan. If it isn't, I shall appeal to Zeynep, who will rule against me. So, *pans*!",
      },
    ],
  },
  {
    space: "cupping-circle",
    by: "nuno",
    title: "Parcel 7 lands today. A chair is free, too",
    ago: "45h",
    body: `Three bags: X, Y, Z. No trick in the roasting this time, the trick is in the *water*, which you will find as three small sachets with the same letters. Tip each into a litre of distilled. Marta made them and has sworn not to help you.

And: Émile's sister has moved in with him, he has his hands full and gives up his chair for the season. So there is a free place for twelve weeks. Whom shall we ask?`,
    replies: [
      {
        by: "emile",
        after: "1h",
        body: "With regret, and with some relief as to the washing-up. I propose Pia. She writes what she tastes and not what she has read.",
      },
      {
        by: "sunita",
        after: "3h",
        body: "Seconded! She can have my exercise books.",
      },
      {
        by: "gethin",
        after: "7h",
        body: "Aye to Pia. Y tastes of the swimming baths, what has Marta done.",
      },
      {
        by: "nuno",
        after: "30m",
        to: 3,
        body: "It is meant to be Sunday before anybody says anything, and you know it, and now I must go and taste Y.",
      },
      {
        by: "yonas",
        after: "12h",
        body: "Pia, yes. @emile, the chair stays warm. Bring your sister to a Sunday with us when she is well enough for three cups.",
      },
    ],
  },
  {
    space: "curves",
    by: "gethin",
    title: "Second crack with no shine?",
    ago: "31h",
    body: "Same Rwandan as everyone. Drum, 600 g. First at 10:10, clear. Second started at 12:50, also clear, quick and glassy. Beans matt as a biscuit. 15.1 % loss. Thought the oil was the sign?",
    replies: [
      {
        by: "emile",
        after: "2h",
        body: "The sound is the sign; the oil is only the consequence, and it takes its time. Second crack is the cell walls giving way under carbon dioxide. When they have broken, the oil can travel, over hours or a day. Look at them tomorrow morning.",
      },
      {
        by: "ilse",
        after: "1h",
        body: "And 2:40 from first to second is brisk. With a fast finish the outside cracks while the inside is behind, so your loss is low for a roast that went so far. Less gas at 9:30 and you'll get the same sound at perhaps 16.5 per cent.",
      },
      {
        by: "gethin",
        after: "17h",
        body: "Morning. Small shiny dots on about half. Émile right. Will try Ilse tonight.",
      },
      {
        by: "gethin",
        after: "9h",
        body: "Cut the gas at 9:30. Second at 13:55, 16.4 %. Ilse right and all. Annoying lot, you are.",
      },
    ],
  },
  {
    space: "the-table",
    by: "katya",
    title: "I have had a letter from the managing agents",
    ago: "20h",
    body: `So. After seven months without one alarm somebody has complained about "a persistent odour of burning". Fourteen days to explain myself in writing. I roast 80 g, twice a week, window, fan, towel.

I want to answer without being funny, which you will appreciate is difficult for me. The caretaker says that he will sign whatever I write, but he is a party, he has a jar.`,
    replies: [
      {
        by: "anselm",
        after: "40m",
        body: `I have read a good many such letters from the other side of the desk. Keep it to one page:

- what you do, how much, how often, how long (ten minutes, twice a week, say it in figures)
- what you do about smoke, in the order of your list
- no alarm since the date of the last one, which the panel in the stairwell will confirm, as it keeps a log
- an offer: fixed hours, and your telephone number for anyone who is bothered

Do not argue about the word 'odour'. I will gladly read a draft.`,
      },
      {
        by: "haruka",
        after: "3h",
        body: "Perhaps offer the fixed hours first, before the page explains. People forgive a thing that has a time.",
      },
      {
        by: "rosalind",
        after: "2h",
        body: "Forty years of transcripts tell me that the shorter statement wins. Also, date it, sign it, keep a copy, and post it so that it arrives on day five. Day thirteen looks guilty.",
      },
      {
        by: "tariq",
        after: "4h",
        body: "If you would like to halve the smell overnight: the lidded crank pot gives off less than an open pan, and I have a spare washer from Olek. It can be with you by Thursday.",
      },
      {
        by: "katya",
        after: "5h",
        body: "I wrote it. One page, Tuesdays and Saturdays from ten to eleven, Anselm's four points, one joke, which I then removed. @tariq, yes please. And it turns out from the caretaker that the complaint is the dentist, about *Mondays*. I have never roasted on a Monday. On Mondays the ground floor has its toast.",
      },
    ],
  },
  {
    space: "green",
    by: "devika",
    title: "Two kilos of Guji more than I meant to buy",
    ago: "9h",
    body: "A slip of the thumb on a small telephone. Natural, last season's, stored in a liner at a steady 55 %, so it has kept well. At cost and weight for weight: I would love peaberry of any sort, or something washed that isn't fruity, for my aunt who visits on the 20th and considers strawberries in coffee an insult.",
    replies: [
      {
        by: "matteus",
        after: "1h",
        body: "I have a kilo and a half of Tanzanian peaberry that rolls out of my pan and across the floor every single time. Please take it before I tread on another.",
      },
      {
        by: "devika",
        after: "25m",
        to: 1,
        body: "Done, 1.5 for 1.5, parcel out tomorrow. Try a pan with a higher rim: they are round, they only want to see the world.",
      },
      {
        by: "kit",
        after: "3h",
        body: "i'll have the last 500 if it's going, can offer 500 of the washed huehue. the flat is down to five people and they have all become difficult about coffee, which i accept is my fault",
      },
    ],
  },
  {
    space: "curves",
    by: "lucian",
    title: "Crank pot: how fast do I turn, and when do I stop?",
    ago: "4h",
    body: `Batch four is in the colander. 150 g Huehuetenango, medium flame, lid on. First crack from 7:30, a lot of it, then I lost courage and tipped it out at 8:00. 12.2 % loss. It is even now, no more ladybirds, but it tastes a bit like the water of peas.

Two questions. Should I crank the whole time? My arm says no. And how long after the crack is long enough?`,
    replies: [
      {
        by: "birgit",
        after: "20m",
        body: "That's my old pot, so I know its ways. Crank the entire time, slowly, one turn in two seconds, and change arms at the yellow. And lift it off the flame for a breath when it gets loud, it carries so much heat in that base that it goes on by itself.",
      },
      {
        by: "pia",
        after: "50m",
        body: "Peas was my word too! For me it was too fast at the beginning and too short at the end. Thirty seconds after the *first* pop is hardly any time. I'd count from when it gets busy, and give it a minute and a half.",
      },
      {
        by: "lotte",
        after: "30m",
        body: "In figures: a smaller flame, so that the crack begins at nine minutes, then out at 10:30 to 10:45. You should see 13.5 to 14 per cent. Change only the flame tonight, and the end tomorrow.",
      },
      {
        by: "lucian",
        after: "45m",
        body: "Smaller flame, changing arms at the yellow. I will report with numbers. My daughter has drawn up a form.",
      },
    ],
  },
];

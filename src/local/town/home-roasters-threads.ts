import type { StoryThread } from "./story";

/** The first five months at the Table. */
export const homeRoastersThreads: StoryThread[] = [
  {
    space: "the-table",
    by: "samir",
    title: "Sit down, and tell us the first thing you ruined",
    ago: "250d",
    pinned: true,
    body: `This is how one says hello here. Not what you own, not how long you have been at it: the first batch you ruined, and what you did with it.

I begin. A cousin brought me a kilo of green Yemeni in a biscuit tin. I put half of it in a deep saucepan, on full heat, with the lid on, because popcorn. After six minutes I had charcoal at the bottom and hay on top, and the neighbour was at the fence asking whether we were insured. I ground it and drank it anyway. It tasted like licking a gate.

The other half I roasted eight years later, for my brother's wedding, and people asked for the name of the shop.`,
    replies: [
      {
        by: "lotte",
        after: "3h",
        body: "Kilo of Colombian, new drum, probe plugged in the wrong way round. A reversed K-type reads cooler as it gets hotter, so I kept adding gas to a roast that was running away from me. The spreadsheet from that day is one line long and says NO.",
      },
      {
        by: "gethin",
        after: "2h",
        body: "Left it to get the post. Shed door now has a patch.",
      },
      {
        by: "anselm",
        after: "5h",
        body: `I was a watch commander in the fire service for eleven of my thirty-one years. My first roast brought out my own former crew.

They were very correct about it. They ventilated the kitchen, wrote me up, and asked if there was any left.`,
      },
      {
        by: "birgit",
        after: "9h",
        body: "Mine was not even burnt, it was the opposite – I stopped at the colour of a digestive biscuit because it smelled so good, and served it to my mother-in-law. She said it reminded her of the war.",
      },
      {
        by: "rosalind",
        after: "29d",
        body: "I have only just been let in, so forgive the late entry. Oven, 1987, on a sheet with holes in it. I had not considered that a bean is smaller than a hole.",
      },
      {
        by: "ronan",
        after: "1d",
        body: "Reading all this with relief. I assumed I would have the best one and I am not even in the top five. (Silicone spatula. It is one with the beans now. They were inseparable.)",
      },
      {
        by: "lucian",
        after: "215d",
        body: "New this week and reading from the beginning, as Birgit told me to. I stirred so slowly that one side of every bean was black and the other side green. My daughter called them ladybirds. We kept three in a jar.",
      },
      {
        by: "samir",
        after: "6h",
        to: 7,
        body: "Welcome, Lucian. Stir faster and keep the ladybirds: in a year you will show them to somebody else.",
      },
    ],
  },
  {
    space: "curves",
    by: "kit",
    title: "which popcorn machines are safe to buy used",
    ago: "246d",
    body: "there are about nine of these in the charity shop by the station and i cannot tell them apart. four quid each. what am i looking for when i turn one upside down? there are seven of us in this kitchen and i would like to remain popular",
    replies: [
      {
        by: "samir",
        after: "1h",
        body: `Do not turn it upside down, look into the chamber from above.

- **Slots in the side wall**, slanted, so that the air swirls: good, buy it.
- **A mesh or holes in the floor**, with the air coming straight up: leave it there. Chaff can fall through onto the element, and dry chaff on a red element is a match.

Then look for the wattage on the plate underneath. 1200 W or so is what you want. At 800 you will be stewing.`,
      },
      {
        by: "bastian",
        after: "2h",
        body: "I am an electrician, so: smell the motor, look at the cord where it enters the housing, and do not buy anything with tape on it. These machines were made to run for three minutes. You will run yours for eight. Let it cool fully between two batches, the thermal fuse is there for a reason and must never be bridged, whatever a video says.",
      },
      {
        by: "kit",
        after: "1d",
        body: "side slots, 1100 W, orange, no tape. 75 g went round like a tiny carousel. first crack at four and a half minutes which seems insane??",
      },
      {
        by: "dov",
        after: "40m",
        to: 3,
        body: "Fast, not insane. Hot air gives heat to the bean all the way round. If you want it longer, use *less* heat, not less air: tilt the machine, or take the chimney off for the first half so that it keeps less of its own warmth. Six to seven minutes to first crack is a nicer place to be.",
      },
      {
        by: "kit",
        after: "34d",
        body: "reporting back. chimney off until the beans go tan, then on. first crack at 6:10, out at 7:30, 75 g in and 64 g out. flatmate four of seven has stopped buying instant",
      },
    ],
  },
  {
    space: "the-table",
    by: "katya",
    title: "Fourth floor, one window, a shared staircase full of detectors",
    ago: "240d",
    body: `I live in a building where the stairwell alarm is connected to the caretaker's telephone. He is a tired man with a dog, and I have met him three times this month in my dressing gown.

The smoke does not seem like much! It goes under the door. Please do not tell me to go outside, outside is four floors down and belongs to a dentist.`,
    replies: [
      {
        by: "anselm",
        after: "50m",
        body: `@katya, first the thing you must not do, which is to cover or remove a detector, in the flat or on the stairs. The second thing you must not do is be embarrassed.

What works in a flat:

1. Window open at the top **before** you begin, not when you smell it.
2. A fan in the window blowing *out*, with a towel along the flat's front door. Air then comes in under the door and not the other way.
3. Roast 80 g instead of 200. Smoke follows weight.
4. Stop before second crack. Most of your smoke is made in the last minute of a dark roast.
5. Cool outside the window or in front of that same fan; beans go on smoking after they leave the pan.`,
      },
      {
        by: "emile",
        after: "3h",
        body: "If I may add to number five: the smoke after the drop is chiefly oil and fine chaff still cooking on the hot surface. Tip into a cold metal colander and toss between two of them. Two minutes to hand-warm. You will be astonished how much of your smoke was, in fact, slowness.",
      },
      {
        by: "haruka",
        after: "6h",
        body: "Talk to him on a day without an alarm. Bring him coffee. My neighbours know my Thursdays, and one of them now sets her washing by them.",
      },
      {
        by: "katya",
        after: "8d",
        body: "Fan out, towel down, 80 g, two colanders. Four roasts and NO dressing gown. I took the caretaker a jar as Haruka said. He looked into it for a long time and asked if I could make it a bit darker.",
      },
      {
        by: "bertil",
        after: "9d",
        body: "A man of sense. Hold on to that caretaker.",
        to: 4,
      },
    ],
  },
  {
    space: "green",
    by: "aurelie",
    title: "First group order: how it went, with all my mistakes in it",
    ago: "233d",
    body: `The sack is split and gone. For whoever does this next time:

**What we bought.** 30 kg washed Huehuetenango from Harbour's list, 14 of us, between one and four kilos each.

**What I did wrong.** I weighed on the bathroom scale. I thought two kilos was two kilos. It was, give or take three hundred grams. Re-weighed everything at midnight on the kitchen scale, in five-hundred-gram portions, like a criminal.

**What to do instead.** Bags labelled before you open the sack. A scoop. A sheet on the floor, because green beans roll under a refrigerator and live there.

Everybody has their right weight now, and I have found 40 g under the refrigerator, which I have kept as my commission.`,
    replies: [
      {
        by: "greta",
        after: "4h",
        body: "Greta from Harbour here. We could have split that for you on a proper scale in twenty minutes, and next time we will if you want, at no charge. I did not offer because I thought the floor was half the fun.",
      },
      {
        by: "aurelie",
        after: "30m",
        to: 1,
        body: "It was a third of the fun. Ask me again before the next one, when my knees have forgotten.",
      },
      {
        by: "gethin",
        after: "2d",
        body: "Good beans, that. Even size. Mine arrived tied with what I believe is a dressing gown cord.",
      },
      {
        by: "katya",
        after: "3h",
        to: 3,
        body: "I donated it. It has retired from active duty.",
      },
    ],
  },
  {
    space: "curves",
    by: "pia",
    title: "Is this first crack? (recording)",
    ago: "226d",
    body: "Batch number two! I think I heard first crack at 3:50, but it went on, tick tick tick, very evenly, until I switched the machine off, and the beans are the colour of straw. Is it possible to have first crack at straw? I put my telephone next to it, the recording is forty seconds. I am sorry about the radio.",
    replies: [
      {
        by: "dov",
        after: "35m",
        body: "Listened twice with headphones. The interval is constant to within a few milliseconds. Beans are not that punctual.",
      },
      {
        by: "olek",
        after: "36d",
        body: "Loose screw on the fan shroud. Turn it off, unplug it, quarter turn. Do not overtighten, the boss is plastic.",
      },
      {
        by: "birgit",
        after: "2h",
        body: "Olek joined us this very morning and that is his first post, everybody – a repair, of course. Pia, did you ever get to the bottom of it?",
      },
      {
        by: "pia",
        after: "4h",
        to: 2,
        body: "It WAS the screw. I had been roasting with a metronome for five weeks. And since then I did hear the real one: it is like somebody breaking very small twigs in the next room, first one, then three, then everybody.",
      },
      {
        by: "rosalind",
        after: "1d",
        body: "'Like somebody breaking very small twigs in the next room.' Let the record show that this is the best description so far.",
      },
    ],
  },
  {
    space: "curves",
    by: "yonas",
    title: "My mother's pan, in fourteen minutes",
    ago: "218d",
    body: `Several people asked, so last Sunday I sat beside her with a watch. She was not pleased with the watch.

She washes the beans first, in three waters, rubbing them between her hands, and puts them wet into a flat steel pan on the gas. For the first four minutes nothing happens except steam. She moves them the whole time with a bent iron hook, from the edge to the middle.

At five minutes they are yellow and smell like bread. At eight, light brown. First crack at about nine and a half, but it is quiet in a pan and she does not listen for it, she looks for the shine to *almost* begin. Off at fourteen. Then the pan goes round the room, and everybody pulls the smoke to their face and says something kind. That part took longer than the roast.

I asked her how she knows when it is ready. She said: when you stop asking.`,
    replies: [
      {
        by: "zeynep",
        after: "1h",
        body: "I read the last line to my aunt on the telephone and she has asked for your mother's number.",
      },
      {
        by: "lotte",
        after: "5h",
        body: "The wet start is clever. The water holds the beans at a hundred degrees until it has boiled off, so the pan can be properly hot and the outside does not scorch while the inside catches up. Did she say why she does it?",
      },
      {
        by: "yonas",
        after: "2h",
        to: 2,
        body: "I asked. She said: because they are dirty.",
      },
      {
        by: "rosalind",
        after: "11h",
        body: "I have laughed until I had to sit down.",
      },
      {
        by: "annick",
        after: "97d",
        body: "Found this today and tried it on the allotment, washing included. In wind the wet start is worth everything: I had the gas twice as high as I dare with dry beans and not one burnt face in 150 g. Fourteen and a half minutes. Please tell her that a woman in rubber boots said something kind to the smoke.",
      },
      {
        by: "yonas",
        after: "1d",
        to: 5,
        body: "I told her. She wants to know what you were growing.",
      },
    ],
  },
  {
    space: "the-table",
    by: "bertil",
    title: "A word for the dark roast",
    ago: "210d",
    body: `I have been here three weeks and read a great deal about blueberries.

I was thirty-four years at sea. On the bridge at four in the morning nobody wants a blueberry. You want something with a floor in it. I roast well into second crack, when there is a shine on the beans, and my wife and I drink it with hot milk, and it is *good*.

I notice that people who roast as I do write 'sorry, a bit dark' under their pictures. I should like that to stop, at least from me.`,
    replies: [
      {
        by: "dov",
        after: "20m",
        body: "At second crack you are mostly tasting the roast and no longer the bean. You could use anything. That is not an opinion, the acids and most of the aromatics are measurably gone.",
      },
      {
        by: "bertil",
        after: "3h",
        to: 1,
        body: "I am mostly tasting my breakfast, young man. Have you drunk any of mine?",
      },
      {
        by: "oona",
        after: "1h",
        body: "I roast at the other end of the world from Bertil, and the rule says a cup you have drunk. So far none of us has.",
      },
      {
        by: "dov",
        after: "5h",
        body: "Fair. I put that badly, and I have not. @bertil, 200 g for 200 g? Yours as you drink it, mine as I drink it, and we each make the other's the way he asks.",
      },
      {
        by: "bertil",
        after: "1d",
        to: 4,
        body: "Accepted. You will need a saucepan for the milk.",
      },
      {
        by: "dov",
        after: "16d",
        body: "I have now drunk it for a week: 12 g of it, moka pot, 100 g of hot milk, on a cold platform at 05:40, as instructed. It is chocolate and walnut skin and it *does* have a floor. He drops at 227, just as second crack gets going, and cools so fast that there is no ash in it at all. I said you could use anything; you could not, he uses a dense Sumatran and it shows. I was wrong about that part, and I still prefer mine on Saturdays.",
      },
      {
        by: "bertil",
        after: "5h",
        to: 6,
        body: "Handsomely said. His was like hot grapefruit and I finished the bag. My wife has asked if there is more, which I report under protest.",
      },
    ],
  },
  {
    space: "green",
    by: "lotte",
    title: "Blind swap, first round: what was in the bags, and who guessed what",
    ago: "200d",
    body: `Sixteen people, sixteen parcels, all arrived. Some results, from the forms you sent:

| Sent by | What it was | What the partner wrote |
| --- | --- | --- |
| Gethin | Washed Huehuetenango, 14.6 % loss | "Kenyan? Blackcurrant. Or a cough sweet" |
| Oona | The same beans, 12.1 % loss | "Something washed and very clean, slightly green" |
| Zeynep | Cerrado natural in a pan | "Hazelnut, fig, a little campfire" |
| Bertil | Sumatran, 18.9 % loss | "Bertil" |

Two people unknowingly cupped the same coffee from the same sack and placed it on different continents. I find that the most useful result of all: 2.5 points of weight loss moved it further than an ocean.

Next one in about seven weeks. Write your roast date on the bag, please, four of you did not.`,
    replies: [
      {
        by: "gethin",
        after: "2h",
        body: "Cough sweet. Framing that.",
      },
      {
        by: "oona",
        after: "3h",
        body: "'Slightly green' is right and I knew it when I sealed the bag. I dropped forty seconds after the first pops because I was afraid of losing the flowers. Gave it another twenty seconds this week, 12.8 % loss, and the green is gone and the flowers are not.",
      },
      {
        by: "nuno",
        after: "7h",
        body: "A tip for the next forms: taste again when it is nearly cold. If something was underdeveloped it gets more sour and thin as it cools; if it was only bright it gets sweeter. That one habit would have caught half of these.",
      },
      {
        by: "ronan",
        after: "1d",
        body: "My partner's verdict was 'brave'. I would like to thank my partner.",
      },
    ],
  },
  {
    space: "the-table",
    by: "marta",
    title: "Your water, explained by somebody who makes it",
    ago: "190d",
    body: `I work in the laboratory of a waterworks. Four people have told me this week that their light roasts taste 'flat' or 'chalky', and all four live on limestone. So here is the short version.

Two things matter, and the kettle shows only one:

- **Hardness** (calcium, magnesium): helps get flavour out. Somewhere between 50 and 120 mg/l, counted as calcium carbonate, is comfortable.
- **Alkalinity** (hydrogen carbonate): eats acid. Around 40 to 60 is plenty. At 250, which is what comes out of many taps, your lovely Kenyan is neutralised before you lift the cup.

Your supplier publishes both. Look for 'alkalinity' or 'acid capacity'; if it is in mmol/l, multiply by 50.

A cheap trial before you buy any filter: mix your tap water half and half with distilled or deionised *drinking-grade* water, brew the same coffee twice, and taste them side by side. If you cannot tell the difference, keep your money.`,
    replies: [
      {
        by: "oona",
        after: "2h",
        body: "Alkalinity here: 22. So that is why everything I make tastes of lemon and everybody else's tastes of biscuit. I thought it was talent.",
      },
      {
        by: "emile",
        after: "4h",
        body: `For those who enjoy a spoon and a balance, two bottles suffice. In one litre of distilled water each:

1. 2.46 g of Epsom salt (magnesium sulphate heptahydrate)
2. 1.68 g of baking soda

Each is then worth 1000 mg/l as calcium carbonate, so one gram of bottle brings one milligram to a litre. Take 80 g of the first, 40 g of the second, fill up to a litre with distilled. Food grade, please, not the bath salts with lavender.`,
      },
      {
        by: "marta",
        after: "1h",
        to: 2,
        body: "I checked the arithmetic, as one does. It is right. Keep the bottles in the refrigerator and make them fresh every month or so.",
      },
      {
        by: "birgit",
        after: "1d",
        body: "I did the half-and-half thing on the bread stall with twelve customers who had no idea why! Nine picked the mixed one. One picked the plain, one said they were the same, and one wanted a bun.",
      },
      {
        by: "gethin",
        after: "2d",
        body: "Mine comes off a hill. Alkalinity 9. Been blaming the roaster for two years.",
      },
      {
        by: "marta",
        after: "3h",
        to: 5,
        body: "Then your water has almost nothing to hold an acid back with. A pinch of baking soda in a litre is far too much, so weigh it: 60 mg, or 36 g out of Émile's second bottle. @gethin, tell me what happens.",
      },
      {
        by: "gethin",
        after: "6d",
        body: "It stopped shouting. Same beans, same roast. Marta, I owe you a bag.",
        to: 5,
      },
    ],
  },
  {
    space: "curves",
    by: "hamish",
    title: "Bread machine and heat gun: the build, the costs, the one burnt thumb",
    ago: "182d",
    body: `Right, you've been asking. Bread machine from the tip, free. Heat gun, two kilowatt, second-hand. A tin lid, a bracket, a fan out of a dead cooker hood.

The machine only does the stirring. You have to persuade it to knead with no heating, so either find the dough-only programme or take the lid off and run the motor from a switch. I did the second. **I fix machines for a living and I had it on a bench with the plug in my pocket while I did it.** If that sentence makes you nervous, use the dough programme.

Heat gun goes on the bracket pointing down, six or seven centimetres off the beans. You change the heat by changing the height. That's the whole control system: a bolt.

400 g of a washed Kenyan: yellow at 5, first crack 10:40, out at 13:00, weighed 343. Dead even, I was raging with joy. The thumb was the bracket. Brackets are also hot.`,
    replies: [
      {
        by: "bastian",
        after: "1h",
        body: "The plug in the pocket is exactly right, I will borrow that for my apprentices. Three additions: an earthed socket with a residual-current device, the heat gun on its own circuit and not on the same strip as the machine, and when you are finished run the gun on cold for two minutes before you lay it down, otherwise the element cooks its own housing.",
      },
      {
        by: "dov",
        after: "2h",
        body: "14.25 % loss, 18 % of the time after first crack. That is a textbook and it has a paddle.",
      },
      {
        by: "ronan",
        after: "4h",
        body: "How does one get into the tip? Is there a man?",
      },
      {
        by: "hamish",
        after: "20m",
        to: 3,
        body: "There is always a man. Take him a jar.",
      },
      {
        by: "wren",
        after: "45d",
        body: "I built Hamish's, except that my cooling fan sits under a colander on an upturned flowerpot. Works beautifully and looks like a shrine. Mine squeaks at about six minutes, should I worry?",
      },
      {
        by: "hamish",
        after: "8h",
        to: 5,
        body: "That's the paddle shaft drying out, the dough used to keep it wet. A smear of food-safe grease on the seal when it's cold. And send a picture of the shrine.",
      },
    ],
  },
  {
    space: "back-room",
    by: "anselm",
    title: "Requests this month: three I would like second eyes on",
    ago: "174d",
    body: `Twenty-three requests, nineteen plain yes. One no (he sells machines and said so cheerfully; I wrote back that he is welcome on the day he wants to drink coffee). Three I am unsure of:

1. A café owner who buys from Harbour's competitor. Good answers, honest failure. I see no reason against.
2. Somebody who answered both questions with a single word. I have asked him again.
3. A woman who has never roasted and whose husband has just died; he had the machine. Her failed batch is "I have not dared to switch it on."`,
    replies: [
      {
        by: "lotte",
        after: "1h",
        body: "Yes to the first. The charter says members may buy where they like, and Malik would be cross if we started guarding his till.",
      },
      {
        by: "birgit",
        after: "30m",
        body: "Let me write to the third. I will not say much. I'll ask what sort of coffee he made, and whether she would like company on the telephone when she switches it on.",
      },
      {
        by: "samir",
        after: "3h",
        body: "Agreed on all three, and on the telephone. For the one-word man: fourteen days, then it closes by itself and nobody has to be stern.",
      },
      {
        by: "birgit",
        after: "11d",
        body: "She switched it on last night. Sixty grams, first crack and all, me on the loudspeaker. She does not want to post for now and I said nobody has to. She is staying.",
      },
    ],
  },
  {
    space: "curves",
    by: "dov",
    title: "A declining rate of rise, and why I am willing to die on this hill",
    ago: "165d",
    body: `Claim: a roast in which the bean temperature rises a little more slowly every minute, without stalls and without a jump, tastes sweeter than one that does not. When the line crashes right after first crack and then flicks up again, I get bread crust in the cup every time.

Mine, last six batches, same Ethiopian, 110 g in the popper with two probes:

- three smooth ones: 15, 12, 9, 7, 5 degrees a minute from yellow onwards. Apricot, tea.
- three with a crash to 2 and a flick to 8: flat, papery, a bit of crust.

Discuss. Bring numbers.`,
    replies: [
      {
        by: "rosalind",
        after: "45m",
        body: "I bring a tray. My oven's rate of rise is whatever the oven feels. Last Tuesday it was apricot all the same, with a note of roast potato, for which I blame Monday.",
      },
      {
        by: "lotte",
        after: "2h",
        body: "I mostly agree, with a reservation as the person who calibrates things. In a popper the bean probe reads a good share of air. Beans give off steam at first crack, the steam cools the probe, and you see a 'crash' that is partly not in the beans. How thick are your probes?",
      },
      {
        by: "dov",
        after: "15m",
        to: 2,
        body: "1.5 mm bean, 3 mm air. The bean one is in the swirl about two centimetres off the floor.",
      },
      {
        by: "malik",
        after: "1d",
        body: "Lotte asked me by name in the corridor of another thread, so: we see the same at fifteen kilos, and the tongue agrees with the line about two times in three. The other third are beans that forgive anything and beans that forgive nothing. I would keep the habit and drop the hill.",
      },
      {
        by: "haruka",
        after: "9h",
        body: "With the net I cannot measure. But I know the crash, I think. It is when I get frightened by the noise and lift too high. Then I hurry to make it up. So perhaps the line is a picture of a calm person.",
      },
      {
        by: "dov",
        after: "2h",
        to: 5,
        body: "I have printed that and stuck it to the machine.",
      },
      {
        by: "mehdi",
        after: "3d",
        body: "Eleven batches by pencil, readings every fifteen seconds, one probe at 3 mm. I sorted them by taste with the graphs turned face down and only then turned them over. Sweetest four: all declining. Flattest four: two crashed, two were perfect lines that I had simply drawn out to sixteen minutes. So a pretty curve can be baked as well, if it is long enough.",
      },
      {
        by: "dov",
        after: "1h",
        to: 7,
        body: "Turning them face down is better science than anything I did. Conceded: slope *and* total time. The hill is now a gentle mound.",
      },
    ],
  },
  {
    space: "cupping-circle",
    by: "nuno",
    title: "Parcel 1: three bags, no names. Notes by Sunday, please",
    ago: "156d",
    body: `Bags A, B and C are on their way to all twelve. 60 g each, so that is two cuppings if you are careful.

So that we are all doing the same thing: 11 g to 200 g of water, a bit coarser than for filter, water just off the boil. Break the crust at four minutes, three pushes with the back of the spoon. Skim. Leave it *alone* until twelve. Then slurp like nobody can hear you.

No names, no guesses of origin before Sunday. One of the three has something wrong with it on purpose.`,
    replies: [
      {
        by: "sunita",
        after: "6d",
        body: "A: nice. B: nice, brown sugar? C: nice but like the smell when you open a new exercise book. I know I am meant to use other words. Is the exercise book the wrong one?",
      },
      {
        by: "nuno",
        after: "5h",
        to: 1,
        body: "The exercise book is exactly the wrong one, and it is a better descriptor than 'papery', which is what the books say. C was roasted to the same colour as A, but in nineteen minutes. You have just identified baked coffee on your first try.",
      },
      {
        by: "sunita",
        after: "20m",
        to: 1,
        body: "I am going to tell thirty-one nine-year-olds about this.",
      },
      {
        by: "emile",
        after: "4h",
        body: "A, candied lemon, black tea; opens as it cools. B, panela, round, a trifle short. C, cardboard – I had written 'a letter from the tax office'. I bow to the exercise book.",
      },
      {
        by: "gethin",
        after: "2h",
        body: "A best. C worst. B fine with toast.",
      },
    ],
  },
  {
    space: "green",
    by: "ngozi",
    title: "How long does green really keep? I work nights and buy too much",
    ago: "148d",
    body: "I have nine kilos in the hall cupboard in the cotton bags they came in. Some of it is from before I joined. It looks a bit pale. Is it dead? I would rather know.",
    replies: [
      {
        by: "aurelie",
        after: "2h",
        body: "Not dead, tired. Cotton breathes, so the beans follow your hall: dry air in the heating season and they drop from eleven per cent moisture to nine or less, and they taste of straw. Cool, dark, steady, fifty to sixty per cent humidity, inside a liner or a jar with a good lid. In a sealed bag, ten to twelve months without much loss. In cotton, I would say five.",
      },
      {
        by: "greta",
        after: "3h",
        body: "Harbour's Greta. I second that, and it is why everything over one kilo now leaves us with an inner bag. If you tell me the lot numbers I can say what the moisture was on the day it was packed, and you can weigh the bag and see what it has lost.",
      },
      {
        by: "ngozi",
        after: "2d",
        body: "Weighed. A two-kilo bag is now 1,946 g, so it has dried out by nearly three points, if I am doing it right? I roasted some with a gentler start, because it went yellow so fast. It is not straw. It is... polite.",
      },
      {
        by: "lotte",
        after: "4h",
        to: 3,
        body: "You are doing it right, near enough. Dry beans have less water to boil off, so they race through the first phase. Lower charge, same finish. And drink the polite one with milk, where manners count.",
      },
      {
        by: "ngozi",
        after: "26d",
        body: "All nine kilos are now in jars and liners with a little hygrometer that reads 57. The cupboard smells of nothing, which I gather is the goal. Bought nothing for a month. Nearly.",
      },
    ],
  },
  {
    space: "curves",
    by: "solveig",
    title: "Decaf that people would choose: a log of six attempts",
    ago: "140d",
    body: `Decaf lies to your eyes. It is brown before you begin, because the process has already darkened it, so colour is useless until very late. It also goes faster, smokes a little earlier, and first crack is a whisper.

My six, all a water-processed Colombian, 100 g, hot air:

1. By colour. Dropped at what looked medium. *Grass.*
2. By time, same as regular. *Ash.*
3. By ear, but I missed the crack. *Ash again.*
4. Lower heat, 8:30. *Dull but edible.*
5. Lower heat, by smell: out when the bread turned to caramel. *Proper coffee.*
6. The same, by weight afterwards: 13.4 % loss. *Proper coffee again, so not luck.*

So: nose first, ear second, eye not at all.`,
    replies: [
      {
        by: "malik",
        after: "8h",
        body: "This is better than the sheet we give new staff. May I show it to them, with your name on it?",
      },
      {
        by: "solveig",
        after: "2h",
        to: 1,
        body: "You may. Spell it with one l.",
      },
      {
        by: "tariq",
        after: "5h",
        body: "Number five, tonight, 3 a.m., with a baby on one arm in the next room and my wife as judge. She said 'this is not decaf', which is either a triumph or an accusation. I showed her the bag.",
      },
      {
        by: "annick",
        after: "15d",
        body: "Does yours leave hardly any chaff? I thought that I had done something wrong, the tray was empty.",
      },
      {
        by: "solveig",
        after: "3h",
        to: 4,
        body: "Nothing wrong at all: most of the silverskin is washed off in the process. The only coffee that tidies up before it comes.",
      },
    ],
  },
  {
    space: "curves",
    by: "caio",
    title: "Black spots on my aunt's naturals",
    ago: "131d",
    body: `This is embarrassing because it is family coffee. Yellow Bourbon natural, dried on patios by people who have known me since I was born, and I am putting **black spots** on the flat side of every third bean.

Drum, 250 g, charge at 205, full gas. First crack is at 8:20. The cup is like a beautiful person who smokes.`,
    replies: [
      {
        by: "ilse",
        after: "1h",
        body: "You scorch them in the first minute, not in the last. A natural keeps more sugar and skin on the outside and it does not like a hot wall. Charge at 180, wait until the temperature turns, then give it gas. And if your drum turns slowly, more speed: the beans should fall, not lie there.",
      },
      {
        by: "gethin",
        after: "3h",
        body: "What she said. Also are the spots on the ends or the faces? Ends is tipping, faces is the drum wall.",
      },
      {
        by: "caio",
        after: "30m",
        to: 2,
        body: "Faces. So the wall.",
      },
      {
        by: "caio",
        after: "4d",
        body: "Charge 178, drum at 62 turns instead of 45, half gas until 120 and then up. First crack at 9:35, out at 11:10, 14.2 % loss. NO spots. It tastes of dried banana and the brown paper around rapadura. I sent my aunt a photograph and she replied with a voice message that is one minute of the dog barking and then 'finally'.",
      },
      {
        by: "ilse",
        after: "2h",
        to: 4,
        body: "Keep that message for ever.",
      },
      {
        by: "kit",
        after: "5d",
        body: "does the same go for hot air? my natural keeps setting light bits of chaff glowing at the top of the chimney and i don't love it",
      },
      {
        by: "samir",
        after: "1h",
        to: 6,
        body: "Naturals throw twice the chaff. Kit, take a smaller batch so that it blows clear, put a bowl with two fingers of water where the chaff lands, and if you ever see a glow, switch the heat off and leave the *fan* running.",
      },
    ],
  },
  {
    space: "the-table",
    by: "sunita",
    title: "Recap of the Sunday call: how to say what you taste",
    ago: "122d",
    body: `Nineteen of us, one dog, one baby (hello Idris). Nuno's question was: *what do you write when all you have is 'nice'?* What I took down:

- **Start with weight, not flavour.** Is it tea, milk or cream in the mouth? Everybody can answer that.
- **Then sour, sweet, bitter, in that order of arrival.** When does each come, and does it stay?
- **Then a place, not a fruit.** Rosalind: "church hall". Wren: "wet clay, in a good way". Vesna: "theatre curtains". Nobody got these wrong, and all of us knew what they meant.
- Émile held up that the flavour wheel is "a map of somebody else's holidays". Nuno likes the wheel. They agreed to keep it on the wall and out of the hand.
- Bertil asked if 'nice' may not be the right word sometimes. General silence, then yes.

Next month: grinders. Please bring the one you have, not the one you want.`,
    replies: [
      {
        by: "nuno",
        after: "3h",
        body: "Better minutes than the meeting deserved. I was eleven minutes late and you have kindly left it out.",
      },
      {
        by: "vesna",
        after: "2h",
        body: "For the record, *clean* theatre curtains. Velvet, warm from the lamps.",
        to: 1,
      },
      {
        by: "birgit",
        after: "8h",
        body: "I tried 'a place, not a fruit' on the bread queue. My Rwandan is, by a majority of six, a railway buffet with the sun coming in.",
      },
      {
        by: "ngozi",
        after: "1d",
        body: "I was on shift, so I read this in the lift. Mine this week is 'linen cupboard'. That turned out to be accurate and to be the paper filter, unrinsed.",
      },
    ],
  },
  {
    space: "green",
    by: "lotte",
    title: "Blind swap, second round: the pairs are drawn",
    ago: "113d",
    body: `Twenty-two of you. I drew names out of my bicycle helmet with my son as a witness.

Parcels leave by the tenth day after your roast. **Roast date on the bag this time.** If you have a wish ("no dark", "please no natural") it is too late, that is what blind means.

One change after last time: you send 200 g *and*, folded shut, your numbers. Your partner cups first, writes, and only then unfolds.`,
    replies: [
      {
        by: "ronan",
        after: "4h",
        body: "If whoever has me is reading this: it is not a mistake, it is meant to be that colour. (It is a mistake.)",
      },
      {
        by: "oona",
        after: "12d",
        body: "I had Ilse, I know that now. Before unfolding I wrote: 'dark chocolate, very quiet, cream, something Italian on a Sunday'. Unfolded: a blend for espresso with fifteen per cent robusta in it, brewed by me as a filter at 94 degrees like an idiot, and *still* good. I have never knowingly drunk robusta. I would have refused.",
      },
      {
        by: "ilse",
        after: "5h",
        to: 2,
        body: "And I had yours for a week, the washed Sidama. I pulled it as espresso, of course, and it took the enamel off my teeth. Then I read your paper, made it in the pot with the filter, and sat down on the stairs to finish it.",
      },
      {
        by: "katya",
        after: "9d",
        body: "Mine came from Haruka, with a drawing of the net on the paper and the times written as musical bars. I cannot possibly throw it away and have hung it over the stove, where it will be smoked.",
      },
      {
        by: "lotte",
        after: "3d",
        body: "All 22 arrived, one via a neighbour's greenhouse. Twenty-one had a roast date. Gethin, yours says 'Tuesday'.",
      },
      {
        by: "gethin",
        after: "20m",
        to: 5,
        body: "It was a Tuesday.",
      },
    ],
  },
];

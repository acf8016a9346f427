import type { StoryThread } from "./story";

/** Slow Miles from its fourth season to this morning. */
export const slowMilesLately: StoryThread[] = [
  {
    space: "first-nights",
    by: "parveen",
    title: "Nine tents, one kettle",
    ago: "111d",
    body: `We did it. Fourteen women, nine tents (two were Ruth's, one was a gazebo), one kettle that never once stopped.

What went right: arriving by four. Gwen's toilet with the light. Ayesha showing everyone how to stop a blister with tape *before* it's a blister. Declared snoring: we put Shabnam at the far end and it was like having a guard dog.

What I'd change: we had eleven torches and nobody had spare batteries, and I should have said out loud that it's fine to go home at ten. One did, her sister fetched her, and she's already asked when the next one is.

At fajr I looked out and there were six of them sitting on the wall in sleeping bags like a row of caterpillars, not saying a word.`,
    replies: [
      {
        by: "noor",
        after: "2h",
        body: "I was the third caterpillar. In the old country I was afraid of the night. I must now think again about it.",
      },
      {
        by: "pilar",
        after: "5h",
        body: "I was lent a tent by a girl of nineteen, who then zipped me into it and said 'sleep well, Dona Pilar', as if I were the granddaughter. I slept from ten until five. Since Joaquim I had not.",
      },
      {
        by: "gwen",
        after: "1h",
        body: "Field was cleaner after than before. Doris has been asking.",
      },
      {
        by: "aoife",
        after: "3h",
        body: "Hedda's mat has a new owner: it went home with Rukhsana, who has been told the terms.",
      },
      {
        by: "hedda",
        after: "14h",
        to: 4,
        body: "Then that mat has now been under five people's first nights, and I paid nine crowns for it.",
      },
    ],
  },
  {
    space: "roadside",
    by: "mirela",
    title: "Hub gears: ask me while I'm waiting for parts",
    ago: "102d",
    body: `I repair watches, and a three-speed hub is the largest watch I own. I have two hours until the courier comes.

General remark: nine out of ten "broken" hub gears are a cable that has stretched. If it slips in one gear only, look at the adjustment before you open anything.`,
    replies: [
      {
        by: "mats",
        after: "20m",
        body: "Mine slips in second when I'm cross.",
      },
      {
        by: "mirela",
        after: "8m",
        to: 1,
        body: "Put it in second, look at the little window or the chain at the axle: the mark, or the shoulder of the rod, should sit exactly level with the end of the axle. Turn the adjuster until it does. Do not pedal angrily meanwhile.",
      },
      {
        by: "tamsin",
        after: "15m",
        body: "eight-speed in the cargo bike goes stiff as anything on freezing mornings, then fine by nursery. normal?",
      },
      {
        by: "mirela",
        after: "12m",
        to: 3,
        body: "Quite normal: the grease thickens. If it bothers you a workshop can wash it and fill it with the thinner oil some makers allow. Not every hub permits that, so look up yours first.",
      },
      { by: "mats", after: "3h", body: "It was the cable. I apologise to second." },
    ],
  },
  {
    space: "route-notes",
    by: "freya",
    title: "Skerrow boats: new times from the first of next month",
    ago: "92d",
    body: `got the crew sheet today so this is real, not a rumour. changes only:

- boat 2 from Harsund moves to 10:40
- boat 3 now runs on Sundays as well!! 14:20 out, 15:35 back
- last one from Skerrow is 19:10 instead of 18:50. still the small vessel, still six bikes

and somebody (I won't say who) has asked the harbour board for a bench and a roof on the Skerrow side and they've said YES`,
    replies: [
      {
        by: "halvard",
        after: "25m",
        body: "The table is amended and the old one archived with its date. I wrote four letters about that roof. I'm told there were eleven others in the same month.",
      },
      { by: "femi", after: "1h", body: "One was mine. I enclosed a drawing of a man looking at a matchbox." },
      {
        by: "ines",
        after: "3h",
        body: "In six years behind that window I asked for a roof every January. It took a bicycle commuter and some seals. Thank you, all of you, really.",
      },
      {
        by: "alasdair",
        after: "8h",
        body: "Pedantry: as of the first, boat 3's Sunday return makes the round trip from Harsund possible without an overnight, so the note on the north beach path needs its second paragraph changing. I've done it.",
      },
    ],
  },
  {
    space: "day-book",
    by: "benno",
    title: "She weighs nine kilos and will not pedal",
    ago: "88d",
    body: `Pfeffer is a terrier of uncertain parents. She travels in a basket on the front rack and barks at gravel. We want to go farther than the lake. Has anyone taken a dog for more than a day?

At present we stop every forty minutes, on her instructions.`,
    replies: [
      {
        by: "petra",
        after: "2h",
        body: "Every forty minutes is what my knees would ask for if they could bark. Bring her own blanket so that each new place smells of home. Hosts: always ask first, some of us have bees or cats or a husband who sneezes.",
      },
      {
        by: "tamsin",
        after: "1h",
        body: "same rules as the child. stop at three. allow two hours for inspection of campsite",
      },
      {
        by: "teodor",
        after: "5h",
        body: "Nine kilos on the front: check that the basket sits on a rack and does not only hang from the handlebar. And clip her harness to the basket with a short lead, so short that she can't jump out and still be attached.",
      },
      {
        by: "benno",
        after: "12d",
        body: "Three days, 74 km, two hosts, one fox (barked at, from safety). She now refuses to get into the car.",
      },
    ],
  },
  {
    space: "hosts-kitchen",
    by: "petra",
    title: "A list for the fridge door",
    ago: "76d",
    body: `Hedda's message before arrival has saved me a dozen telephone calls, so I made its sister, a list that hangs inside the house. Mine says:

- where the towels live
- which tap takes a long time to run hot, and that this is normal
- how to leave if we're both still asleep
- the honey on the table is for eating; the honey on the shelf has names on it

What else?`,
    replies: [
      { by: "gwen", after: "3h", body: "Who to ring if the house is on fire. Not me, I'm up the hill." },
      {
        by: "hedda",
        after: "5h",
        body: "The name of the place they're in! I had a guest who'd been with us for two days and couldn't tell her mother where she was.",
      },
      {
        by: "amparo",
        after: "1d",
        body: "That they may *sit down*. I mean it. People stand about in other people's kitchens like herons.",
      },
      {
        by: "clemmie",
        after: "6h",
        body: "Something for them to do, if they're the sort who can't bear being given things. Mine says 'the beans always need topping and tailing'. It's out of season half the time and they go and find the beans anyway.",
      },
      { by: "petra", after: "9h", body: "Printing it now with herons." },
    ],
  },
  {
    space: "first-nights",
    by: "ottilie",
    title: "what do you actually need if you have forty euros",
    ago: "66d",
    body: `hello!! I'm 24, I've got a bike that was free (the reason is the brakes but I've fixed the brakes), and forty euros until the end of the month, and I would like to go away for one night SO much. every list on the internet starts with a tent that costs more than my rent.

what is the true minimum`,
    replies: [
      {
        by: "ruth",
        after: "30m",
        body: "A stamp. The lending shelf has a two-person tent (blue, sound, one bent peg), a mat, and one of Nadia's panniers advertising concrete. Message me an address and it goes out tomorrow. You return it within the month by post or by bicycle.",
      },
      { by: "mats", after: "1h", body: "A blanket and a friend with a shed." },
      {
        by: "rafael",
        after: "2h",
        body: `Six euros of it, for food, no stove:

- bread, the heavy kind
- a tin of sardines, keep the oil
- one lemon, one tomato, an onion if you're sleeping alone
- chocolate you don't like very much, so that it lasts

Oil and lemon on the bread, fish on the oil, sit facing west.`,
      },
      {
        by: "dieter",
        after: "3h",
        body: "I have costed it. Borrowed tent and mat 0, postage 7, Rafael 6, a bin liner over your own duvet as dry bag 0.30, spare tube 5. Total 18.30. You have 21.70 for contingencies, such as cake.",
      },
      {
        by: "nadia",
        after: "7h",
        body: "Load it before you leave and ride once round the block over a kerb. Heaviest things at the bottom and close to the wheel. If the bag jumps, tell me. It shouldn't, I have learned.",
      },
      {
        by: "femi",
        after: "5h",
        body: "And check the time of your last boat, if there is one. Then check again.",
      },
      {
        by: "ottilie",
        after: "9d",
        body: `I WENT. reservoir, 22 km, one night, total spend 14.10 because somebody's grandad gave me eggs. the sardines facing west were honestly a religious experience. I heard a noise at 2am and thought "hedgehog" with complete confidence

ruth the tent's coming back dry and I straightened the peg`,
      },
      {
        by: "ruth",
        after: "4h",
        to: 7,
        body: "Nobody has ever straightened the peg. You have borrowing rights for life.",
      },
    ],
  },
  {
    space: "day-book",
    by: "kwame",
    title: "Full-moon ride: twenty-three lamps and one owl",
    ago: "55d",
    body: `For those who weren't there. Met at Lower Lock at nine, rolled at twenty past because Colm was telling Bram something. Twenty-three of us, nobody under lit, nobody over lit (thank you for turning the bright ones down on the towpath).

At the second chapel we did as agreed: stopped, lamps off, ten minutes, no talking. I had the camera and didn't take it out. An owl went the whole length of the line at about head height, from the front to the back, as if inspecting us.

Then Joss's dynamo lamp came on by itself and he apologised to the owl.

Marrowby by one, soup at the bakery's back door, home by the tarmac. Next one is in four weeks, weather willing.`,
    replies: [
      {
        by: "lev",
        after: "3h",
        body: "I knew it was coming because everyone ahead of us stopped breathing, one after another, towards me. Owls make no sound at all, so that's the only way I've ever heard one.",
      },
      { by: "alasdair", after: "1h", body: "Barn owl. I'd like it noted that I said nothing at the time." },
      {
        by: "ottilie",
        after: "6h",
        body: "I'd never ridden in the dark without streetlights. parveen told me to look where I wanted to go and not at the front wheel, and after ten minutes I wasn't scared. thank you for waiting at the gates every time",
      },
      { by: "colm", after: "4h", body: "It was about a harmonium. I stand by the twenty minutes." },
      {
        by: "joss",
        after: "9h",
        body: "Found the lamp fault: a spade connector that had worked loose where the cable goes through the mudguard. Anyone with a dynamo, tug yours gently before the next moon.",
      },
    ],
  },
  {
    space: "roadside",
    by: "noor",
    title: "I fixed one",
    ago: "47d",
    body: `Today on the river path there was a man standing beside his bicycle and making the same face that I made at the bus stop, a hundred days ago.

Guitar noise, he said. I said: I know this song.

I wound the broken one round its neighbour, I loosened the two at the sides by half a turn, seen from the tyre side, and it passed the brake. I carry the small spanner now. He asked if I am a mechanic. I said no, I am from the internet. He lives in Ellerby and he rode home.`,
    replies: [
      { by: "jarek", after: "6m", body: "Faster than last time. Bravo, says the bus driver, and I too." },
      {
        by: "teodor",
        after: "2h",
        body: "I have read this out to the whole Friday class. Noor, the second bench is free on Tuesdays, if you would like to teach the ones who come after work. They listen better to someone who still remembers not knowing.",
      },
      { by: "noor", after: "1h", to: 2, body: "I have to sit down. Yes, and I will bring tea." },
      {
        by: "femi",
        after: "5h",
        body: "'I am from the internet' is going on my tool roll.",
      },
      { by: "wim", after: "16h", body: "How's the wheel I rebuilt? Any clicks?" },
      { by: "noor", after: "2h", to: 5, body: "Quiet like a cat, Wim. 900 km since you made it." },
    ],
  },
  {
    space: "day-book",
    by: "elin",
    title: "The other side of the water",
    ago: "40d",
    body: `I live on Skerrow, so my whole life people have arrived here by bicycle, gone round once, eaten something and left. Last week I took the 07:50 with my own bicycle and went to see what all of you come *from*.

Forty kilometres of mainland. So many junctions. A woman at a junction asked whether I was lost, and when I said where I lived she said "oh, I've done Skerrow", and I understood something about the word "done".

I've been reading for a few days and I thought I'd say hello, and also that the north beach has a second half that nobody rides to.`,
    replies: [
      {
        by: "wanjiru",
        after: "7h",
        body: "Good morning, Elin. I'm one of those who has done Skerrow and I'm blushing in a hospital corridor. Freya works your boats and Femi has slept at Morag's, so you have family here already.",
      },
      { by: "halvard", after: "2h", body: "A second half? I've been nine times." },
      {
        by: "elin",
        after: "3h",
        to: 2,
        body: "Behind the dunes there's a sheep gate that looks locked and isn't. Then three kilometres of hard sand at anything under half tide, and a stream you can drink from above the bridge. Turn back when the water reaches the black rock, as it comes in behind you quickly. I've walked it all my life, so I'm sure of that bit.",
      },
      {
        by: "alasdair",
        after: "1d",
        body: "Would you set that down as a route note, with the tide part in bold? It would be the first written by somebody who was already there.",
      },
      { by: "femi", after: "4h", body: "Do the seals know about it?" },
      { by: "elin", after: "8h", to: 5, body: "They told me about you." },
    ],
  },
  {
    space: "back-shed",
    by: "ines",
    title: "Millstone would like to lend us four bicycles",
    ago: "33d",
    body: `Wim's colleagues have written to us properly, which I appreciate. They have four returned touring bicycles, repaired, and would lend them to members who have none, for up to eight weeks each. They'd like a photograph and a few lines afterwards.

My own feeling is yes to the bicycles and no to the few lines. What's yours?`,
    replies: [
      {
        by: "teodor",
        after: "2h",
        body: "Yes to both halves of your no. If a person wants to write about it they will, and they must be free to write that the gears are bad.",
      },
      {
        by: "alasdair",
        after: "6h",
        body: "Agreed. And the lending should go through Ruth, who has a system, and not through us, who have opinions. I'd want it said publicly whose bicycles they are and that the borrower owes them nothing but the bicycle.",
      },
      {
        by: "wanjiru",
        after: "9h",
        body: "Whoever borrows must not be made to feel photographed. Ask how they'd know who has none without anyone having to put up a hand in front of four hundred people.",
      },
      {
        by: "ines",
        after: "3d",
        body: "They said yes to all of it within an hour, and that the photograph had been somebody's habit. Requests go privately to Ruth, first come, no reasons asked. I'll post the conditions this week.",
      },
    ],
  },
  {
    space: "day-book",
    by: "ines",
    title: "Four lent bicycles, and the conditions",
    ago: "26d",
    body: `Millstone Cycles, who own this network, are lending us four touring bicycles that came back to them and were mended. Two small, one middling, one tall. In full, what has been agreed:

- Eight weeks each, then on to the next person. Write privately to @ruth with your height. You won't be asked why.
- Nobody owes a review, a picture or a kind word. If you do write, write what you found.
- Ordinary wear is Millstone's affair. Tell Teodor about anything broken so it isn't passed on.
- The stewards discussed it, and our reasons are in the log.

Questions here, to them or to us.`,
    replies: [
      {
        by: "gwen",
        after: "1h",
        body: "What do they get out of it?",
      },
      {
        by: "wim",
        after: "40m",
        to: 1,
        body: "A fair question, Gwen, and I work there so I'll answer plainly. Four people who might like the bicycle, or tell us why not. And they'd otherwise stand in the mill, where the damp gets them. I argued for it because of the damp.",
      },
      { by: "gwen", after: "15m", to: 2, body: "Fine. That's an answer." },
      {
        by: "dieter",
        after: "5h",
        body: "Could the four carry a notebook, in which each borrower writes one line? Not for Millstone. For the next borrower.",
      },
      {
        by: "ruth",
        after: "2h",
        to: 4,
        body: "Sewn in under the saddle flap of the bag, Dieter, as of this lunchtime. All four have gone, to four people who'll introduce themselves or not, as they please.",
      },
      {
        by: "parveen",
        after: "10d",
        body: "One of them came on our second Sunday ride, I'll not say which. First line in the notebook reads *'bell is louder than you expect'*.",
      },
    ],
  },
  {
    space: "route-notes",
    by: "colm",
    title: "The Marrowby loop, and the goose",
    ago: "19d",
    body: `**Short version:** Marrowby, Thorle, the old railway, Marrowby. 26 km, clockwise, ridden on Tuesday. Tarmac 15, cinder 11, all of it sound. Water at Thorle church (Yuki's number 33, running). Café shut on Tuesdays, as I discovered. **There is a goose at the level crossing cottage. Give it the whole of the road.**

**And the long:** I have tuned for bishops. I have tuned for a man who kept a loaded starting pistol on the lid. I have never in my working life been spoken to as that goose spoke to me. It came out from under a rhubarb plant, low, like something on rails. I put the bicycle between us. It went *through the frame*. A child watched from the window eating toast, and when I had at last made the far side of the crossing, minus a trouser clip, she opened the casement and said, "He's called Gerald. He likes you."`,
    replies: [
      { by: "dieter", after: "2h", body: "Is the goose seasonal or permanent? I am there on the 14th." },
      {
        by: "gwen",
        after: "1h",
        body: "Arms out wide, walk at it, don't look away. It's only a goose.",
      },
      {
        by: "yuki",
        after: "7h",
        body: "There is no conventional sign for this, so I've used the one for a minor fortification.",
      },
      {
        by: "huw",
        after: "4h",
        body: "Sounds as though he took a gander at you and found you in need of tuning.",
      },
      {
        by: "silvan",
        after: "3d",
        body: "I went by yesterday with arms wide, as Gwen instructs. It works. It also works for the postman, who had been waiting behind the hedge and came across with me.",
      },
    ],
  },
  {
    space: "roadside",
    by: "tamsin",
    title: "a click, but only uphill, and only when she's asleep",
    ago: "12d",
    body: `ok this is driving me round the bend. cargo bike. tick, tick, tick, once per pedal turn, only when I'm pushing hard uphill. she says she can't hear it but she's always asleep by then. have tightened everything I can see`,
    replies: [
      {
        by: "kwame",
        after: "30m",
        body: "Once per *pedal* turn narrows it nicely. Stand up next time and pedal: still there? Then it's not the saddle or seatpost, which are the usual liars.",
      },
      {
        by: "tamsin",
        after: "1d",
        body: "still there standing. same foot every time (left)",
      },
      {
        by: "mirela",
        after: "50m",
        body: "Left pedal, then. Take it out, clean both threads, a little grease, back in firmly. Remember that the left one is threaded the other way: it *loosens* clockwise, as seen from its own side.",
      },
      {
        by: "jarek",
        after: "2h",
        body: "If not that: crank bolt same side. Tighten with long lever, proper torque. Do not ride far on a loose crank, the hole goes oval and then it is scrap.",
      },
      {
        by: "tamsin",
        after: "2d",
        body: "it was the pedal!! bone dry and full of sand from the reservoir. silence. she woke up on the hill and asked what was wrong",
      },
    ],
  },
  {
    space: "route-notes",
    by: "tobias",
    title: "The door is to be repainted",
    ago: "8d",
    body: `Nine months and fourteen letters ago I wrote to the coast line about the bicycle door being marked at the wrong end of the older trains. Today came this:

> We have reviewed your correspondence and can confirm that the pictograms on class 4 units will be relocated at their next overhaul.

*Relocated.* I have framed it. In practice: the first three units are done by the end of next month, so for a while **both ends are possible**. Stand in the middle of the platform and be ready to walk.`,
    replies: [
      { by: "halvard", after: "10m", body: "I shall be on that platform. There may be a small flask." },
      {
        by: "ingrid",
        after: "5h",
        body: "Nine months to move a sticker eighteen metres. That's about six centimetres a day, which is slow even for us, and I'm so pleased for you.",
      },
      {
        by: "joss",
        after: "9h",
        body: "Did they say anything on the three centimetres?",
      },
      {
        by: "tobias",
        after: "2h",
        to: 3,
        body: "They called the 1.85 'indicative'. Carry a copy of my letter and look horizontal.",
      },
    ],
  },
  {
    space: "day-book",
    by: "linus",
    title: "23 km, best ride of my life",
    ago: "5d",
    body: `so it's been most of a year since the knee and I didn't want to post another number but here's the last one. 23 km. it took five hours.

met my little brother off the train (he's 12, first time with bags), showed him how to look for the kingfisher, it wasn't there, we waited 40 minutes, IT CAME. we had pancakes at the lock where Bram sold him a "lock keeper's assistant" badge for a turn at the windlass. he's asked what my average is and I genuinely don't have one`,
    replies: [
      { by: "bram", after: "2h", body: "He was a better assistant than the last one, who was you." },
      { by: "ayesha", after: "6h", body: "This is the discharge letter I always hope to write." },
      { by: "mats", after: "1h", body: "Five hours is a good pace for 23." },
      {
        by: "linus",
        after: "1d",
        to: 3,
        body: "from you that's like winning a stage",
      },
    ],
  },
  {
    space: "day-book",
    by: "tilda",
    title: "I bought a bicycle on Monday and I have some questions for it",
    ago: "3d",
    body: `Hello, I'm Tilda, I bind books, and I was given a voucher for a spa and swapped it with my cousin for her bicycle. It's green. It ticks when I stop pedalling, is that a fault? And is there a trick to starting off uphill, because at present I turn round, start downhill, and turn round again.`,
    replies: [
      {
        by: "wanjiru",
        after: "4h",
        body: "Welcome, Tilda, straight off the night shift and delighted. The ticking is the freewheel, it means that everything's well. Mine sounds like a grandmother knitting.",
      },
      {
        by: "bea",
        after: "2h",
        body: "You swapped a spa for a bicycle? I plan my whole life the other way about. Come and see me, I know eleven baths with racks outside.",
      },
      {
        by: "kwame",
        after: "1h",
        body: "Uphill start: lowest gear before you stop, one pedal up and a bit forward, brakes on. Then push that pedal and let the brakes go in the same moment. The push is what gets you onto the saddle. Ten tries in a car park and you'll have it.",
      },
      {
        by: "tilda",
        after: "1d",
        body: "Took seven of the ten! The eighth was a hedge but I think I was showing off by then.",
      },
      {
        by: "dora",
        after: "8h",
        body: "A binder. You realise the next round of postcards will need a box? It starts in a fortnight, tell me if you want a name.",
      },
    ],
  },
  {
    space: "roadside",
    by: "ewan",
    title: "Gear cable gone, 40 km from anywhere, all uphill",
    ago: "44h",
    body: "Rear gear cable has snapped clean at the lever, derailleur's dropped onto the smallest sprocket, and I'm at the bottom of the Thorle side with full bags. No spare cable (I know, I know). One bar of signal on the wall behind the bus shelter. Anything I can do, or am I walking?",
    replies: [
      {
        by: "mirela",
        after: "6m",
        body: "You can choose one gear. On the derailleur are two small screws. Turn the one marked H *inwards* while you turn the pedals by hand: it pushes the mechanism over. Normally you can reach the second or third sprocket like this.",
      },
      {
        by: "jarek",
        after: "5m",
        body: "If want lower still: stick. Push derailleur in by hand to middle sprocket, wedge a bit of wood or a flat stone behind the parallelogram, tape it. Check it doesn't touch the spokes. And use the front gears, they still work, so you have two or three.",
      },
      {
        by: "ewan",
        after: "35m",
        body: "H screw gave me one sprocket, ash twig and Teodor's strong tape gave me two more. I have a middle sprocket and a small ring, and I'm moving. Sitting up on the Thorle climb as we speak, looking like a garden.",
      },
      { by: "jarek", after: "4m", to: 3, body: "Good. Do not change your mind about the gear." },
      {
        by: "teodor",
        after: "3h",
        body: "Remember to wind the H screw back out before the new cable goes on, the same number of turns, otherwise you'll think that the cable is too short and be angry with it.",
      },
      {
        by: "ewan",
        after: "9h",
        body: "Home at ten last night. Five and a quarter turns, written on my hand, Teodor. The twig's on the mantelpiece and there is a spare cable coiled under the saddle where it should've been all along.",
      },
    ],
  },
  {
    space: "first-nights",
    by: "ottilie",
    title: "saturday: reservoir, who's in",
    ago: "30h",
    body: `I'm LEADING one. (me, with the forty euros!) plan:

- meet at the station 11:30, train gets in 11:22 so nobody panics
- 22 km, lanes then the cinder path, we stop wherever the person at the back says
- camp by three (tamsin's law). it's the permitted bit past the dam, I rang the warden and she's expecting up to ten
- one of ruth's tents is spare and so is a mat

first-timers especially. say if you snore`,
    replies: [
      {
        by: "aoife",
        after: "25m",
        body: "I'm in, and I'm weeping slightly. Shall I carry the big kettle?",
      },
      {
        by: "noor",
        after: "1h",
        body: "Me, with the small spanner and two friends from the Tuesday bench. One of them snores, she says politely.",
      },
      {
        by: "femi",
        after: "2h",
        body: "Coming, as there's no boat involved, I've checked.",
      },
      {
        by: "rafael",
        after: "4h",
        body: "I'll cook for whoever comes if each of you brings one vegetable you'd be sorry to see wasted. No more than two courgettes among us all, please, I remember last time.",
      },
      {
        by: "linus",
        after: "3h",
        body: "can i bring my brother? i'll be at the back so you'll be stopping a lot",
      },
      {
        by: "ottilie",
        after: "20m",
        to: 5,
        body: "YES, our parents' note rule: your mum messages me first. that makes eight with the spare mat still going",
      },
      {
        by: "tilda",
        after: "11h",
        body: "How far is twenty-two kilometres when you're on it? I've only done six. If I came and it was too much, is there a way back?",
      },
      {
        by: "aoife",
        after: "30m",
        to: 7,
        body: "There's a halt at kilometre 13 with trains every hour until nine, and I'd go back with you and be home in time for supper. But I'll tell you what was told to me: it's about two cups of tea farther than you think. The mat is yours if you want it.",
      },
    ],
  },
  {
    space: "hosts-kitchen",
    by: "amparo",
    title: "Two very wet riders, and I am full",
    ago: "20h",
    body: "Two sisters, nineteen and twenty-two, soaked, coming down off the Kettle now. A walking club has all twelve beds. They've tents but everything in them is wet too. Does anybody within 15 km have a floor tonight?",
    replies: [
      {
        by: "clemmie",
        after: "12m",
        body: "Vicarage, 11 km, downhill nearly all the way. Two beds made, fire lit in the small room, so for once it's fourteen degrees. Tell them jumpers will be provided.",
      },
      {
        by: "amparo",
        after: "10m",
        body: "They have gone, with a flask, lights on, and your number on paper. The younger one asked if 'vicarage' is a kind of pasta.",
      },
      {
        by: "clemmie",
        after: "2h",
        body: "Arrived, fed, steaming on the fender like two puddings. It's now a kind of pasta as far as I'm concerned.",
      },
      {
        by: "hedda",
        after: "11h",
        body: "Which way are they heading? Bread's on Thursday and there are bunks.",
      },
    ],
  },
  {
    space: "route-notes",
    by: "freya",
    title: "Skerrow TODAY: afternoon boats are off, wind",
    ago: "9h",
    body: `skipper's just called it. boats 3 and 4 cancelled, force 8 by teatime. boat 2 ran and is back

anyone on the island now: either sit tight or you needed to be on the 11:30. school boat tomorrow looks all right, I'll post here at six when we know`,
    replies: [
      {
        by: "halvard",
        after: "8m",
        body: "Copied to the top of the table with today's date. Does anybody know of riders still across?",
      },
      {
        by: "elin",
        after: "30m",
        body: "Four at the kiosk with bicycles, from the south by their voices. I've told them about the roof and then about my mother's kitchen, and they chose the kitchen.",
      },
      {
        by: "femi",
        after: "1h",
        body: "Ask them if they'd been watching the seals.",
      },
      { by: "elin", after: "15m", to: 3, body: "They had. All four." },
      {
        by: "freya",
        after: "4h",
        body: "blowing a full 8 at the pier head now, so good call. morag says she's one spare lighthouse room if the kitchen gets tight",
      },
    ],
  },
  {
    space: "day-book",
    by: "pilar",
    title: "I have bought a tent",
    ago: "4h",
    body: `It is small and the colour of an olive. The young man in the shop asked if it was for my grandson and I said no, it is for me and a bicycle.

I put it up in the sitting room to practise, between the sofa and Joaquim's chair, and then I could not resist and had my lunch in it. Lurdes rang the bell in the middle and found me. She is now in there and will not come out.

On Saturday we go as far as the bridge, both of us, she with her new motor, and then past it. I have never been past it. What is on the other side?`,
    replies: [
      { by: "mats", after: "20m", body: "Soup. 6 km. Blue door." },
      {
        by: "yuki",
        after: "35m",
        body: "A gentle rise of 14 metres, then the river again on your right for five kilometres. Packed earth, good in this weather. There's a tap at number 18 and two walls of the right height.",
      },
      {
        by: "teodor",
        after: "1h",
        body: "Before Saturday put a hand on each of Lurdes's brakes for me. New motors are delivered with brakes not yet bedded in: twenty firm stops on a quiet road, then they bite.",
      },
      {
        by: "pilar",
        after: "30m",
        to: 2,
        body: "Two walls! Yuki, you went to look, I know that you did.",
      },
    ],
  },
];

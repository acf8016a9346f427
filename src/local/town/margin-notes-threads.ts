import type { StoryThread } from "./story";

/** Three invented novels and one by Mrs Gaskell, as far as the circle has got. */
export const marginNotesThreads: StoryThread[] = [
  {
    space: "reading-room",
    by: "oskar",
    title: "How we read: twenty pages and a pencil",
    ago: "148d",
    pinned: true,
    body: `Each Sunday I post where we stop. Between one Sunday and the next, you read that far and leave **one note**. It may be a single line. It may be a complaint.

Some things I've learned from setting type, which is the slowest reading there is:

- You notice a comma after you have picked it up with tweezers.
- Authors hide things in the middle of paragraphs, because everybody looks at the ends.
- If a sentence is ugly and the writer is good, read it again. It's usually guarding something.

Our first book begins next week: *The Salt Ledger* by Marthe Oller (1931), in Jean Pascoe's translation. It isn't one of ours. I wish it were.`,
    replies: [
      { by: "thaddeus", after: "4h", body: "Twenty pages is three terminuses. I'm in." },
      {
        by: "margit",
        after: "2h",
        body: "Some of us will have the original to hand. Is it bad manners to peep?",
      },
      {
        by: "oskar",
        after: "1h",
        to: 2,
        body: "It is excellent manners, provided that you peep only as far as the stop.",
      },
      { by: "ambrose", after: "12h", body: "AM I ALLOWED INK. SORRY ABOUT THE CAPITALS IT IS STUCK" },
      {
        by: "oskar",
        after: "35m",
        to: 4,
        body: "In your own copy you may use a chisel, Mr Teague. Try the key on the far left, above Shift.",
      },
      { by: "ambrose", after: "9m", body: "so it was. much obliged" },
    ],
  },
  {
    space: "margins",
    by: "isaura",
    title: "Bring a sentence you once underlined",
    ago: "146d",
    body: `Good evening from behind the counter. Names and professions are on our profiles, so let us not do that. Bring instead one sentence that you underlined once, anywhere, and say who you were at the time.

Mine, from a pharmacology textbook, aged twenty: *"The dose at which it heals and the dose at which it harms are separated by less than is generally hoped."* I drew two lines under it and then I telephoned my father.`,
    replies: [
      {
        by: "gideon",
        after: "2h",
        body: "From an auditing manual: 'The absence of a document is itself a document.' I was twenty-four and had just discovered that my fiancée had stopped writing.",
      },
      {
        by: "nell",
        after: "5h",
        body: "I never underlined, I wasn't permitted. But a witness once said 'I remember it perfectly, I just don't remember it the same way twice', and I took it home with me in my head.",
      },
      {
        by: "thaddeus",
        after: "9h",
        body: `On the wall of the depot, not in a book. *"Allow for the person running."* Official circular, 1988. I was twenty-two. Best sentence I know.`,
      },
      {
        by: "caspar",
        after: "3h",
        body: "i have underlined so much Spinoza that it would be quicker to show you the bits i didn't. i think i was trying to own it",
      },
      {
        by: "delphine",
        after: "1d",
        body: "In a returned copy of a western, someone before me had pencilled under the line 'He rode out and did not look back' the single word *liar*. I've been on that reader's side ever since.",
      },
      {
        by: "winifred",
        after: "7h",
        body: "Caspar, owning it is the first stage. The second is lending it.",
      },
      {
        by: "isaura",
        after: "5h",
        body: "I am copying all of these onto the backs of old prescription forms. 'Allow for the person running' is over the till.",
      },
    ],
  },
  {
    space: "reading-room",
    by: "oskar",
    title: "The Salt Ledger, pages 1–22: stop at 'the door was not locked, only shut'",
    ago: "139d",
    body: `A widow, then: Anna Rees takes over her husband's books at the salt works, and for three weeks nobody in the office mentions that he is dead.

> They asked me how he liked the new ink. I said that he was getting used to it.

What did you make of her *not saying so*? I have set that exchange in my head four times, with four different silences.`,
    replies: [
      {
        by: "winifred",
        after: "6h",
        body: "She isn't in shock. She's keeping his salary. Page 9: 'I had counted the coal before I had counted the mourners.' I warmed to her at once.",
      },
      {
        by: "yusuf",
        after: "7h",
        body: "I read it at the oven and I thought, no, she's keeping *him*. While nobody says it he is only late for work.",
      },
      {
        by: "shirin",
        after: "3h",
        body: "A small professional note: brine pans on that coast would be worked by the tide table and Oller knows it. Every chapter so far begins within an hour of low water. I don't think anyone's told her readers.",
      },
      {
        by: "winifred",
        after: "1h",
        to: 2,
        body: "Yusuf, that's better than mine, and it doesn't cancel the coal.",
      },
      {
        by: "oskar",
        after: "5h",
        to: 3,
        body: "Shirin, I went back with a pencil. You're right about all three. I'll never see that book the same way, and it has been eleven years.",
      },
    ],
  },
  {
    space: "reading-room",
    by: "gideon",
    title: "The Salt Ledger, page 41: the page of accounts does not balance",
    ago: "131d",
    body: `I held off for two days in case it was beneath us. But the author prints a full page of the ledger, and I am who I am.

Column two, 'barrels shipped', adds up to 316. The total she writes is **312**. Everything else on the page is right to the halfpenny. Four barrels have gone.

Is it a misprint?`,
    replies: [
      {
        by: "margit",
        after: "3h",
        body: "I have the 1931 text beside me. It's 312 in the original as well, so it isn't Pascoe and it isn't the printer of our edition.",
      },
      {
        by: "oskar",
        after: "2h",
        body: "Figures are the first thing a compositor gets wrong, and the last he's forgiven. But two printings, two languages and the same four barrels? I'd leave it standing.",
      },
      { by: "caspar", after: "6h", body: "or she was a novelist and couldn't add" },
      {
        by: "gideon",
        after: "1h",
        to: 3,
        body: "Possible. Only she gets 14 other sums right in the same column, including one in stones and hundredweights that I had to do twice.",
      },
      {
        by: "delphine",
        after: "8h",
        body: "I put it to my Thursday group with no comment. It took a man in for fraud nine seconds. 'She's having four barrels away,' he said, 'and she's telling you so you'll be in on it.'",
      },
      {
        by: "nell",
        after: "3h",
        body: "Let the record show that I gasped.",
      },
    ],
  },
  {
    space: "margins",
    by: "thaddeus",
    title: "Where do you do it? The reading, I mean",
    ago: "124d",
    body: `I'll go first. Top deck, back left, engine off, terminus at Hollin Bank. Seven minutes if I'm on time. There's a woman gets on there every morning who's worked out I won't open the doors until I've finished the paragraph, and she stands there in the rain looking patient. I've started reading faster for her sake.`,
    replies: [
      {
        by: "hamish",
        after: "5h",
        body: "Coffee room, before the list starts, ten to eight. The surgeons think I'm checking the rota.",
      },
      {
        by: "rosalind",
        after: "2h",
        body: "In the bath, which is why there are sixty-one bookmarks. One can't take a second book to a bath and one can't reach the first.",
      },
      {
        by: "yusuf",
        after: "7h",
        body: "Between first prove and second prove. There's flour in all my best passages.",
      },
      {
        by: "tove",
        after: "3h",
        body: "In the shop, standing up, behind the door to the cellar, like a person eating cake.",
      },
      {
        by: "thaddeus",
        after: "19d",
        body: "Further to the above. Asked her what she was thinking about in the rain all that time. She said she'd been trying to read the cover. She's bought *The Salt Ledger* and she's on page 60. Name of Constance. I open the doors first now and we read with the lights on.",
      },
      { by: "isaura", after: "4h", to: 5, body: "Allow for the person standing, Thaddeus." },
    ],
  },
  {
    space: "tuesday-table",
    by: "nell",
    title: "Minutes of the third table: eleven present, one dog",
    ago: "116d",
    body: `Taken down afterwards from memory, which for me is verbatim.

**Read aloud:** Lucía, page 128, the scene of the two women rinsing the pans. She read it once quickly and once at the pace of the work. The second time it was twice as long and nobody breathed.

**Argued:** whether Anna likes her new employer. *For:* Isaura, Hamish, Yusuf. *Against:* Winifred. *Abstaining on principle:* Caspar, principle not stated.

**Changed their mind:** Hamish, at twenty to nine, audibly.

**Also:** Ambrose told us that in the signal box every train had to be entered in a book by hand, at the time it passed, and that you could tell from the writing when a man had had bad news. "You'd see it in the sevens." We ended there, as there was nothing to follow it with.`,
    replies: [
      {
        by: "leopold",
        after: "3h",
        body: "I listened with the microphone off, it being my first. 'You'd see it in the sevens' has been going round in me since.",
      },
      {
        by: "ambrose",
        after: "10h",
        body: "mine went square when our Jean was in hospital. the relief man saw it and never said, he just took the nights",
      },
      {
        by: "anneke",
        after: "2h",
        body: "Joined on Thursday and came to this by accident between two calvings. I had to pull over at the rinsing of the pans. Lucía, do you ever record?",
      },
      {
        by: "lucia",
        after: "1h",
        to: 3,
        body: "For money, adverts for gutters. For love I hadn't thought of it until you asked.",
      },
    ],
  },
  {
    space: "reading-room",
    by: "winifred",
    title: "The Salt Ledger, page 190: Gideon was right",
    ago: "107d",
    body: `We are all here now, so it can be said.

> He turned back to the page for March and added it with his thumbnail, as I had known for eight months that someone would. Four, he said, and I said one for each month that they did not ask.

It has been sitting in plain sight since page 41. I marked sums for a living and I *turned the page*.`,
    replies: [
      {
        by: "gideon",
        after: "1h",
        body: "I read it in the car park at work and had to stay there for a bit. In thirty-one years nobody has ever put an error in a book for me to find.",
      },
      {
        by: "delphine",
        after: "4h",
        body: "My man in the Thursday group has asked for it to be minuted that he said so on the day. He'd also like Gideon to know that 'most people in your line never check the second column'.",
      },
      {
        by: "gideon",
        after: "30m",
        to: 2,
        body: "Please tell him that he's correct, and that it's the finest professional compliment I've had.",
      },
      {
        by: "caspar",
        after: "5h",
        body: "i said she couldn't add. i take it back in full. i've started reading numbers out loud in case they're characters",
      },
      {
        by: "margit",
        after: "1d",
        body: "A coda for the translators. In the original 'did not ask' and 'did not pray' are the same verb. Pascoe had to choose, and I think she chose well, and I think it cost her a night's sleep.",
      },
    ],
  },
  {
    space: "tuesday-table",
    by: "tove",
    title: "Choosing the second book: three candidates, first vote on Sunday",
    ago: "101d",
    body: `In the order drawn from the hat (a real hat, Nell witnessed it):

1. *A House with the Stairs Outside*, Abel Quist, 1958. Proposed by Leopold. Four families share one staircase. Comic, or so he claims.
2. *Persuasion*. Proposed by Hamish, "because I've only ever read it while worrying about something else".
3. *The Long Reed*, Adisa Moyo, 1977. Proposed by Shirin. A flood told by the people who predicted it.

Speak for or against. **No endings.** I am looking at you, Leopold.`,
    replies: [
      {
        by: "leopold",
        after: "1h",
        body: "I only know how mine *finishes*. I've no idea how it gets there, which is why I'm proposing it.",
      },
      {
        by: "rosalind",
        after: "3h",
        body: "How long is the Quist? I ask as someone who left Anna Rees on page 204 of 231 and feels sick about it.",
      },
      {
        by: "leopold",
        after: "15m",
        to: 2,
        body: "A hundred and sixty pages, and the last one's very short. I'll say no more.",
      },
      {
        by: "sunita",
        after: "6h",
        body: "For the Moyo. But after salt, widowhood and theft I think we've earned something with a staircase in it. Second thoughts are what the second vote's for.",
      },
      {
        by: "oskar",
        after: "4d",
        body: "Second vote: Quist 17, Moyo 9, Austen 5. The Moyo goes automatically into the next hat. Hamish, I hope that you'll worry about something nice in the meantime. @rosalind, page 204 will wait. It has nowhere to be.",
      },
    ],
  },
  {
    space: "reading-room",
    by: "caspar",
    title: "A House with the Stairs Outside, chapters 1–3: i think this book is laughing at us",
    ago: "93d",
    body: `unpopular opinion maybe. everyone says how *warm* it is. four families, one staircase, snow on the steps, who sweeps it, ha ha. but look at page 31:

> Mr Pell swept only his own eleven steps, and swept them beautifully.

that's not warm, that's contempt. Quist thinks they're all ridiculous and he's inviting us to sit above them on the landing and agree. i feel a bit used`,
    replies: [
      {
        by: "winifred",
        after: "2h",
        body: "I don't see contempt. I see a man who can do eleven steps. I taught with a great many Mr Pells and on some mornings I was him.",
      },
      {
        by: "caspar",
        after: "40m",
        to: 1,
        body: "but *you're* not telling it. the narrator could have said why he only does eleven and he doesn't, he just makes the little joke and moves on",
      },
      {
        by: "lucia",
        after: "5h",
        body: "I tried it aloud both ways. With a sneer, it stops dead after 'beautifully'. Straight, there's a breath in it, and then you need the next sentence, which is about his wife's chair by the window. Voices can't prove anything, but mine wants it straight.",
      },
      {
        by: "delphine",
        after: "9h",
        body: "From the Thursday group, where cleaning your own bit and no further is a matter of some importance: 'He's not mean, he's marking what's his. It's all he's got that's his.'",
      },
      {
        by: "winifred",
        after: "3h",
        body: "Caspar, you've made me look at the narrator, whom I'd been treating as furniture. He *is* rather pleased with himself in the second chapter. I'll give you the second chapter.",
      },
      {
        by: "caspar",
        after: "1d",
        body: "ok. i missed the chair. it's on the same page and i missed it because i was busy being angry at 'beautifully'. i'll give you page 31, winifred. i'm keeping chapter two",
      },
      {
        by: "winifred",
        after: "20m",
        to: 6,
        body: "A very fair partition. You sweep yours and I'll sweep mine.",
      },
    ],
  },
  {
    space: "reading-room",
    by: "kenji",
    title: "A House with the Stairs Outside, chapters 4–6: I tried to draw it",
    ago: "86d",
    body: `I draw stairs for a living, so on Sunday I sat down to draw this one. Facts from the text so far:

- 44 steps, four landings, eleven steps to each family (ch. 1)
- from the Widow Amsel's door you look *down* on the Pells' window (ch. 3)
- the Pells live above her (ch. 5)

All three can't be true. I have tried turning the stair, sloping the site, and being tired. Is it a mistake, or have we another ledger?`,
    replies: [
      {
        by: "gideon",
        after: "1h",
        body: "I've checked the 44. The total is sound.",
      },
      {
        by: "sunita",
        after: "4h",
        body: "'Look down on' has two meanings in English. I set one like it last month: *Regard with scorn from a height (4,4,2)*. Margit, is the pun there in the original?",
      },
      {
        by: "margit",
        after: "3h",
        body: "Quist wrote in English, so there's no original to hide behind. It's simply there. She looks down on them from below.",
      },
      {
        by: "kenji",
        after: "2h",
        body: "So the building stands, and it's the Widow Amsel who is impossible. I've rubbed out two walls. May I pin the drawing up when we've finished?",
      },
      {
        by: "thaddeus",
        after: "15h",
        body: "Constance (standing, now sitting) says that any top deck's the same: you can look down on people who are doing a good deal better than you.",
      },
    ],
  },
  {
    space: "margins",
    by: "odile",
    title: "Does listening count?",
    ago: "79d",
    body: `I should say this before someone notices. I cut letters in stone. I can space an inscription by eye to half a millimetre, and I can't read a page of a novel without the lines crossing over each other. So I've been listening to the Quist at the bench, and when you all say 'page 31' I nod.

I can't underline. I can't go back easily. Perhaps this isn't the circle for me, and I'd understand.`,
    replies: [
      {
        by: "oskar",
        after: "1h",
        body: "Odile, it's in the charter because we meant it: *by eye, by ear, by finger*. If our habits assume otherwise then the habits are badly set, and that's my trade. What would help?",
      },
      {
        by: "anneke",
        after: "4h",
        body: "I've done both books entirely between farms, with one hand up a cow for some of it. I'd no idea that I was getting away with anything.",
      },
      {
        by: "odile",
        after: "6h",
        to: 1,
        body: "If the stop was also a phrase. 'Page 31' is nothing to me, but 'swept them beautifully' I can find.",
      },
      {
        by: "leopold",
        after: "2h",
        body: "May I put the other side gently? I do think something's lost. On paper I set the pace, and by ear the narrator does. I'd not call it less, but I'd call it different, and I want to be able to say so.",
      },
      {
        by: "odile",
        after: "3h",
        to: 4,
        body: "You can say so. It is different. I hear who's speaking long before you see the quotation marks, and I expect you see how a paragraph is shaped, which I only get with granite.",
      },
      {
        by: "leopold",
        after: "1d",
        body: "Then we've each been missing half of it. I listened to chapter six last night in the dark, and Pell has a completely different voice from the one I'd given him. Kinder.",
      },
      {
        by: "lucia",
        after: "5h",
        body: "Right, that settles it. From Sunday I'll record each week's stretch, an hour at most, gutters permitting, for anyone who wants it. Oskar, is that allowed?",
      },
      {
        by: "oskar",
        after: "2d",
        body: "For the Quist I've asked the estate, who said yes to 'a circle of under forty persons' and sent their regards to Odile. From now on every stop is a phrase *and* a page. Ours should have been so from the first day.",
      },
    ],
  },
  {
    space: "reading-room",
    by: "leopold",
    title: "A House with the Stairs Outside, chapters 7–9: a confession",
    ago: "72d",
    body: `At Tuesday's table I let slip that the stair would be "still there at the end". Three people winced. I've thought about it, and I'm sorry.

By way of explanation, not excuse: my father died between instalments of a serial he was following in a magazine. He asked me on the last day how it would come out, and I didn't know, and it wasn't printed for another fortnight. I've read the last page first ever since. I'm told it's a spoiler. To me it's more like checking that the door isn't locked.`,
    replies: [
      {
        by: "tove",
        after: "2h",
        body: "I was the loudest wince and I'm ashamed of it. Read whichever page you need to, Leopold. All I ask for is your face at the table, and I'll learn to look elsewhere.",
      },
      {
        by: "ambrose",
        after: "8h",
        body: "when the line closed i knew the date of the last train a year before. did not spoil the others. i watched them better",
      },
      {
        by: "caspar",
        after: "1h",
        body: "there's something in that. if you know the ending then you're not reading for news, you're reading for how. isn't that what we say slow reading is?",
      },
      {
        by: "winifred",
        after: "4h",
        body: "And yet I should like my news when it falls due. I propose that Leopold keep a sealed envelope for each book: he writes down what he thinks the last page means *before* the rest, and opens it with us when we arrive.",
      },
      {
        by: "leopold",
        after: "3h",
        to: 4,
        body: "I've bought the envelopes. They're cream laid. I feel like a man who's been given a job.",
      },
    ],
  },
  {
    space: "desk",
    by: "oskar",
    title: "Edith would like us to read the new Lantern novel",
    ago: "65d",
    body: `Not an instruction, she was careful about that. She asked whether the circle might 'consider' the novel we bring out in the autumn list, before reviews. I set it, I think it's good, and I'm precisely the person whom our rules forbid to say so.

I have told her what the rule says. I'd still like your view, as you aren't on the payroll.`,
    replies: [
      {
        by: "nell",
        after: "1h",
        body: "The rule says that a member may propose it who isn't paid by the press. If nobody does, then nobody has. Let it be a book like any other and see if it gets into the hat by its own legs.",
      },
      {
        by: "isaura",
        after: "7h",
        body: "With one more thing: if it's ever chosen, the press may read what we say only on the same day as everybody. No early look, no quotations on the cover. People must be free to dislike it in peace.",
      },
      {
        by: "oskar",
        after: "1d",
        body: "Edith's answer, whole: 'Quite right. I was being a publisher. I'll go back to being a reader.' She has asked to be told off sooner next time.",
      },
    ],
  },
  {
    space: "reading-room",
    by: "fergus",
    title: "Notes Toward a Weather, entries 1–30: the barometer",
    ago: "57d",
    body: `Ione Karras gives us a woman at a hill station who writes down the weather every day for a year and tries to leave herself out of it. I did that job for three decades, so I came with my arms folded.

She has most of it dead right. The dry bulb before the wet bulb. The pencil, because ink freezes. The way you start to hear six o'clock. But in entry 19 the glass is *falling* and she writes "fine tomorrow", and no observer alive would do that.

Unless she wants it to be fine. Is there somebody coming?`,
    replies: [
      {
        by: "shirin",
        after: "2h",
        body: "Entry 17 has the first 'we' in the whole book: 'we are low on lamp oil.' Up to then it's always 'the station'. Somebody has been there since at least the seventeenth.",
      },
      {
        by: "hamish",
        after: "6h",
        body: "Observers falsifying readings out of hope is a good half of medicine. I've charted a blood pressure I wanted to see. I took it again straight after.",
      },
      {
        by: "fergus",
        after: "1h",
        to: 2,
        body: "I once wrote 'trace' for a morning when there'd been nothing in the gauge. My daughter was getting married and everybody at the church had said they'd felt a spot. I've never told anyone that, it's in the national record.",
      },
      {
        by: "nell",
        after: "3h",
        body: "It isn't ours to retell, Fergus, says the fifth rule. The nation may keep its trace.",
      },
      {
        by: "leopold",
        after: "10h",
        body: "My envelope is sealed, so I'll only say that I've underlined 'fine tomorrow' twice.",
      },
    ],
  },
  {
    space: "reading-room",
    by: "bohdan",
    title: "Notes Toward a Weather, entries 31–62: what is 'mizzle'?",
    ago: "49d",
    body: `Please excuse a beginner's question. On one page Karras has *drizzle*, *mizzle*, *smirr*, *spit* and *a soft day*. My dictionary says: rain, rain, not found, saliva, and a day which is soft.

Are they really different waters, or is she only playing? As an electrician I would like to know which of them will get inside a junction box.`,
    replies: [
      {
        by: "fergus",
        after: "30m",
        body: `Officially only drizzle exists: drops under half a millimetre, close together. The rest, unofficially and in order of wetness:

- **smirr**: you can't see it fall, your eyebrows tell you
- **mizzle**: mist that's made up its mind
- **spit**: few drops, large, personal
- **a soft day**: all of the above, described by someone with nowhere to be`,
      },
      {
        by: "winifred",
        after: "3h",
        body: "And for the junction box, Bohdan, beware the mizzle. It doesn't fall, it *arrives*.",
      },
      {
        by: "bohdan",
        after: "2h",
        body: "Thank you all. I told it to my colleague, who is from here, and he says that in his village the word is 'mugger'. Now I don't know if he's joking or was robbed.",
      },
      {
        by: "sunita",
        after: "1h",
        body: "'Mist that's made up its mind' is worth three of any clue I've set this year. Fergus, may I?",
      },
      { by: "fergus", after: "20m", to: 4, body: "With my compliments. Number of letters, six, and rising." },
      {
        by: "margit",
        after: "7h",
        body: "Notice when she uses which. It's 'drizzle' in every entry that the inspector will read, and 'smirr' only after the seventeenth. I think it's the other one's word. She has started to write in a borrowed accent.",
      },
      {
        by: "bohdan",
        after: "1d",
        to: 6,
        body: "I do this also! Since I work with him I say 'grand'. So it's not a weather word, it is a love word. This I understand now without a dictionary.",
      },
    ],
  },
  {
    space: "margins",
    by: "priti",
    title: "Eight minutes",
    ago: "40d",
    body: `I joined this circle at thirty-nine weeks because someone told me that I'd have so much time to read. Ha.

She feeds for eight minutes on the left. That's my window. I prop the Karras against the lamp and I get about two entries, and then I turn her round and can't reach the book. So I've read the whole of the hill station in the order *left, left, left*, at two, four and half past five in the morning, and I haven't written one note, and I think I owe three.

I'm not leaving. I wanted to say that I'm here, in the dark, being rained on by Ione Karras.`,
    replies: [
      {
        by: "yusuf",
        after: "1h",
        body: "At half past four I am here as well, with the first trays. You can post a single word and I'll answer it. My ovens take nineteen minutes.",
      },
      {
        by: "nell",
        after: "5h",
        body: "The rule says that a line saying you can't counts as a note. You've just written eleven of them. You're in credit until she's weaned.",
      },
      {
        by: "isaura",
        after: "3h",
        body: "My sister read the whole of a Russian novel on the left side and her son is now very serious and leans slightly. Congratulations, Priti. What's she called?",
      },
      {
        by: "priti",
        after: "13h",
        to: 3,
        body: "Mira. She's asleep on my arm and I'm doing this with a thumb. Yusuf, my one word is *smirr*.",
      },
      { by: "yusuf", after: "4m", to: 4, body: "On the window, yes. Both of us." },
      {
        by: "odile",
        after: "1d",
        body: "Lucía's recordings work for the right-hand side. One earphone.",
      },
      {
        by: "priti",
        after: "6d",
        body: "Odile, you've doubled my library. Last night we did entries 70 to 78, both sides, and I have a NOTE: she stops writing the time of day as soon as she stops being alone. I didn't notice until I stopped as well.",
      },
    ],
  },
  {
    space: "tuesday-table",
    by: "shirin",
    title: "Notes Toward a Weather, the last entry: what we said, and what was in the envelope",
    ago: "31d",
    body: `I had the chair on Tuesday, so the minutes are mine, with Nell correcting over my shoulder.

We split in two on entry 365, which is blank except for the date. **Half of us** think she's left the station and gone down with whoever it was. **Half** think that she's there, it's fine, and for once there is nothing she needs to write down.

Fergus: "A blank in the register means that the observer couldn't get to the instruments. There's no other reason that you're allowed." Long pause. Then he said, "But I'd give a lot to have left one."

Then Leopold opened the envelope. He'd written, seven weeks ago: *"The last page is empty. I think it will turn out to be the happiest one."* Fourteen people were quiet on a telephone line. Nell couldn't take it down.`,
    replies: [
      {
        by: "tove",
        after: "2h",
        body: "I've spent twenty years protecting people from endings and I've never been so moved by somebody who already had one.",
      },
      {
        by: "caspar",
        after: "5h",
        body: "i was firmly team left-the-station until the fergus thing. now i think that it's both, and that Karras printed the page blank so nobody could underline it",
      },
      {
        by: "kenji",
        after: "9h",
        body: "My copy is second-hand. Somebody had underlined it. One pencil line, straight across the middle, with a ruler.",
      },
      { by: "sunita", after: "1h", to: 3, body: "A horizon." },
      {
        by: "leopold",
        after: "1d",
        body: "Thank you for waiting for me. It's an odd thing to say, seeing that I was the one who'd gone ahead.",
      },
    ],
  },
  {
    space: "margins",
    by: "ambrose",
    title: "may have to stop",
    ago: "25d",
    body: `dear all. the eyes man says the good one is going the way of the other. the glass does not do it any more except in full sun and there are only so many hours of that. i have got as far as the second page of cranford and it took me the whole of wednesday.

i have enjoyed this more than i can put with one finger. i do not like to take a chair somebody else could read in. ambrose`,
    replies: [
      {
        by: "winifred",
        after: "20m",
        body: "You will do no such thing.",
      },
      {
        by: "oskar",
        after: "2h",
        body: "Ambrose, how big are the numbers on the clock that you can still read from your chair? Measure one with a ruler and tell me.",
      },
      { by: "ambrose", after: "3h", body: "about as long as my top thumb joint. it is a station clock" },
      {
        by: "odile",
        after: "1h",
        body: "Lucía's voice is very good company in the afternoon. I'll come over and set it up so that it's one button. It's forty minutes on the train and I've been meaning to look at your church, there's a slate there by a cutter I admire.",
      },
      {
        by: "oskar",
        after: "5d",
        body: "In the post today: *Cranford*, chapters 1 to 4, set in 28 point, unjustified, short lines, heavy paper, black as I can make it, spiral bound so that it lies flat. The rest follows as we go. Edith paid for the paper, and when I asked what I should put it down as she said 'research'.",
      },
      {
        by: "ambrose",
        after: "2d",
        body: "the parcel has come. i read the first page standing at the window without the glass and then i read it again to be sure. i can see the commas oskar. odile has been and the button works, we had a pie. i am keeping the chair",
      },
      { by: "gideon", after: "1h", body: "Best entry in this or any ledger." },
    ],
  },
  {
    space: "reading-room",
    by: "oskar",
    title: "Cranford, chapters 1–2: stop at 'which Miss Matty had left on the table'",
    ago: "17d",
    body: `A change of air: Mrs Gaskell, 1853, out of copyright and thus cheap. We begin with a town 'in possession of the Amazons', a cow in a grey flannel waistcoat, and one of the quickest deaths in English fiction.

My question for the week is about how we're *told*. Our narrator hasn't given us so much as her name. Who is she, and why is she so often just visiting?`,
    replies: [
      {
        by: "hamish",
        after: "4h",
        body: "I wasn't ready for Captain Brown. One minute he's carrying a poor woman's dinner home from the bakehouse, and the next there's a train. And he'd been reading the new number of *Pickwick*. I shut the book in the coffee room and somebody asked if it was a patient.",
      },
      {
        by: "sunita",
        after: "2h",
        body: "Dickens first published this, and as editor he cut the *Pickwick* out and put in a different author, so as not to seem to advertise himself. Gaskell put it back for the book. So in one version the Captain dies reading Hood.",
      },
      {
        by: "margit",
        after: "1h",
        to: 2,
        body: "Killed by a train, translated by an editor.",
      },
      {
        by: "ambrose",
        after: "9h",
        body: "a remark on the railway. the child strayed on to the line and he ran and got her off and could not get himself off. i knew a ganger it happened to just so. mrs gaskell has it in four lines and every one is right",
      },
      {
        by: "anneke",
        after: "3h",
        body: "As for the cow: the Alderney falls into a lime pit, loses her hair, and the Captain says get her a flannel waistcoat or kill her at once. It's actually sound. Lime burns, and a bald cow dies of cold. I've put a coat on a calf with less reason.",
      },
      {
        by: "priti",
        after: "14h",
        body: "Left side only, so briefly: she's 'visiting' because she's young and has nothing, and in Cranford you're allowed to have nothing as long as you call it elegant economy. I think she's taking notes. I think she's one of us.",
      },
    ],
  },
  {
    space: "reading-room",
    by: "delphine",
    title: "Cranford, chapters 3–5: Miss Matty's two candles",
    ago: "9d",
    body: `Everyone remembers this: Miss Matty burns one candle of an evening, but keeps two on the table, and swaps them over so that they stay the same length, in case anybody calls and she must light both.

I read it out on Thursday and waited for a laugh. There wasn't one. A man who hardly ever speaks said, "I do that with my phone credit. I ration it, but I keep enough by so I can pick up if my kid rings, like it's nothing." Then it went round the room. Everybody had a second candle.

I have no question this week.`,
    replies: [
      {
        by: "yusuf",
        after: "8h",
        body: "My mother kept a tin of good biscuits that we never opened, and every year she bought a fresh one and we ate last year's. I never understood what it was for until just now.",
      },
      {
        by: "bohdan",
        after: "3h",
        body: "A set of six glasses. Five are broken and replaced with others. When guests come my father serves five people and says he isn't thirsty.",
      },
      {
        by: "rosalind",
        after: "2h",
        body: "I'd put a comic sticky note on that page. I've taken it off. Please thank him, if it can be done without embarrassing him.",
      },
      {
        by: "delphine",
        after: "2d",
        to: 3,
        body: "I told him that a solicitor had taken her note off. He thought about it and said, 'Tell her she can put it back, it *is* funny. It's only not just funny.'",
      },
      {
        by: "caspar",
        after: "1h",
        body: "'it's only not just funny' is a better account of the second book than anything i wrote about it. giving you chapter two as well, winifred",
      },
      { by: "winifred", after: "40m", to: 5, body: "Received with thanks. I'll see that it's swept." },
    ],
  },
  {
    space: "margins",
    by: "rosalind",
    title: "Sixty",
    ago: "3d",
    body: `On Thursday evening I got out of the bath, dried my hands, went to the shelf, took down *The Salt Ledger*, and read from page 204 to page 231 standing on the landing in a towel.

I shan't say what I felt at the last line, since everyone here had it months ago and I'd only be delivering old news. But I took the bookmark out. There are now sixty bookmarks.

It was Delphine's Thursday men who did it, I think. I couldn't bear to be somebody who'd left Anna Rees in the middle of a sentence when there are people who'd give a good deal to know what page they're on.`,
    replies: [
      { by: "gideon", after: "25m", body: "Sixty-one less one. I've checked it." },
      {
        by: "tove",
        after: "3h",
        body: "Old news! Rosalind, you're the only one of us who's had that ending *this week*. Come and tell me about it in the shop, cellar door, I'll stand with you.",
      },
      {
        by: "leopold",
        after: "6h",
        body: "I should love to hear what it's like to get there last. I've never once done it.",
      },
      {
        by: "rosalind",
        after: "1d",
        to: 3,
        body: "It's like coming in when the chairs are being put up, Leopold, and finding that someone has kept you a plate.",
      },
    ],
  },
  {
    space: "reading-room",
    by: "sunita",
    title: "Cranford, chapters 6–8: 'Poor Peter', and what isn't in the letters",
    ago: "27h",
    body: `We stop this week where the ladies come away from Mrs Jamieson's. But I'm stuck two chapters before, at Peter dressing up in his sister's gown to amuse himself, and the flogging, and then his leaving.

What gets me is the letter. His mother's, begging him to come home and promising that it would all be forgiven, goes to the wrong house, comes back *unopened*, and lies among the old papers until that evening. And we read it. We're the first to. I set puzzles for strangers, and I've never felt so much as though I had opened somebody else's post.`,
    replies: [
      {
        by: "nell",
        after: "2h",
        body: "I've taken down a great many letters being read out in court by people they weren't written to. It's always done in the same flat voice, out of shame I think. Gaskell's narrator drops into that voice exactly.",
      },
      {
        by: "isaura",
        after: "5h",
        body: "And Matty tells it in the dark, you notice! She waits until the candle isn't lit. Both of them out, for once.",
      },
      {
        by: "sunita",
        after: "1h",
        to: 2,
        body: "I'd missed the dark altogether. That's the second time this book's candles have caught me.",
      },
      {
        by: "thaddeus",
        after: "11h",
        body: "Read that chapter at Hollin Bank this morning and pulled away two minutes late, first time in a year. Constance told the passengers it was a signal fault.",
      },
      { by: "ambrose", after: "2h", to: 4, body: "entered in the register as such" },
    ],
  },
  {
    space: "tuesday-table",
    by: "nell",
    title: "Tuesday at eight: who is reading what to whom",
    ago: "6h",
    body: `So far for the table:

- **Lucía** will read the letters from chapter 5, in the old handwriting if such a thing can be done by voice
- **Kenji** brings the finished drawing of the staircase, as he promised ages ago
- **Hat:** the Moyo is in by right, one more proposal received, so there's room for a third until Sunday midnight
- **The door:** four people are waiting to be let in. Oskar and I will have answered them all by Friday

Ambrose has a telephone on the one-button system now and will be joining by voice. Please say your names before you speak.`,
    replies: [
      {
        by: "hamish",
        after: "50m",
        body: "I should like to put *Persuasion* back in the hat. I've nothing in particular to worry about at the moment and feel that I ought to seize it.",
      },
      {
        by: "fergus",
        after: "1h",
        body: "I'll be there. The glass is falling, and I make it fine for Tuesday.",
      },
      {
        by: "priti",
        after: "40m",
        body: "Mira and I will be on the right-hand side, muted. If you hear hiccups, she's agreeing.",
      },
      {
        by: "kenji",
        after: "1h",
        body: "The drawing has forty-four steps and one impossible window. I've coloured in only the swept ones.",
      },
    ],
  },
];

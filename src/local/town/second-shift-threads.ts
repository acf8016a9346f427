import type { StoryThread } from "./story";

export const secondShiftThreads: StoryThread[] = [
  {
    space: "the-kitchen",
    by: "ruth",
    title: "Come in, mind the bags: how we talk here",
    ago: "188d",
    pinned: true,
    body: `You will have read the charter, or you will have meant to. So only this.

Say as much as you want. Nobody needs the diagnosis. Tell us what the *day* is like and we can usually help with the day.

If you are asking, put a question mark at the end. If you only want to be heard, write **no fixing** in the first line, and we'll keep our screwdrivers in the drawer.

I am Ruth. I do the wages for a firm of four hundred people, and my father lives eleven minutes away by bus. Last month I told a colleague that I couldn't come to her leaving drinks because of the boiler. It has been the boiler for three years. I thought there might be others with a boiler.`,
    replies: [
      {
        by: "callum",
        after: "2h",
        body: "Mine's been 'a delivery'. According to my workmates I have received over ninety sofas.",
      },
      {
        by: "marijke",
        after: "5h",
        body: "The dentist. They must think that I have the teeth of a shark.",
      },
      {
        by: "joyce",
        after: "1d",
        body: "Good evening to the house. My aunt is eighty-four and has dismissed three helpers this year, one for humming. I supervise sixty cleaners without difficulty. I would like it explained.",
      },
      {
        by: "yara",
        after: "178d",
        body: "I am new and read the first line of this on the bus, then got off at the wrong stop. No fixing. Mine is 'a course'. I have been on a course for a year.",
      },
      {
        by: "ruth",
        after: "3h",
        body: "Then you must be nearly qualified. Welcome, Yara. There is a chair.",
        to: 4,
      },
    ],
  },
  {
    space: "work-and-paper",
    by: "sanjay",
    title: "How did you tell your manager? The actual words, please",
    ago: "181d",
    body: "I've drafted the e-mail eleven times. Version one is an apology and version eleven is a resignation. I need to leave at 16:15 on two days a week and I could start at seven instead. That is all I want. Why does it read like a confession?",
    replies: [
      {
        by: "hester",
        after: "1h",
        body: `Because you start with your parents. Start with the hours. This is only what I did:

> I would like to move my hours on Tuesday and Thursday to 7:00–15:45, from the 1st, for three months, and then look at it together. I look after a relative on those afternoons. The desk is covered because A and B are there until six. Shall we talk on Monday?

Four sentences. The reason is the third one and has no adjectives in it.`,
      },
      {
        by: "ruth",
        after: "3h",
        body: "Speaking from payroll: put a date and an end date. People say yes to three months who would never say yes to 'from now on'. And then nobody remembers to end it.",
      },
      {
        by: "paolo",
        after: "8h",
        body: "Say it sitting down and in person if you can, and send the e-mail after. In my experience a manager who has seen your face reads the message in your voice.",
      },
      {
        by: "sanjay",
        after: "6d",
        body: "Sent Hester's, nearly word for word. He came over to my desk and I thought, here we go. He said his mum is in a home in Leicester and he has been on the phone to her in the stairwell every day for a year. Then he said 'seven is fine', and we both looked at the printer for a while.",
      },
      {
        by: "olwen",
        after: "2h",
        body: "I am keeping the printer. What a thing to find by the printer.",
        to: 4,
      },
    ],
  },
  {
    space: "small-hours",
    by: "farid",
    title: "Ten past three",
    ago: "174d",
    body: "He is asleep again now. I am not. That's the whole message.",
    replies: [
      {
        by: "paolo",
        after: "6m",
        body: "Front desk of a hotel, awake by contract. I have a flask and a crossword. Seven letters, 'keeps watch'.",
      },
      {
        by: "joyce",
        after: "11m",
        body: "Ironing. Uniforms, eleven down and nine to go. You're in company, my dear.",
      },
      {
        by: "farid",
        after: "4m",
        body: "Is it 'attends'?",
        to: 1,
      },
      {
        by: "paolo",
        after: "3m",
        to: 1,
        body: "It is, and you have just solved the whole left-hand side.",
      },
      {
        by: "farid",
        after: "15h",
        body: "I went off somewhere after 'attends'. Slept until seven, which is the most in a week. I don't know why that worked.",
      },
    ],
  },
  {
    space: "the-kitchen",
    by: "hester",
    title: "The folder by the door",
    ago: "166d",
    body: `In six years the most useful thing I have made is a red plastic folder. It hangs on a hook by my brother's front door, and three times now somebody in a green uniform has taken it without my being there.

One page, large type:

- name he likes to be called, date of birth, languages
- who to ring, in order, with **when** they can be rung
- what is usual for him ("he does not look at people; it is not rudeness and not new")
- the list of medicines, printed by the pharmacy, with its date, so I never copy doses by hand
- allergies
- what calms him (the shipping forecast), what does not (being held by the arm)
- where the keys, the glasses and the cat are

Behind it, copies of the letters that everybody asks for. I change the page on the first of the month, whether or not anything has changed, so that the date is always young.`,
    replies: [
      {
        by: "callum",
        after: "40m",
        body: "'What is usual for him' is the one I'd never have thought of. When Mum went in last year they spent a day looking into a limp she's had since 1971.",
      },
      {
        by: "ginny",
        after: "3h",
        body: "Made ours tonight at the table, the two of us. He wanted to write it himself, so it has taken two hours and it's in the best handwriting the ambulance will ever see. Under 'what calms' he put 'Ginny, within reason'.",
      },
      {
        by: "lene",
        after: "1d",
        body: "May I add: a copy in the freezer bag of things you would grab. And one in the drawer at work. My daughter's seizures do not wait until I am home, and the colleague who drove us needed something to hand over.",
      },
      {
        by: "sanjay",
        after: "2d",
        body: "I've made a fill-in version, one page, prints on anything. It's pinned on the noticeboard at my parents' and my father has already corrected the kerning.",
      },
      {
        by: "kasia",
        after: "17d",
        body: "We needed ours on Saturday. Babcia is fine, home again, cross about the porridge. But a young doctor read it standing up, the whole page, and then said good evening to her *in Polish*, because it was on line one. I wanted to tell you.",
      },
      {
        by: "hester",
        after: "5h",
        to: 5,
        body: "That has made six years of first-of-the-months worth it. Please give her our regards about the porridge.",
      },
    ],
  },
  {
    space: "work-and-paper",
    by: "lene",
    title: "I asked for one day from home. They offered a trial. Now what?",
    ago: "158d",
    body: "Eight weeks, Wednesdays, 'to be evaluated'. I ought to be glad. But what do they evaluate? I am afraid that my daughter will have a bad Wednesday in week three and that this will be my evaluation.",
    replies: [
      {
        by: "ruth",
        after: "2h",
        body: "Ask them that exact question, now, in writing: 'So that we measure the same thing, what would make this a success for you?' If they have no answer, you propose one. Drawings issued on time, or whatever a good week looks like.",
      },
      {
        by: "sanjay",
        after: "1h",
        body: "And keep a log. Two lines each Wednesday evening, what you got done. I have watched many projects survive on having the only record.",
      },
      {
        by: "deniz",
        after: "6h",
        body: "I would tell them before week one what happens on a bad day. 'If I have to stop, I write to X and make up the hours by Friday.' Then a bad Wednesday isn't a failure, it's the plan working.",
      },
      {
        by: "lene",
        after: "61d",
        body: "Eight Wednesdays. One was very bad, in week five and not in week three. I wrote to X. I made up the hours on Thursday night. At the evaluation I put my sixteen lines on the table, and my chief read them and said, 'You do more on Wednesdays than I do.' It is permanent from the 1st.",
      },
      {
        by: "deniz",
        after: "50m",
        body: "I read this in the cab at the terminus and rang the bell. Two pigeons and a man with a ladder looked round.",
        to: 4,
      },
    ],
  },
  {
    space: "the-kitchen",
    by: "olwen",
    title: "My brother has views",
    ago: "150d",
    body: `He lives twenty minutes from Mam. I live four hours away. I do the pills order, the chiropodist, the bank, the man for the gutters, all by telephone on my lunch. He goes on Sundays and then sends me a message of *observations*. "Fridge a bit bare." "She seems down." Last Sunday: "Have you thought about her eyesight?"

I have thought about her eyesight, Gareth.

I would like to not write what I am about to write to him.`,
    replies: [
      {
        by: "hester",
        after: "25m",
        body: "Write it here instead. Go on. We will hold the coats.",
      },
      {
        by: "olwen",
        after: "30m",
        body: "Dear Gareth. You have eyes, a car, and a shop on your road. With these three gifts a man could fill a fridge.",
        to: 1,
      },
      {
        by: "declan",
        after: "10m",
        to: 1,
        body: "Frame that, don't send it. It's too good for him.",
      },
      {
        by: "marijke",
        after: "4h",
        body: "This is only what worked with my sister. She did not know what I did, because I had always already done it. I sent her the list, all of it, without one word of reproach, and wrote: 'Which three of these would you like to have?' With a date. She was silent for two days. Then she took four.",
      },
      {
        by: "olwen",
        after: "12d",
        body: `I sent the list. Twenty-six lines! I had not known myself that it was twenty-six.

He rang. He said, "I thought that you liked doing it." He has the gutters, the bins, the fridge and the optician. He went quiet and then told me that he sits outside in the car every Sunday for ten minutes before he can go in. I never asked him one thing about how it was for him.`,
      },
      {
        by: "joyce",
        after: "2h",
        to: 5,
        body: "Both of you in your cars. Bless the pair of you, and bless the gutters.",
      },
    ],
  },
  {
    space: "landing-light",
    by: "ruth",
    title: "Three who have gone quiet, and a rule for ourselves",
    ago: "142d",
    body: `Three people who used to write every day have not been here for a fortnight. The charter says a single line and no more. I would like us to agree who sends it, so that nobody gets three.

Also: I answered a post at 2 a.m. on Thursday, after a twelve-hour day, and the answer was not good. It was quick. I think we need a rule that keepers may leave a thing until morning if somebody else is awake.`,
    replies: [
      {
        by: "callum",
        after: "1h",
        body: "I'll take the fella with the two jobs, we've talked before. One line: 'No need to reply, your mug's still on the hook.'",
      },
      {
        by: "paolo",
        after: "3h",
        body: "I am paid to be awake five nights in seven. Give me the small hours on those and go to bed, all of you. On my two off, Farid has offered.",
      },
      {
        by: "marijke",
        after: "9h",
        body: "And each of us takes one week in six off altogether, announced, without a reason. I go first, so that it is not a shame to anybody.",
      },
      {
        by: "ruth",
        after: "1d",
        body: "Agreed, all of it, and written on the inside of the cupboard. Callum's man answered within the hour, with a photograph of a mug.",
      },
    ],
  },
  {
    space: "the-kitchen",
    by: "ginny",
    title: "What do you say when they ask how he is?",
    ago: "134d",
    body: "In the corridor. With a photocopy in their hand. They tilt their heads. I used to say 'fine', which isn't true, and last week I told the truth to a supply teacher and she dropped her yoghurt. There has to be something in between.",
    replies: [
      {
        by: "deniz",
        after: "30m",
        body: "'She's winning the arguments.' It's true, and it closes the subject with a smile.",
      },
      {
        by: "tova",
        after: "2h",
        body: "I say, 'Today is one of the readable ones,' or 'Today is in very small print.' One can, working in a bookshop.",
      },
      {
        by: "hester",
        after: "1h",
        body: "I have three sizes. *Small:* 'Up and down, thanks for asking.' *Medium:* 'It's a hard week. I'd rather talk about your holiday.' *Large* is for four people in the world and they know who they are.",
      },
      {
        by: "rory",
        after: "5d",
        body: "Been using Hester's medium on my round. A woman at number 40 took it at its word and told me about Madeira for a quarter of an hour. It was honestly lovely.",
      },
      {
        by: "ginny",
        after: "2d",
        body: "Went with 'still has better handwriting than me'. Head of Year laughed and then asked if *I* was sleeping. Nobody has asked about me in the corridor before. I dropped nothing.",
      },
    ],
  },
  {
    space: "work-and-paper",
    by: "deniz",
    title: "Getting through a hospital appointment on a working day",
    ago: "126d",
    body: `We've had thirty or so. What we do now:

1. Ask for **first after lunch**. First of the day sounds better but everyone wants it, and after lunch they start fresh.
2. On the phone, say the sentence: "I am her husband and I take her, I drive shifts, is there a time that runs less late?" They often know.
3. Three questions on a card, most important first. You won't get to five.
4. My wife asks, I write. I used to do both and neither.
5. Before we stand up: "What happens next, who does it, and by when?" Write down the name.
6. Then we go and have cake, whatever was said.`,
    replies: [
      {
        by: "mirjam",
        after: "2h",
        body: "Number five! I came out of Father's last one with a feeling and no facts.",
      },
      {
        by: "britta",
        after: "51d",
        body: "New here and working through everything in this space. I'd put in: ask whether the blood test can be taken nearer home the week before. Ours could, for two years, and nobody had said.",
      },
      {
        by: "sinead",
        after: "1h",
        to: 2,
        body: "And ask to be copied into the letter to the family doctor. At ours you just have to say so, and then you have it all in writing without having written it.",
      },
      {
        by: "deniz",
        after: "20d",
        body: "Update on number six. It was a long one today and not the best news, and she said, 'Two cakes.' We had two cakes.",
      },
      {
        by: "ruth",
        after: "1h",
        to: 4,
        body: "We are all at that table, Deniz. What sort were they?",
      },
      {
        by: "deniz",
        after: "9h",
        to: 4,
        body: "One lemon. One she would not share.",
      },
    ],
  },
  {
    space: "small-hours",
    by: "amadou",
    title: "I shouted at her",
    ago: "118d",
    body: `No fixing, please.

I came home at half past twelve, fourteen hours on my feet, and she had cooked. She wanted to be kind. The pan was on, there was nothing in it any more, and she was sitting there with two plates. I shouted. I have a kitchen voice. She put her hands over her ears like a child.

She has forgotten it already. I have not.`,
    replies: [
      {
        by: "joyce",
        after: "9m",
        body: "I am here, Amadou. I have read it, and I am not going anywhere.",
      },
      {
        by: "farid",
        after: "14m",
        body: "Same voice, in my house, over a door left open. I know the hands.",
      },
      {
        by: "ruth",
        after: "6h",
        body: "I won't fix. I will only say back to you what I read: a woman laid two places, and a man who had been on his feet for fourteen hours was frightened by a pan.",
      },
      {
        by: "amadou",
        after: "10h",
        body: "Frightened. Yes, it was that. I said sorry at breakfast. She didn't know what for and told me that I am a good boy and should eat more.",
      },
      {
        by: "amadou",
        after: "8d",
        body: "Now fixing is allowed. What does one do about the stove? I can't be there at noon.",
      },
      {
        by: "callum",
        after: "1h",
        to: 5,
        body: "I've fitted a few of these for folk. There's a cut-off that turns the hob off when nobody's moved in front of it for some minutes, and for gas you want the proper installer to put in a valve. Ask your local fire service as well: ours comes round free, checks the alarms and tells you what they'd do. I'd leave her something she *can* make. Mum's got a kettle that tips.",
      },
      {
        by: "amadou",
        after: "16d",
        body: "The fire people came, two of them. Very respectful. The hob now has its guardian. On the table I leave flour, a bowl and a wooden spoon, and at noon she makes a dough, which she has known since before she knew me. In the evening I bake whatever it is.",
      },
    ],
  },
  {
    space: "the-kitchen",
    by: "marijke",
    title: "Notes of the Wednesday call: ten-minute jobs",
    ago: "110d",
    body: `Fourteen voices, two of them from a car. The question was Mirjam's: people say "let me know if I can help", and then we never do. Why not?

Because "help" is a big word and we would have to manage it. So we made a list of jobs that take a person **ten minutes**, need no key and no explanation:

- ring him on Thursday at five and talk about football
- put our bins out with yours
- collect the prescription, they only need the name
- a loaf, left on the step, no bell
- send me a photograph of your dog
- sit in the car with her while I go in and pay
- look up which bus, and text me the times
- read this letter and tell me if it says no

Next time somebody says it, you send them the list and they choose. Try it once before the next call.`,
    replies: [
      {
        by: "rory",
        after: "2h",
        body: "As a postman I'd like it known that half your streets would do the bins if you'd only say.",
      },
      {
        by: "nell",
        after: "20h",
        body: "I sent it to the girl I work with on tills and she picked the dog. I get a dog every morning now at 7:50. It's a whippet. I didn't know how much I needed a whippet.",
      },
      {
        by: "mirjam",
        after: "11d",
        body: "My neighbour, whom I have been avoiding out of pure embarrassment, chose 'ring him on Thursday'. She and Father have nothing in common. They have talked four times this week, and it appears to be about herring.",
      },
      {
        by: "piet",
        after: "6h",
        body: "Nobody's ever said let me know to me. I drive alone. But I read the list and thought I could do two of those for someone, so I've put the bins out for the lady opposite.",
      },
      {
        by: "marijke",
        after: "1h",
        body: "Piet, that was not in the notes, and it is the best thing in them. Let me know. I mean it, and you have the list.",
        to: 4,
      },
    ],
  },
  {
    space: "work-and-paper",
    by: "joyce",
    title: "The letter says no",
    ago: "102d",
    body: `We asked for more hours of help for my aunt. Six weeks, and then one page: "On the basis of the information provided, the criteria are not met." She told the lady who came that she manages very well. She put on her church hat to say so.

I have until the 28th to ask them to look again. Where does one begin?`,
    replies: [
      {
        by: "sinead",
        after: "40m",
        body: `I'm not a solicitor, I only sit in front of some. What I've seen work:

1. **Ask for the assessment itself**, not just the letter. You want to see what was ticked.
2. Keep a diary for seven days. Not "bad night" but "02:10, up, forgot the frame, twenty minutes to get back".
3. Answer them point by point, in their order, in their words.
4. One page from somebody outside the family who sees her: the district nurse, the priest.
5. Send it so that you have proof of the date, and find your local advice centre before you do. It's free, and they know the people who will read it.`,
      },
      {
        by: "kasia",
        after: "2h",
        body: "Babcia did just the same, in lipstick. The second time I asked the assessor to come at seven in the morning. Without any unkindness to anyone, that's simply what seven looks like.",
      },
      {
        by: "joyce",
        after: "9d",
        body: "I have the form they ticked. 'Prepares own meals: yes.' She prepares them in the sense that she says what she wants. The diary is now seven pages. Writing it, I saw for the first time what I do.",
      },
      {
        by: "joyce",
        after: "48d",
        body: "They came again, at seven in the morning. No hat. I received the letter today: eleven hours, up from four, and backdated. My aunt says that I have told the government she is a helpless old woman, and she is not speaking to me until supper.",
      },
      {
        by: "sinead",
        after: "15m",
        to: 4,
        body: "Eleven! Joyce! I have just said it out loud at reception and a man here about a boundary dispute congratulated me.",
      },
      {
        by: "ruth",
        after: "3h",
        body: "Would you let us keep your diary page, with everything recognisable taken out, as an example? I think that seeing one is what people need.",
        to: 4,
      },
      {
        by: "joyce",
        after: "1d",
        to: 4,
        body: "You have it. I asked her. She said to take out the part about the teeth and leave in that she was polite.",
      },
    ],
  },
  {
    space: "the-kitchen",
    by: "piet",
    title: "Five days of respite and I do not know how to do it",
    ago: "94d",
    body: "She goes in on Monday, the place is good, she chose it. I have five days off. Everyone says enjoy it. I have planned to clean the gutters and re-felt the shed. My daughter says that is not the idea.",
    replies: [
      {
        by: "tova",
        after: "1h",
        body: "The first day I had, I slept until two and then sat in my coat. I'd make no plan for Monday whatsoever. Put nothing on it, and let it be ugly.",
      },
      {
        by: "hugo",
        after: "3h",
        body: "Ring her once a day at an agreed time and not otherwise. I rang seven times, and the nurse told me, very gently, that he was trying to watch the cycling.",
      },
      {
        by: "declan",
        after: "2h",
        body: "One gutter. You're allowed one gutter.",
      },
      {
        by: "piet",
        after: "8d",
        body: `Well: Monday I slept and sat in my coat, thank you for the warning. Tuesday one gutter. Wednesday I drove to the sea, in a car, as a passenger of nobody. I ate a whole plaice. On Thursday I missed her so much I re-felted the shed after all. Friday I fetched her.

She asked what I did. I said plaice. She said, "Without me?" and was very happy about it the whole way home.`,
      },
      {
        by: "hugo",
        after: "2h",
        body: "I shall be thinking of you with that plaice for some time, Piet.",
        to: 4,
      },
    ],
  },
  {
    space: "the-kitchen",
    by: "kasia",
    title: "Sunday cooking for a week of weekdays",
    ago: "86d",
    body: "I've got two hours on Sundays while she watches Mass on the laptop. What do you cook that reheats, is soft, isn't beige, and that a person who is 'not hungry' eats anyway? I'm on my fourth week of the same soup. She has begun to salute it.",
    replies: [
      {
        by: "amadou",
        after: "7h",
        body: `This is the first question here for which I am trained.

- **Chicken mafé.** Peanut, tomato, sweet potato; soft, and better on day three. Freeze without the rice.
- **Lentils with a spoon of vinegar at the very end.** The vinegar wakes up people who say they taste nothing.
- **Fish cakes**, small, frozen raw on a tray and then bagged. Six minutes in a pan.
- **Baked eggs in tomato**, no freezing, four minutes of work.

Small plate, not a large one. Full colour. And sit down with her, even with only a tea. Maman eats twice as much when I also have a fork. If swallowing gets difficult, ask the doctor for a speech therapist before you change the food, they are wonderful and no one mentions them.`,
      },
      {
        by: "ismail",
        after: "5h",
        body: "From the bakery: freeze bread in slices with paper between. My uncle toasts one himself at five in the morning and it's his proudest moment of the day.",
      },
      {
        by: "kasia",
        after: "6d",
        body: "Mafé. She asked what was in it, I said peanuts, she said that is for birds, and then she had seconds. The soup has been retired with full honours.",
      },
      {
        by: "hester",
        after: "1d",
        body: "I have copied the fork. My brother ate a whole dinner for the first time since spring, and all I did was hold one.",
      },
    ],
  },
  {
    space: "small-hours",
    by: "tova",
    title: "She went home again (she is safe)",
    ago: "78d",
    body: "23:40, a taxi driver rang me. She'd given him the address of the flat from 1994, and a very good reason. He saw the slippers and looked in her handbag for a number. She is in bed, I'm on the floor of the corridor in front of the door. I'm all right. I'd like to hear from people who have been on that floor.",
    replies: [
      {
        by: "paolo",
        after: "4m",
        body: "Present. I'm at the desk until seven. Put something under you, the floor is colder than one thinks.",
      },
      {
        by: "callum",
        after: "12m",
        body: "On that floor for a month, spring before last. There's a cushion phase and then there's a doorbell phase. Shop door chime, the cheap sort, on the front door: it rings by my bed, not hers, so it doesn't scare her. I can post you one tomorrow. Tonight just sit.",
      },
      {
        by: "tendai",
        after: "8m",
        body: "put a card in her coat AND her bag AND her slippers, i mean it, slippers. first name and your number, nothing else. mine's got 'please ring tendai, she'll be pleased to see me'",
      },
      {
        by: "tova",
        after: "7h",
        body: "I slept sitting up, with the door against my back. In the morning she found me and said, 'Have you locked yourself out, darling?' And made us both an egg.",
      },
      {
        by: "tova",
        after: "15d",
        body: "Callum's chime is up. Cards in four coats, two bags, three pairs of slippers. And I asked the memory clinic, as I should have long ago: they've sent someone who asked *her* where she wants to go. It's not the flat. It's to be in time to meet me from school. So at four I telephone from the shop and tell her that I'm on my way. She has not set off since.",
      },
      {
        by: "ginny",
        after: "5h",
        to: 5,
        body: "To meet you from school. Oh, Tova. I work in a school, and I shall look at the gate differently at four.",
      },
    ],
  },
  {
    space: "work-and-paper",
    by: "hugo",
    title: "They have offered me the senior post",
    ago: "70d",
    body: `I wanted it for six years. It came on Friday. More money, which we need; two nights a month away, which we cannot do; and a team, which I would like very much.

João says take it. He says it slowly, since the stroke, so one can't interrupt. But it is I who would have to find two nights a month of somebody, and he who'd have to be found for.`,
    replies: [
      {
        by: "deniz",
        after: "1h",
        body: "Which part is fixed? When I went for the tram job they said 'rotating nights' as if God had ordered it. It turned out that three of us wanted only earlies, and three wanted only lates.",
      },
      {
        by: "britta",
        after: "4h",
        body: "I said no to mine without asking one question, and I have been angry with my husband about it for two years, and he never knew that there was a post. I wouldn't recommend it.",
      },
      {
        by: "sinead",
        after: "3h",
        body: "Ask for it in writing with the nights described. 'Up to two' and 'two' are different animals. And you may ask for a month to try the arrangement at home before you sign.",
      },
      {
        by: "hugo",
        after: "12d",
        body: "So I put the question. 'Two nights' was what my predecessor liked, since he had a boat. One night every second month is what the job needs. João's sister will come for it, she has always wanted to be asked, it seems everybody has. I begin on the 1st.",
      },
      {
        by: "britta",
        after: "5h",
        body: "So glad. And, since you were honest first: I told mine about the post, last night. He said 'you daft woman' and held my foot for the rest of the film.",
        to: 4,
      },
    ],
  },
  {
    space: "the-kitchen",
    by: "rory",
    title: "I don't like the word carer",
    ago: "62d",
    body: "There, I've said it. The lady on the phone asked if I was 'the carer', and I said no, I'm his son. It makes it sound like a badge. It makes him sound like a job. I see him Saturdays, I fix things, we watch the match. I'm not a carer, I'm Rory.",
    replies: [
      {
        by: "mirjam",
        after: "1h",
        body: "And I need the word. For eight months I was 'helping out a bit', and nobody, myself included, asked whether I could. The day somebody wrote *carer* on a form I got a flu jab, a discount on the bus and permission to be tired. I wouldn't give it back.",
      },
      {
        by: "rory",
        after: "30m",
        to: 1,
        body: "But doesn't it change what you are to him?",
      },
      {
        by: "mirjam",
        after: "2h",
        to: 1,
        body: "It did for a while. I was brisk. He noticed before I did and said, 'You've got your shoes on all the time.' So it may be that the word is for the office, and I take it off in the hall.",
      },
      {
        by: "declan",
        after: "3h",
        body: "I asked Bernie what I am. She said 'late'.",
      },
      {
        by: "tendai",
        after: "1d",
        body: "i was a carer at fifteen and didn't know there was a word, so school just thought i was bad at mornings. i'd rather be called something slightly wrong than nothing. but you be rory mate, rory's good",
      },
      {
        by: "rory",
        after: "9d",
        body: "Been chewing on this. Rang the lady back, said put me down as his son, and on the other line put carer. She said there are two lines for that very reason. I got a flu jab. Mirjam, the shoes thing: I took mine off on Saturday, first time in a year I reckon. He just nodded at my socks.",
      },
    ],
  },
  {
    space: "the-kitchen",
    by: "nell",
    title: "Gran died on Thursday",
    ago: "54d",
    body: `At home, in the morning, with the window open the way she likes. I was there. It was quiet. I keep waking at six to do her tablets.

I don't know if I'm allowed to stay here. I haven't got a second shift any more. I don't know what to do with the whippet either, she still sends it at 7:50.`,
    replies: [
      {
        by: "ruth",
        after: "20m",
        body: "You are allowed, Nell. It is in the charter, and if it were not I would write it in now. Stay as long as you like, in whatever way you like. Keep the whippet.",
      },
      {
        by: "callum",
        after: "1h",
        body: "I'm that sorry. You wrote once that she did the crossword in pen. I've thought of her with a pen ever since.",
      },
      {
        by: "joyce",
        after: "2h",
        body: "My dear girl. Six o'clock is a hard hour. I am up then. If you wake, write me one word and I shall write you one back, every morning, until you sleep through it.",
      },
      {
        by: "amadou",
        after: "9h",
        body: "Tell me where I can send food. Not flowers, everybody sends flowers. What does one eat at your house?",
      },
      {
        by: "nell",
        after: "5d",
        body: "Amadou, the pie came on the train with a man called Luc?? We had it after, all eleven of us. My uncle asked who'd sent it and I said a friend, and that's right, isn't it.",
      },
      {
        by: "nell",
        after: "27d",
        body: "Slept till ten past seven on Sunday. Told Joyce, one word: *seven*. She wrote back *hallelujah*. Gone back to full days at the garden centre. They had me on bulbs.",
      },
      {
        by: "joyce",
        after: "3h",
        to: 6,
        body: "And I have got used to my one word in the morning. So you will kindly go on with it.",
      },
    ],
  },
  {
    space: "landing-light",
    by: "ruth",
    title: "Those who stay when the caring ends",
    ago: "46d",
    body: `Since Nell there have been two more. The charter promises that the place doesn't end, and I stand by it. But we have eighty chairs, fifty-odd taken, and a person at the door most weeks.

I do not want anybody ever to feel that they are sitting in somebody's chair. Nor do I want to say no at the door because of it. What do you think?`,
    replies: [
      {
        by: "marijke",
        after: "2h",
        body: "We are not full, so we would be solving next year's problem with this year's hearts. Leave it, and look again at seventy.",
      },
      {
        by: "paolo",
        after: "8h",
        body: "The best answers at night come from those who have been through it to the end. I would ask them, each by name, if they wish to greet. Not as a duty. It gives the staying a shape.",
      },
      {
        by: "callum",
        after: "3h",
        body: "Aye to both. And if seventy comes we could raise the number before we lower a person.",
      },
      {
        by: "ruth",
        after: "2d",
        body: "So it stays as it is, and we look at seventy. I asked Nell whether she would like to say hello to new people now and then. She said, 'Only the ones who come in backwards.' I know precisely what she means.",
      },
    ],
  },
  {
    space: "work-and-paper",
    by: "declan",
    title: "The phone in the meeting",
    ago: "38d",
    body: "Bernie rings at work when something's wrong, and also when there's a dog on the telly. I can't tell which until I've answered. Depot boss has started looking at the ceiling. Anyone solved this one?",
    replies: [
      {
        by: "sanjay",
        after: "30m",
        body: "Two ringtones from two buttons. There are phones with big picture keys: a red one calls your mobile and gets through always, a blue one goes to a voicemail you play at break. My mother has the same. She presses blue for gossip and red for the remote control, so it isn't perfect.",
      },
      {
        by: "lene",
        after: "2h",
        body: "At the start of each meeting I put it face up on the table and say, 'This may ring, and if it does I go out.' Once, five seconds. Nobody has ever objected, they only mind when it's under the table.",
      },
      {
        by: "arturo",
        after: "5h",
        body: "With my brother we agreed on songs. If he plays me something quick down the telephone, all is well and he wishes to be heard. If he speaks, I come. In eleven years he has never mixed them up.",
      },
      {
        by: "declan",
        after: "7d",
        body: "Put all three to Bernie, since it's her phone. She went for red and blue. She has also made herself a rule that I didn't suggest: dogs are blue, *unless it's a corgi*.",
      },
      {
        by: "meilin",
        after: "4h",
        body: "My parents ring me to translate letters while I am making beds. After reading this I have told them: photograph, send, I answer at 11 and at 2. My father sends each letter with a thumb in it. But it's calm now between 11 and 2.",
      },
    ],
  },
  {
    space: "the-kitchen",
    by: "declan",
    title: "Small good things, one line each",
    ago: "29d",
    body: "Bernie swam forty lengths on Saturday, and a man at the pool asked if she trained. She said 'yes, all my life'. Your turn, one line only, no buts.",
    replies: [
      {
        by: "ginny",
        after: "15m",
        body: "He danced with me in the kitchen, the slow one, holding on to the worktop, both of us.",
      },
      {
        by: "meilin",
        after: "1h",
        body: "My mother asked the chemist for cough drops by herself, in the language, and came out like a queen.",
      },
      {
        by: "tova",
        after: "2h",
        body: "She laughed at the same page of the same book five times, and it really is a funny page.",
      },
      { by: "farid", after: "6h", body: "Six hours in one piece." },
      {
        by: "arturo",
        after: "3h",
        body: "A waltz at two in the afternoon, with the window open, and the street stopped.",
      },
      { by: "olwen", after: "1d", body: "Gareth filled the fridge so full that Mam rang me to complain." },
      {
        by: "tendai",
        after: "5h",
        body: "passed my wiring exam, mum had told the whole stairwell before i got home",
      },
      { by: "piet", after: "8h", body: "Plaice, the two of us." },
    ],
  },
  {
    space: "the-kitchen",
    by: "mirjam",
    title: "Notes of the Wednesday call: when you get ill yourself",
    ago: "20d",
    body: `Marijke has her week off, so it's me with the pencil. Twelve of us, and one kettle that would not stop.

Ismail had flu last month and his uncle brought *him* tea, for three days, and was better than he has been for a year. This led to the question: what is the plan if it is you?

What people have or mean to have:

- **A named second person** who has been in the house once, on an ordinary day. Not on the day of the fever.
- The folder (see Hester) with a page called *A normal morning*, written as for a guest.
- Three days of food that needs only a spoon.
- The emergency care line of your council or insurer *saved in the telephone*, since one can't look it up with thirty-nine degrees.
- Britta: "Permission." Long pause on the line. Agreed that this goes first.

Ruth asked who had already booked their own overdue appointment. Nobody. So we each named one and have a fortnight.`,
    replies: [
      {
        by: "hugo",
        after: "3h",
        body: "Mine was the dentist. Booked. I had told them for three years that João needed me, and João had told them for three years to give me a slot.",
      },
      {
        by: "sanjay",
        after: "1d",
        body: "Eyes. Turns out it was not my monitor.",
      },
      {
        by: "ismail",
        after: "4h",
        body: "The uncle now asks every evening whether I feel a little unwell. I think he liked the work.",
      },
      {
        by: "ruth",
        after: "12d",
        body: "The fortnight is nearly up. I had my blood pressure taken, it was high, and I've been sent to talk about it and am dealing with it like a sensible person. I asked the question on that call and was the last to do it. Who is still hiding?",
      },
      {
        by: "callum",
        after: "5h",
        to: 4,
        body: "Me. Knee. Rang just now with your message open in front of me. Tuesday, ten to nine.",
      },
    ],
  },
  {
    space: "work-and-paper",
    by: "ginny",
    title: "Going down to three days: help me look at the sum",
    ago: "13d",
    body: `We've reached the point where mornings take two hours. I could go to three days from next term. I have done the sum on the back of a register and it comes out at "no", but I'd be earning *nothing* if I broke, so it may be the wrong sum.

What did I forget? I've got: pay, fuel, his lunch lady.`,
    replies: [
      {
        by: "ruth",
        after: "1h",
        body: "Pension first, please: ask what both of you lose in ten years, not only this month, and whether you can go on paying in as if you were full-time. Then tax, since three days are taxed more lightly than five, and the drop in your hand is smaller than the drop on paper. If you send me the figures without the name of the school I will do it properly on Saturday.",
      },
      {
        by: "hester",
        after: "2h",
        body: "Also what you buy because you're exhausted. I found a whole column of it: taxis, second-best dinners, the same phone charger four times.",
      },
      {
        by: "sinead",
        after: "6h",
        body: "Ask whether it could be written as *temporary*, with a right to come back up. And talk to the advice centre about what you may claim below a certain number of hours, the threshold matters and it differs from place to place.",
      },
      {
        by: "ginny",
        after: "5d",
        body: "Ruth did my sum, with a pencil, in two colours! It's still less, but it's a hundred and ninety a month less and not the four hundred and sixty I thought. Head says three days for a year and then we look. He (mine) asked what I would do with the mornings. I said, 'Have them.'",
      },
    ],
  },
  {
    space: "small-hours",
    by: "farid",
    title: "Ten past three, half a year later",
    ago: "6d",
    body: "Awake, but not because of him. Just awake, like a person. He's slept through since the new bed came. I thought that I would look in and see if anyone needs a crossword.",
    replies: [
      {
        by: "meilin",
        after: "5m",
        body: "I do. My father is in hospital since this afternoon, it isn't dangerous, they say. I've been translating for nine hours, and now that it's quiet all the words go round.",
      },
      {
        by: "farid",
        after: "3m",
        to: 1,
        body: "Then you have done a day's work on top of your day's work. Four letters, 'not yet finished with the night'.",
      },
      {
        by: "paolo",
        after: "6m",
        to: 1,
        body: "Ask them in the morning for the hospital's interpreter, Mei Lin. You have a right to be only his daughter for an hour. I say it as one who sees many families come in late with their coats on.",
      },
      {
        by: "meilin",
        after: "2m",
        to: 1,
        body: "Is it 'dawn'? It doesn't fit the clue.",
      },
      {
        by: "farid",
        after: "2m",
        to: 1,
        body: "It's 'owls'. It doesn't fit very well either, I made it up just now.",
      },
      {
        by: "meilin",
        after: "2d",
        body: "He's home, with a bag of pills and a plan in two languages. There was an interpreter, a young man with a tie. My father explained to him everything that he has never let me translate. I sat outside and ate a roll. Thank you, owls.",
      },
    ],
  },
  {
    space: "the-kitchen",
    by: "yara",
    title: "How do I leave for one night?",
    ago: "40h",
    body: `My closest friend marries on the 14th, three hours away by train. My mother says go, go. She also says that she'll "just not take the stairs", and I know what that means, it means that she'll take the stairs.

There's no one else. I'm the only child, and the cousins are abroad. I've got as far as saying yes on the card.`,
    replies: [
      {
        by: "kasia",
        after: "35m",
        body: "You said yes on the card, so the rest is logistics! How early do you need to go, and what does her evening look like? Write us the evening by the clock.",
      },
      {
        by: "yara",
        after: "2h",
        to: 1,
        body: "Train at 9. At six she eats. Eight, the bathroom, and that's the stairs. Ten, bed. She's steady in the mornings. So it's really eight o'clock, isn't it? I'd thought that it was thirty hours.",
      },
      {
        by: "callum",
        after: "1h",
        body: "It's eight o'clock. Could she sleep downstairs for the one night? A proper folding bed and a commode on hire cost me less than a wedding present, and the hire people fetch it again. Have her try it the night *before*, with you in the house.",
      },
      {
        by: "nell",
        after: "3h",
        body: "I'm forty minutes from you, I think, from what you said about the canal. I used to do a bathroom at eight every night of the week and I've got nobody's to do now. If she'd like to meet me first over a cup of tea, I'd be glad to. I'm slow with stairs on purpose.",
      },
      {
        by: "yara",
        after: "9h",
        body: "I've read that one to her. She asked whether Nell likes cardamom biscuits, and what does one wear.",
      },
      {
        by: "joyce",
        after: "1h",
        body: "One wears a hat, darling, in my family. Go and dance.",
        to: 5,
      },
    ],
  },
  {
    space: "small-hours",
    by: "sanjay",
    title: "Both at once",
    ago: "15h",
    body: "Dad's got the cough and Mum's got Dad's worry. I'm on their sofa. I have a presentation at ten. I rang the out-of-hours line, they were good, and someone is calling back. No fixing, only I'd like it to be known that I'm on this sofa.",
    replies: [
      {
        by: "britta",
        after: "9m",
        body: "Known. I'm on mine, if it helps, with the lamp on.",
      },
      {
        by: "paolo",
        after: "10m",
        body: "It is entered in the book: Mistry, S., sofa, one night. Breakfast is at your convenience.",
      },
      {
        by: "sanjay",
        after: "1h",
        body: "They've called. A doctor is coming by in the morning, nothing to do till then but keep him propped up. Mum's asleep at last. I've put the slides next to me, as if that would help them.",
      },
      {
        by: "lene",
        after: "5h",
        body: "Good morning, Sanjay. What is the smallest thing that would make ten o'clock possible? You may say 'cancel it' and I'll help you write the sentence.",
      },
      {
        by: "sanjay",
        after: "4h",
        to: 4,
        body: "I used your face-up line. 'This may ring, and if it does I go out.' It rang on slide four. My manager took over from slide five, he'd read them on the train in case. Doctor's been, it's a cold on top of the usual, and she's pleased with him. Dad asked her to look at the kerning on the prescription.",
      },
    ],
  },
  {
    space: "work-and-paper",
    by: "tendai",
    title: "do i tell the new site manager or not",
    ago: "6h",
    body: "start at a bigger firm monday, proper job. nobody there knows about mum. part of me wants one place where i'm just a sparky. but if she has a bad day i'll have to go and then i look like a messer in week one",
    replies: [
      {
        by: "deniz",
        after: "40m",
        body: "You can have both. Tell one person, the one who'd have to cover, and tell him it's for him only. The rest can have the sparky.",
      },
      {
        by: "hester",
        after: "1h",
        body: "Two sentences, on day one, before anything happens: 'Once in a while I'll get a call from home and have to leave. I'll always ring you first and I make up the time.' You needn't say who, or why. If they ask, 'family' is a complete answer.",
      },
      {
        by: "tendai",
        after: "50m",
        body: "that's short enough to say with my hands full. monday it is, will report. mum says wear the good boots",
      },
    ],
  },
];

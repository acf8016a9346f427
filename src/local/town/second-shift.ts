import { secondShiftThreads } from "./second-shift-threads";
import type { Story } from "./story";

export const secondShift: Story = {
  slug: "second-shift",
  name: "Second Shift",
  purpose:
    "Peer support for people who have a paid job and, before and after it, look after somebody at home or down the road.",
  template: "peer-support",
  owner: { person: "ruth" },
  founded: "190d",
  look: { colour: "#4b4577", typeface: "literata" },
  gate: {
    join: "request",
    visibility: "members",
    capacity: 80,
    welcome:
      "Come into the Kitchen first; it is where people say how the day went. Nothing that you write here leaves here. If it is past midnight, the Small Hours has somebody in it more often than you would think. Write to Joyce if you would rather ask one person.",
    questions: [
      "Whom do you look after, and what is your other job? First names or none are fine.",
      "What would make next Tuesday a little easier?",
    ],
  },
  charter: {
    values: [
      {
        name: "Tired is a full answer",
        meaning: "Nobody here has to be brave, brief or cheerful in order to be replied to.",
      },
      {
        name: "Useful before wise",
        meaning:
          "A telephone script, a form filled in, a soup recipe: we offer those before we offer thoughts.",
      },
      {
        name: "Their story is theirs",
        meaning:
          "The people we look after have not joined. We tell our side of it, and leave out what they would not want known.",
      },
      {
        name: "No ranking of hard",
        meaning:
          "One hour a week or every hour, a parent or a neighbour, near or six hundred kilometres away: it all counts.",
      },
    ],
    rules: [
      "We are not nurses, lawyers or doctors here, even those of us who are; for symptoms and doses ask the people who treat your person.",
      "If somebody is in danger now, call the emergency number first and write to us after.",
      "Ask before you advise, or say 'this is only what I did'.",
      "Leave out surnames, wards, employers and anything a colleague could recognise.",
      "Nothing leaves this place: no screenshots, no 'a friend of mine online', not even with the name changed.",
      "You may go quiet for as long as you like; one of us may send a single line to say hello, and you need not answer.",
      "No cures, no supplements, no selling, no collecting for causes.",
      "You may be angry at your person here; you may not be angry at each other for it.",
      "When the caring ends, the place does not.",
    ],
  },
  landing: {
    hero: {
      headline: "You have come home from work, and now you start work",
      line: "A small, closed place for people with a job and a relative who needs them, where somebody usually answers before the kettle has boiled.",
      action: "Ask to come in",
    },
    happens: [
      {
        title: "Somebody answers",
        text: "At lunch, at eleven at night, at ten past three. Not always with a solution, always with having read what you wrote.",
      },
      {
        title: "Paper, taken apart",
        text: "Leave requests, assessments, letters that say no. We read them with you line by line, and we keep the sentences that worked.",
      },
      {
        title: "Wednesday, half past eight",
        text: "An hour on the telephone every second week, cameras off unless you like, washing-up permitted. Whoever can take notes takes notes.",
      },
    ],
    voices: [
      {
        by: "farid",
        text: "I wrote one line at three in the morning, expecting nothing. By half past there were two people awake with me, and one was ironing.",
      },
      {
        by: "hester",
        text: "I had been managing for six years. It turns out I had been managing without a list.",
      },
      {
        by: "declan",
        text: "They laugh here, that's what surprised me. Properly, at terrible things, and then someone tells you which form it is.",
      },
    ],
    questions: [
      {
        question: "Is it enough that I only ring my mother every day?",
        answer:
          "It is more than enough. If you plan your day round somebody else's, you belong here, and you do not have to call yourself anything.",
      },
      {
        question: "Could my employer, or my brother, find me in here?",
        answer:
          "Only members see who is a member and what is said. You may use your first name alone, and we ask everybody to leave out the details by which a person is recognised.",
      },
      {
        question: "Do I get medical or legal advice?",
        answer:
          "You do not, and we stop each other when we slide into it. You get what people tried, what they said on the telephone, and whom they rang in the end.",
      },
      {
        question: "What if I have no time to write?",
        answer:
          "Then read, or put up a hand with one word. A third of us mostly read, and on the call it is quite usual to say nothing but good evening.",
      },
    ],
    promise:
      "No sponsor, no partner, nobody counting you. What you write is seen by at most eighty people, can be taken away by you at any hour, and is deleted on the day you ask.",
  },
  spaces: [
    {
      slug: "the-kitchen",
      name: "The Kitchen",
      purpose:
        "Where most of it happens: days, dinners, brothers and sisters, small good things, the notes of the call.",
      access: "members",
    },
    {
      slug: "work-and-paper",
      name: "Work and Paper",
      purpose: "Managers, hours, leave, forms and letters, with the sentences that helped.",
      access: "members",
    },
    {
      slug: "small-hours",
      name: "The Small Hours",
      purpose: "For when you are awake. One line will do, and nobody asks why you did not sleep.",
      access: "members",
    },
    {
      slug: "landing-light",
      name: "The Landing Light",
      purpose:
        "For those who keep the place: who has gone quiet, who is at the door, and who of us needs a week off.",
      access: "stewards",
    },
  ],
  people: [
    {
      key: "ruth",
      name: "Ruth Amankwah",
      headline: "Payroll by day, my father by evening",
      bio: "He drove trams for thirty-six years and still tells me when to mind the doors. I started this because I wanted somewhere to say that I love him and that I had cried in a car park, in one sentence.",
      joined: "190d",
    },
    {
      key: "marijke",
      name: "Marijke Visser",
      headline: "Optician's assistant; two parents, one staircase",
      bio: "I keep the notes of the Wednesday call and the list of ten-minute jobs.",
      role: "steward",
      joined: "189d",
    },
    {
      key: "callum",
      name: "Callum Pryce",
      headline: "Joiner. My mum lives in what was the dining room",
      bio: "I can tell you the right height for a grab rail: the height where the hand already goes.",
      role: "steward",
      joined: "189d",
    },
    {
      key: "joyce",
      name: "Joyce Mensah",
      headline: "Cleaning supervisor, and niece to the most stubborn aunt in the parish",
      role: "greeter",
      joined: "187d",
    },
    {
      key: "paolo",
      name: "Paolo Bernardi",
      headline: "Night porter; my wife and I meet at breakfast",
      bio: "I read the requests at the front desk at work when the last taxi has gone.",
      role: "gatekeeper",
      joined: "186d",
    },
    {
      key: "hester",
      name: "Hester Lowe",
      headline: "Bookkeeper, twin",
      bio: "My brother had a head injury six years ago. He is still funnier than I am.",
      joined: "185d",
    },
    {
      key: "sanjay",
      name: "Sanjay Mistry",
      headline: "IT help desk, both at the office and at my parents' house",
      joined: "184d",
    },
    {
      key: "farid",
      name: "Farid Nasser",
      headline: "Warehouse, late shift; my father-in-law, later shift",
      joined: "182d",
    },
    {
      key: "olwen",
      name: "Olwen Griffiths",
      headline: "Council planning office. Mam is four hours away by two trains",
      bio: "I care by timetable and telephone, and for a long time I thought that this did not count.",
      joined: "180d",
    },
    {
      key: "ginny",
      name: "Ginny Marsh",
      headline: "Teaching assistant; my husband has Parkinson's and better handwriting than me, still",
      joined: "178d",
    },
    {
      key: "amadou",
      name: "Amadou Diallo",
      headline: "Line cook. Maman eats at four, I eat at midnight",
      joined: "176d",
    },
    {
      key: "deniz",
      name: "Deniz Yıldırım",
      headline: "Tram driver, married to a woman with MS and opinions",
      joined: "174d",
    },
    {
      key: "lene",
      name: "Lene Østergaard",
      headline: "Draughtswoman; my grown daughter lives with me and her epilepsy",
      joined: "171d",
    },
    {
      key: "declan",
      name: "Declan Foy",
      headline: "Bus depot. My sister Bernie, who has Down's, runs the house",
      bio: "She read this before I posted it and changed 'helps run' to 'runs'.",
      joined: "168d",
    },
    {
      key: "tova",
      name: "Tova Rosenqvist",
      headline: "Bookshop; my mother, who keeps setting off for a flat she sold in 1994",
      joined: "160d",
    },
    {
      key: "kasia",
      name: "Kasia Nowak",
      headline: "Dental nurse. Babcia raised me, so now it is my go",
      joined: "156d",
    },
    {
      key: "hugo",
      name: "Hugo Almeida",
      headline: "Surveyor; my partner had a stroke at forty-four",
      joined: "149d",
    },
    {
      key: "rory",
      name: "Rory McKie",
      headline: "Delivers letters; Dad mostly on Saturdays, the worrying all week",
      joined: "140d",
    },
    {
      key: "mirjam",
      name: "Mirjam Feld",
      headline: "Choir teacher and, since last spring, a daughter again",
      joined: "133d",
    },
    {
      key: "piet",
      name: "Piet Claes",
      headline: "Lorry driver, short haul only since she fell",
      joined: "129d",
    },
    {
      key: "nell",
      name: "Nell Whitaker",
      headline: "Garden centre, and Gran",
      joined: "125d",
    },
    {
      key: "ismail",
      name: "Ismail Kaya",
      headline: "Baker; I leave the house when my uncle wakes up",
      joined: "116d",
    },
    {
      key: "sinead",
      name: "Sinéad Walsh",
      headline: "Solicitor's receptionist, reader of small print",
      bio: "My mother-in-law lives upstairs. We have become friends, to the surprise of both.",
      joined: "108d",
    },
    {
      key: "tendai",
      name: "Tendai Moyo",
      headline: "Apprentice electrician, twenty-two, my mum since I was fifteen",
      joined: "90d",
    },
    {
      key: "britta",
      name: "Britta Sommer",
      headline: "Lab technician; husband, long illness, short temper (mine)",
      joined: "76d",
    },
    {
      key: "arturo",
      name: "Arturo Vidal-Roca",
      headline: "Accordion repairs and a brother who hears voices and plays better than anyone",
      joined: "58d",
    },
    {
      key: "meilin",
      name: "Mei Lin Chow",
      headline: "Hotel housekeeping; my parents translate the world through me",
      joined: "45d",
    },
    {
      key: "yara",
      name: "Yara Mansour",
      headline: "Junior architect, only child",
      joined: "9d",
    },
  ],
  threads: secondShiftThreads,
  applications: [
    {
      name: "Gwilym",
      ago: "5h",
      answers: [
        "My wife, fifty-eight, early dementia, diagnosed a year ago though we knew before. I teach physics. My pupils know, my colleagues do not, which is the wrong way round.",
        "If somebody else knew that on Tuesdays I have a double lesson until four and that she is alone from one. I do not need anything done. I think that I need it not to be a secret.",
      ],
    },
    {
      name: "Sam K.",
      ago: "2d",
      answers: ["Family.", "More time. I'm writing an article about carers and would like to talk to some."],
    },
  ],
};

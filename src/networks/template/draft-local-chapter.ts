import type { Template } from "./schema";

export const draftLocalChapterTemplate = (): Template => ({
  label: "Local chapter",
  sentence: "Neighbours with one thing in common, who also meet in a real place.",
  action: "Ask for a place",
  questions: ["Which part of town do you live in?", "What brings you here?"],
  values: [
    { name: "Face to face", meaning: "What we write here leads to meeting, and does not replace it." },
    { name: "Open hands", meaning: "Tools, lifts, keys and knowledge are lent, and come back." },
    { name: "Everybody carries something", meaning: "Chairs, tea, minutes: the small work goes round." },
    { name: "Good neighbours", meaning: "The street outside is glad that we are here." },
  ],
  rules: [
    "Be kind; you will meet each other at the baker's.",
    "Come when you said you would, or say early that you cannot.",
    "What you borrow comes back clean, whole and within the week.",
    "Children are welcome where the invitation says so, with a grown-up of their own.",
    "No door codes, addresses or telephone numbers of others in a thread.",
    "Meetings end when they say they end.",
  ],
  happens: [
    {
      title: "We meet",
      text: "Regularly, in the same place, with somebody at the door who knows your name by the second time.",
    },
    {
      title: "We lend",
      text: "A list of what people have and will lend: ladders, vans, know-how, an hour on a Saturday.",
    },
    {
      title: "We look after the place",
      text: "Small jobs get dates and hands, and a photograph afterwards.",
    },
  ],
  answers: [
    {
      question: "Do I have to live nearby?",
      answer:
        "Near enough to come. Most of what we do happens in person, and what is written here is about that.",
    },
    {
      question: "I know nobody yet. May I come?",
      answer: "Yes. Say so when you ask for a place, and somebody will meet you at the door.",
    },
    {
      question: "What does it cost?",
      answer:
        "Nothing to be a member. When we share a cost, such as a room or a load of timber, it is said beforehand and split openly.",
    },
    {
      question: "Who decides?",
      answer:
        "The stewards keep the charter and the calendar. Larger things are decided at a meeting and written down here.",
    },
  ],
});

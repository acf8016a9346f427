import type { Template } from "./schema";

export const draftCohortTemplate = (): Template => ({
  label: "Cohort",
  sentence: "A group that starts together, works through something, and finishes.",
  action: "Apply for a place",
  questions: [
    "What do you want to have done by the end?",
    "How many hours a week can you give?",
    "What could you help somebody else with?",
  ],
  values: [
    {
      name: "Start together, finish together",
      meaning: "The group waits for nobody for long and drops nobody quietly.",
    },
    {
      name: "Work shown early",
      meaning: "A rough page on Tuesday helps more than a fine one that never comes.",
    },
    { name: "Feedback that can be used", meaning: "We name one thing that works and one thing to try next." },
    { name: "Fair shares", meaning: "Whoever asks for a reading gives one." },
  ],
  rules: [
    "Post what you worked on every week, even when it was nothing.",
    "Give feedback to two others before you ask for your own.",
    "Criticise the work; be kind to the person.",
    "Other people's unfinished work is not shown outside.",
    "If you must stop, say so in a sentence; nobody will ask why.",
    "No selling to the group.",
  ],
  happens: [
    { title: "A weekly round", text: "Everybody shows where they are, on the same day, in one thread." },
    {
      title: "Pairs",
      text: "Two people read each other's work closely, and the pairs change every second week.",
    },
    {
      title: "An ending",
      text: "A date on which everything is shown, finished or not, and the group decides what it wants to be afterwards.",
    },
  ],
  answers: [
    {
      question: "How much time does it take?",
      answer: "Plan for two evenings a week: one for your own work and one for the others'.",
    },
    {
      question: "What if I fall behind?",
      answer: "Say so in the weekly round. The next step is made smaller until it is one that you can take.",
    },
    {
      question: "How are places given?",
      answer: "A steward reads every application and answers it with a reason, whatever the answer is.",
    },
    {
      question: "What remains when it ends?",
      answer:
        "Your words and work are yours and can be taken along. The network stays readable to those who were in it.",
    },
  ],
});

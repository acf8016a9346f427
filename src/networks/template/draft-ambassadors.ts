import type { Template } from "./schema";

export const draftAmbassadorsTemplate = (): Template => ({
  label: "Ambassadors",
  sentence: "The people who speak for you because they want to, and how they do it honestly.",
  action: "Ask to become one",
  questions: ["Where do people already ask you about us?", "What should we be doing better?"],
  values: [
    { name: "Said freely", meaning: "Nobody here is told what to think or paid for what they say." },
    { name: "Said openly", meaning: "Whoever was given something says so in the same breath." },
    {
      name: "Both directions",
      meaning: "What you hear outside, also the bad, is brought back and acted on.",
    },
    {
      name: "Small and known",
      meaning: "We would rather have thirty people who know one another than three thousand who do not.",
    },
  ],
  rules: [
    "Say where your word comes from: anything that was given or lent to you is named when you speak of it.",
    "Never review what you have not used.",
    "No pressure on friends, and no counting of them.",
    "Plans that are shown here before they are public stay here.",
    "Criticism is answered by the person responsible, where everybody can read it.",
    "You may stop at any time, and need not say why.",
  ],
  happens: [
    {
      title: "First to see",
      text: "What is planned is shown here while it can still be changed, with the person who decides about it.",
    },
    {
      title: "What people say",
      text: "A thread a month for what you heard outside, and an answer to every line of it.",
    },
    {
      title: "Meeting the makers",
      text: "Twice a year, at the place where the work is done. Travel is paid and said to be.",
    },
  ],
  answers: [
    {
      question: "Am I paid?",
      answer: "No. You may be lent or given things to try, and whenever you speak of them you say so.",
    },
    {
      question: "What do I have to do?",
      answer: "Nothing by a date. Speak when you have something to say, and bring back what you hear.",
    },
    {
      question: "May I criticise?",
      answer:
        "Please do, here first if you can and outside if you must. Nobody has ever lost a place for it.",
    },
    {
      question: "How are places given?",
      answer: "A steward reads what you write and answers within a week, with a reason.",
    },
  ],
});

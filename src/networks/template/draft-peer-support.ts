import type { Template } from "./schema";

export const draftPeerSupportTemplate = (): Template => ({
  label: "Peer support",
  sentence: "People in the same situation, listening to one another.",
  action: "Ask to join",
  questions: [
    "What would you like the others to know about you, if anything?",
    "What do you hope to find here?",
  ],
  values: [
    { name: "Listening first", meaning: "We ask whether advice is wanted before we give it." },
    {
      name: "From one's own life",
      meaning: "We say what happened to us, and leave other people's lives to them.",
    },
    { name: "Kept close", meaning: "What is told in here goes no further, not even kindly." },
    { name: "No one pace", meaning: "Nobody is behind. Silence is a way of taking part." },
  ],
  rules: [
    "What is said here stays here: no screenshots, no retelling, no names outside.",
    "Ask before giving advice, and take no for an answer.",
    "We are not a clinic: nobody diagnoses anybody or tells them to change a treatment.",
    "Warn before describing something hard, in the first line.",
    "If somebody may be in danger, tell a steward and the emergency services; that comes before every other rule.",
    "No selling, no recruiting, no research without the stewards' yes.",
    "Write to somebody privately only after they have said that they want it.",
  ],
  happens: [
    {
      title: "Somebody answers",
      text: "Whoever writes is answered by a person within a day, and the stewards see to it.",
    },
    {
      title: "A weekly check-in",
      text: "One thread, the same question every week. Answer it, read it, or leave it be.",
    },
    {
      title: "What helped me",
      text: "A growing collection of small things that made a difference to somebody, told by that somebody.",
    },
  ],
  answers: [
    {
      question: "Can I use another name?",
      answer:
        "Yes. The name that people see here is yours to choose, and it need not be the one in your passport.",
    },
    {
      question: "Who can read what I write?",
      answer:
        "The members of this network and nobody else. It is not shown to search engines or to other networks.",
    },
    {
      question: "Is a professional present?",
      answer:
        "No. We are people in the same situation. In an emergency please call your emergency number first.",
    },
    {
      question: "Can I take back what I wrote?",
      answer: "Yes. You can edit or delete your words at any time, and leave with all of them.",
    },
  ],
});

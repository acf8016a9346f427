import type { Template } from "./schema";

export const draftCustomerCircleTemplate = (): Template => ({
  label: "Customer circle",
  sentence: "The people who use what you make, helping one another and telling you the truth.",
  action: "Ask to join",
  questions: ["What do you use most, and what for?", "What would you like to get better at?"],
  values: [
    {
      name: "Use before opinion",
      meaning: "We speak from what we have tried, and say how long we tried it.",
    },
    { name: "Fair to the maker", meaning: "We say what is wrong plainly, with enough detail to mend it." },
    {
      name: "Fair to the customer",
      meaning: "The brand answers here in its own name, also when it is awkward.",
    },
    { name: "Help first", meaning: "A question from a beginner is worth more than a clever remark." },
    { name: "A room, not a shop", meaning: "Nobody is sold anything in here that they did not ask about." },
  ],
  rules: [
    "Be kind. Disagree with what was said, never with who said it.",
    "People who work for the brand say so beside their name.",
    "No advertising, no affiliate links, no discount codes.",
    "What is said in here stays in here; ask before you quote anybody.",
    "Show early work, failures and repairs as well as what turned out well.",
    "Complaints are answered within three working days, where everybody can read the answer.",
    "Anything about safety goes to a steward at once.",
  ],
  happens: [
    {
      title: "Questions get answers",
      text: "From members who have been there, and from the people who made the thing. Nobody waits longer than a day.",
    },
    {
      title: "Work in the open",
      text: "What is being tried, what broke, and what comes next: shown here first and talked over before it is decided.",
    },
    {
      title: "Once a month, together",
      text: "An hour with the makers. Bring the awkward question; notes are kept for those who could not come.",
    },
  ],
  answers: [
    {
      question: "Who is this for?",
      answer:
        "For people who already use what we make and would like to get more out of it, in the company of others who do.",
    },
    {
      question: "Does it cost anything?",
      answer: "No. Nobody pays to be a member, and no member is the product.",
    },
    {
      question: "Will I be sold things?",
      answer:
        "No. The charter forbids it, and the stewards hold the brand to the charter as they hold everybody else.",
    },
    {
      question: "Can I leave?",
      answer: "At any time, in three clicks, and you can take everything that you wrote with you.",
    },
  ],
});

const ways = [
  {
    verb: "Build",
    line: "Found a network of your own.",
    text: "Three screens, five answers, ten minutes. It wears your colours, opens with a charter, and its door lets in as many as can know one another.",
    steps: [
      "Name it and say what it is for",
      "Choose who may join and who may see",
      "Dress it, and open the door",
    ],
  },
  {
    verb: "Buy",
    line: "Take over one that exists.",
    text: "Figures that the seller cannot touch, terms that both sides sign, and members who are told beforehand and may object or leave.",
    steps: ["Read signed figures", "Agree, with the payment held", "Members consent, then it changes hands"],
  },
  {
    verb: "Transit",
    line: "Pass through, as a guest.",
    text: "Propose one visit to a network that somebody else keeps: a post, an event, an offer to its members. It is labelled, it ends, and the owner is paid.",
    steps: [
      "Propose it, at the owner's price",
      "The owner approves and the members may decline",
      "It runs, labelled, and is measured",
    ],
  },
];

/** What one can do here, in the time that it takes to decide whether to read on. */
export const ThreeWays = () => (
  <section aria-labelledby="ways" className="py-14 sm:py-20">
    <h2 id="ways" className="sr-only">
      Three ways in
    </h2>
    <ol className="grid gap-x-10 gap-y-12 lg:grid-cols-3">
      {ways.map(({ verb, line, text, steps }) => (
        <li key={verb} className="border-brand border-t-2 pt-5">
          <h3 className="font-semibold font-serif text-2xl sm:text-3xl">{verb}</h3>
          <p className="mt-1 font-serif text-ink-soft text-lg">{line}</p>
          <p className="mt-4 max-w-measure">{text}</p>
          <ol className="mt-5 space-y-2 text-ink-soft text-sm">
            {steps.map((step, place) => (
              <li key={step} className="flex gap-3">
                <span aria-hidden className="w-4 shrink-0 font-semibold text-brand tabular-nums">
                  {place + 1}
                </span>
                {step}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  </section>
);

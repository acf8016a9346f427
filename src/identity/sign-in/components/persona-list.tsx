import { Avatar } from "@/ui/avatar";

type Persona = { id: string; name: string; part: string };

/** One click to be somebody, in the demo town only. */
export const PersonaList = ({ personas, to }: { personas: Persona[]; to: string }) => (
  <section aria-labelledby="personas" className="flex flex-col gap-3 border-line border-t pt-6">
    <h2 id="personas" className="font-semibold font-serif text-lg">
      Or look around as somebody of the demo town
    </h2>
    <ul className="flex flex-col divide-y divide-line rounded-lg border border-line bg-sheet">
      {personas.map((persona) => (
        <li key={persona.id}>
          <form method="post" action="/api/demo/sign-in">
            <input type="hidden" name="person" value={persona.id} />
            <input type="hidden" name="to" value={to} />
            <button
              type="submit"
              className="flex min-h-14 w-full items-center gap-3 px-4 py-2 text-left hover:bg-well"
            >
              <Avatar name={persona.name} />
              <span className="min-w-0">
                <span className="block font-semibold">{persona.name}</span>
                <span className="block text-ink-soft text-sm">{persona.part}</span>
              </span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  </section>
);

import { Button } from "./button";
import { TextInput } from "./text-input";

type Props = {
  label: string;
  value: string;
  most?: number;
  placeholder?: string;
  /** What else the address says, and goes on saying. */
  keep?: Readonly<Record<string, string>>;
};

/** A form of the browser's own: what is looked for stands in the address, so it can be shared and gone back to. */
export const SearchForm = ({ label, value, most = 80, placeholder, keep = {} }: Props) => (
  <search>
    <form method="get" className="flex max-w-md items-end gap-2">
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="looked-for" className="flex-1">
        <span className="mb-1.5 block font-semibold text-sm">{label}</span>
        <TextInput
          id="looked-for"
          name="q"
          type="search"
          defaultValue={value}
          maxLength={most}
          placeholder={placeholder}
          autoComplete="off"
          data-search
        />
      </label>
      <Button type="submit" look="quiet">
        Search
      </Button>
    </form>
  </search>
);

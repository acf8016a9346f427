import { Button } from "@/ui/button";
import { TextInput } from "@/ui/text-input";

export const MailSearch = ({ q }: { q: string }) => (
  <search>
    <form method="get" className="flex items-end gap-2">
      <label htmlFor="to" className="flex-1">
        <span className="mb-1.5 block font-semibold text-sm">Mail to an address</span>
        <TextInput id="to" name="q" type="search" defaultValue={q} maxLength={254} data-search />
      </label>
      <Button type="submit" look="quiet">
        Search
      </Button>
    </form>
  </search>
);

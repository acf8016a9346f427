import { Button } from "@/ui/button";
import { TextInput } from "@/ui/text-input";

/** A form of the browser's own: what is looked for stands in the address, so it can be shared and gone back to. */
export const MemberSearch = ({ named }: { named: string }) => (
  <search>
    <form method="get" className="mb-6 flex max-w-md items-end gap-2">
      <label htmlFor="named" className="flex-1">
        <span className="mb-1.5 block font-semibold text-sm">Find somebody by name</span>
        <TextInput id="named" name="q" type="search" defaultValue={named} maxLength={80} data-search />
      </label>
      <Button type="submit" look="quiet">
        Search
      </Button>
    </form>
  </search>
);

import { Section } from "@/ui/section";
import type { DealView } from "../../deal/reads";
import type { DealRoom } from "../reads";
import { DocumentList } from "./document-list";
import { OpenButton } from "./open-button";

/** The data room on the page of a sale, for as long as it is open. */
export const RoomPart = ({ deal, room }: { deal: DealView; room: DealRoom }) =>
  room.isOpen && (
    <Section
      title="Data room"
      sentence={
        deal.side === "buyer"
          ? "Your name stands on every page that you save, and the seller reads what you opened and when."
          : "The buyer reads these, each copy under her own name. Add to them on the desk of your network."
      }
    >
      {room.documents.length === 0 ? (
        <p className="text-ink-soft">
          {deal.side === "buyer"
            ? "The seller has put nothing in yet. Ask for it."
            : "Nothing lies in it yet."}
        </p>
      ) : (
        <DocumentList
          documents={room.documents}
          after={({ id, title }) => <OpenButton of={{ deal: deal.id }} document={id} title={title} />}
        />
      )}
    </Section>
  );

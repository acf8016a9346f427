import { Bold, Code, ImagePlus, Italic, Link2, List, Quote } from "lucide-react";
import type { Change, Field } from "./mark-up";
import { linkWords, markCode, markLines, wrapWords } from "./mark-up";

const tools = [
  { label: "Bold", keys: "Control+B", Icon: Bold, mark: (field: Field) => wrapWords(field, "**") },
  { label: "Italic", keys: "Control+I", Icon: Italic, mark: (field: Field) => wrapWords(field, "_") },
  { label: "Link", keys: "Control+K", Icon: Link2, mark: (field: Field) => linkWords(field) },
  { label: "Quote", Icon: Quote, mark: (field: Field) => markLines(field, "> ") },
  { label: "List", Icon: List, mark: (field: Field) => markLines(field, "- ") },
  { label: "Code", Icon: Code, mark: markCode },
];

type Props = {
  controls: string;
  onMark: (mark: (field: Field) => Change) => void;
  onPictures: (files: FileList) => void;
};

/** What the keys can do too, for those who do not know them. */
export const ComposerToolbar = ({ controls, onMark, onPictures }: Props) => (
  <div role="toolbar" aria-label="Marks" aria-controls={controls} className="flex flex-wrap items-center">
    {tools.map(({ label, keys, Icon, mark }) => (
      <button
        key={label}
        type="button"
        aria-label={label}
        title={keys ? `${label} (${keys.replace("Control", "Ctrl")})` : label}
        aria-keyshortcuts={keys}
        // The field keeps what is chosen in it.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onMark(mark)}
        className={look}
      >
        <Icon aria-hidden className="size-4" />
      </button>
    ))}
    <label
      className={`${look} cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-brand`}
      title="Add pictures"
    >
      <ImagePlus aria-hidden className="size-4" />
      <input
        type="file"
        accept="image/*"
        multiple
        aria-label="Add pictures"
        className="sr-only"
        onChange={({ target }) => {
          if (target.files) onPictures(target.files);
          target.value = "";
        }}
      />
    </label>
  </div>
);

const look =
  "grid size-11 place-items-center rounded-sm text-ink-soft hover:bg-well hover:text-ink pointer-fine:size-8";

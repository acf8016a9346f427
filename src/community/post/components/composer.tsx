"use client";
import { type KeyboardEvent, useId, useState } from "react";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { TextArea } from "@/ui/text-area";
import { longestPost } from "../policy";
import { ComposerFoot } from "./composer-foot";
import { ComposerToolbar } from "./composer-toolbar";
import { continueList, keyMarks } from "./mark-up";
import { MentionList } from "./mention-list";
import { Preview } from "./preview";
import { useField } from "./use-field";
import { useMention } from "./use-mention";
import { usePictures } from "./use-pictures";
import { useQuote } from "./use-quote";
import { type Send, useSending } from "./use-sending";

type Props = {
  network: string;
  /** What is kept under this name comes back after a crash. */
  draft: string;
  label: string;
  /** What the button says, and so what happens. */
  submit: string;
  send: Send;
  onSent?: (() => void) | undefined;
  onCancel?: (() => void) | undefined;
  initial?: string | undefined;
  placeholder?: string | undefined;
  autoFocus?: boolean | undefined;
  /** Another's words to begin with; `onQuoted` says that they stand in the field. */
  quote?: string | null | undefined;
  onQuoted?: (() => void) | undefined;
};

/** Where members write. Nothing typed is lost before the server has it. */
export function Composer(props: Props) {
  const { network, label, submit, onCancel } = props;
  const id = useId();
  const [previewing, setPreviewing] = useState(false);
  const sending = useSending(props.draft, props.initial ?? "", props.send);
  const field = useField(sending.write);
  const mention = useMention(network, field.apply);
  const pictures = usePictures(network, field);
  const { paste, drop } = pictures;
  const { quote, onQuoted } = props;
  useQuote(quote, (words) => {
    setPreviewing(false);
    sending.add(words);
    field.toEnd();
    onQuoted?.();
  });
  const body = sending.body;
  const locked = pictures.waiting > 0 || body.trim() === "" || body.length > longestPost;

  const send = async () => {
    if (locked || sending.pending || !(await sending.run())) return;
    setPreviewing(false);
    props.onSent?.();
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || mention.press(event)) return;
    const held = (event.ctrlKey || event.metaKey) && !event.altKey;
    const mark = held && !event.shiftKey && keyMarks[event.key.toLowerCase()];
    if (mark) {
      event.preventDefault();
      field.apply(mark(field.read()));
    } else if (held && event.key === "Enter") {
      event.preventDefault();
      void send();
    } else if (event.key === "Enter" && !event.shiftKey) {
      const change = continueList(field.read());
      if (!change) return;
      event.preventDefault();
      field.apply(change);
    } else if (event.key === "Escape" && body === (props.initial ?? "")) onCancel?.();
  };
  const listId = `${id}-people`;
  return (
    <fieldset aria-busy={sending.pending} className="min-w-0 rounded-lg border border-line bg-sheet">
      <legend className="sr-only">{label}</legend>
      <div className="flex flex-wrap items-center justify-between gap-x-4 border-line border-b px-2 py-1">
        <ComposerToolbar
          controls={id}
          onMark={(mark) => field.apply(mark(field.read()))}
          onPictures={(files) => pictures.add([...files])}
        />
        <button
          type="button"
          aria-pressed={previewing}
          onClick={() => setPreviewing(!previewing)}
          className="min-h-11 px-2 text-ink-soft text-sm hover:text-ink aria-pressed:font-semibold aria-pressed:text-brand pointer-fine:min-h-8"
        >
          {previewing ? "Go on writing" : "Preview"}
        </button>
      </div>
      {previewing && <Preview network={network} body={body} />}
      <div className={previewing ? "hidden" : "relative"}>
        <TextArea
          ref={field.ref}
          id={id}
          aria-label={label}
          aria-autocomplete="list"
          aria-controls={mention.people.length > 0 ? listId : undefined}
          aria-activedescendant={mention.people.length > 0 ? `${listId}-${mention.at}` : undefined}
          aria-keyshortcuts="Control+Enter"
          placeholder={props.placeholder}
          autoFocus={props.autoFocus}
          value={body}
          readOnly={sending.pending} // and not disabled: the keyboard stays in it
          onChange={(event) => {
            sending.write(event.target.value);
            mention.look(field.read());
          }}
          onSelect={() => mention.look(field.read())}
          onBlur={mention.close}
          onKeyDown={press}
          onPaste={paste}
          onDrop={drop}
          onDragOver={(event) => event.preventDefault()}
          className="rounded-none! border-0! bg-transparent!"
        />
        <MentionList id={listId} people={mention.people} at={mention.at} pick={mention.pick} />
      </div>
      {(sending.problem ?? pictures.problem) && (
        <Banner tone="danger" className="mx-3 mb-2">
          {sending.problem ?? pictures.problem}
        </Banner>
      )}
      <ComposerFoot
        left={longestPost - body.length}
        restored={sending.restored}
        uploading={pictures.waiting}
        onDiscard={sending.discard}
      >
        {onCancel && (
          <Button look="quiet" size="small" onClick={onCancel}>
            Cancel
          </Button>
        )}
        <Button
          size="small"
          pending={sending.pending}
          aria-disabled={locked}
          onClick={() => void send()}
          title="Ctrl+Enter"
        >
          {submit}
        </Button>
      </ComposerFoot>
    </fieldset>
  );
}

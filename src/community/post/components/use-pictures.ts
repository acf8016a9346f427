"use client";
import { type ClipboardEvent, type DragEvent, useRef, useState } from "react";
import { type Change, type Field, isAddress, linkWords, pictureMarker } from "./mark-up";
import { NotKept, uploadPicture } from "./upload-picture";

type Tools = {
  read: () => Field;
  apply: (change: Change) => void;
  replace: (marker: string, text: string) => void;
};

/** Pictures that are pasted, dropped or chosen: a line stands for each while it is on its way. */
export function usePictures(network: string, { read, apply, replace }: Tools) {
  const [waiting, setWaiting] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const count = useRef(0);

  const one = async (file: File) => {
    const marker = pictureMarker(file.name, ++count.current);
    const { text, start, end } = read();
    const before = start > 0 && text[start - 1] !== "\n" ? "\n" : "";
    const insert = `${before}${marker}\n`;
    apply({ from: start, to: end, insert, start: start + insert.length, end: start + insert.length });
    setWaiting((now) => now + 1);
    try {
      replace(marker, await uploadPicture(network, file));
    } catch (error) {
      replace(`${marker}\n`, "");
      replace(marker, "");
      if (!(error instanceof NotKept)) throw error;
      setProblem(error.message);
    } finally {
      setWaiting((now) => now - 1);
    }
  };
  const add = (files: Iterable<File>) => {
    setProblem(null);
    for (const file of files) void one(file);
  };
  /** An address pasted over words makes them a link. */
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text/plain");
    const now = read();
    if (event.clipboardData.files.length > 0 && !text) {
      event.preventDefault();
      add([...event.clipboardData.files]);
    } else if (isAddress(text) && now.start !== now.end && !isAddress(now.text.slice(now.start, now.end))) {
      event.preventDefault();
      apply(linkWords(now, text.trim()));
    }
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    add([...event.dataTransfer.files]);
  };
  return { add, paste, drop, waiting, problem };
}

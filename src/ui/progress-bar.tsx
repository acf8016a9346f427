type Props = {
  label: string;
  /** Absent while nobody can say how long it takes. */
  done?: number | undefined;
  of?: number | undefined;
  /** What is happening now, in words: "142 of 192 posts". */
  sentence?: string | undefined;
};

/** Honest progress: it moves only when something was done. */
export const ProgressBar = ({ label, done, of = 1, sentence }: Props) => (
  <div className="flex flex-col gap-1.5">
    <div className="flex items-baseline justify-between gap-4 text-sm">
      <span className="font-semibold">{label}</span>
      <span aria-live="polite" className="text-ink-soft tabular-nums">
        {sentence}
      </span>
    </div>
    <progress
      aria-label={label}
      {...(done !== undefined && { value: done, max: of })}
      className="h-2 w-full appearance-none overflow-hidden rounded-xs border indeterminate:animate-pulse motion-reduce:animate-none border-line bg-well [&::-moz-progress-bar]:bg-brand [&::-webkit-progress-bar]:bg-well [&::-webkit-progress-value]:bg-brand"
    />
  </div>
);

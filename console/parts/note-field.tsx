/** A labelled field for a note in a dialog; Ctrl+Enter or Cmd+Enter submits the dialog. */
import type { Signal } from "@preact/signals";
import { useId } from "preact/hooks";

interface NoteFieldProps {
  value: Signal<string>;
  label: string;
  max: number;
  placeholder?: string;
  hint?: string;
}

export function NoteField({ value, label, max, placeholder, hint }: NoteFieldProps) {
  const id = useId();
  return (
    <>
      <label class="modal-label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={max}
        placeholder={placeholder}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value.value}
        onInput={(e) => {
          value.value = e.currentTarget.value;
        }}
        onKeyDown={(e) => {
          if (e.key === "Enter" && (e.metaKey || e.ctrlKey)) e.currentTarget.form?.requestSubmit();
        }}
      />
      {hint && (
        <p id={`${id}-hint`} class="faint">
          {hint}
        </p>
      )}
    </>
  );
}

/** The steps of the search: a contact, the results, the confirmation to erase, the receipts. */
import { useRef, useState } from "preact/hooks";
import type { Card } from "../../protocol/frames.ts";
import { Modal } from "../parts/modal.tsx";
import { Warning } from "../parts/receipt.tsx";
import { RIGHTS } from "../rights-words.ts";
import { type Contact, contactIn, type Disposed, eraseAll, exportAll, type Found, find } from "./requests.ts";
import { type Choice, Search } from "./search.tsx";
import { WORDS } from "./words.ts";

/** What the dialog needs from the desk. */
export interface Around {
  card(conversation: string): Card | null;
  open(conversation: string): void;
  forget(conversation: string): void;
}

export function Finder({ around, left }: { around: Around; left(): void }) {
  const [typed, type] = useState("");
  const [said, say] = useState("");
  const [found, setFound] = useState<{ by: Contact; conversations: readonly Found[] } | null>(null);
  const [disposed, setDisposed] = useState<Disposed | null>(null);
  const [sure, ask] = useState(false);
  /** The text in the field: a late answer to an earlier text is about somebody else. */
  const current = useRef(typed);

  const clear = () => {
    setFound(null);
    setDisposed(null);
  };
  const search = async () => {
    clear();
    say(WORDS.searching);
    const by = contactIn(typed);
    const answer = await find(by);
    if (current.current !== typed) return;
    if (!answer.ok) return say(WORDS.failed[answer.why]);
    setFound({ by, conversations: answer.value });
    say(answer.value.length === 0 ? WORDS.none : WORDS.found(answer.value.length));
  };
  const save = async ({ by }: { by: Contact }) => {
    const file = await exportAll(by);
    if (file) keep(file);
    say(file ? WORDS.exported : WORDS.failed.failed);
  };
  const erase = async ({ by }: { by: Contact }) => {
    say(WORDS.erasing);
    const answer = await eraseAll(by);
    if (!answer) return say(WORDS.failed.failed);
    for (const { conversation } of answer.receipts) around.forget(conversation);
    setFound(null);
    setDisposed(answer);
    const { receipts, failed } = answer;
    const unfinished = failed.length > 0 ? WORDS.left(failed.length) : "";
    say(`${WORDS.erased(receipts.length)} ${unfinished}`.trim());
  };
  const done = (choice: Choice) => {
    if (choice.what === "erase") return ask(true);
    left();
    if (choice.what === "open") around.open(choice.conversation);
  };

  if (sure && found) {
    const answered = (agreed: boolean) => {
      ask(false);
      if (agreed) void erase(found);
    };
    return (
      <Modal title={WORDS.sure(found.conversations.length)} go={RIGHTS.go} danger done={answered}>
        <Warning />
      </Modal>
    );
  }
  const card = (conversation: string) => around.card(conversation);
  const edit = (next: string) => {
    current.current = next;
    type(next);
    // Results belong to the text they were searched for.
    clear();
    say("");
  };
  return (
    <Search
      typed={typed}
      found={found?.conversations ?? []}
      receipts={disposed?.receipts ?? []}
      said={said}
      card={card}
      type={edit}
      search={() => void search()}
      save={() => found && void save(found)}
      done={done}
    />
  );
}

/** Downloads a file. */
function keep(file: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = "visitor.json";
  link.click();
  URL.revokeObjectURL(link.href);
}

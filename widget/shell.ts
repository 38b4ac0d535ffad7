/** What the loader hands to the panel when it arrives, and what the panel gives back. Types only. */

export interface Shell {
  /** The `<baton-chat>` element: events of the widget are dispatched on it. */
  host: HTMLElement;
  root: ShadowRoot;
  launcher: HTMLButtonElement;
  /** Where the count of unread messages is shown. */
  badge: HTMLElement;
  /** Origin of the gateway: where the loader itself came from. */
  gateway: string;
}

export interface Panel {
  /** `focus`: the visitor asked for it, so the focus may move. */
  open(focus?: boolean): void;
  close(): void;
  toggle(): void;
  /** Says it in the visitor's name. */
  send(text: string): void;
}

export interface PanelModule {
  mount(shell: Shell): Promise<Panel>;
}

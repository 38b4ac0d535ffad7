/** What the loader passes to the panel when it has loaded, and what the panel returns. Types only. */

export interface Shell {
  /** The `<baton-chat>` element: events of the widget are dispatched on it. */
  host: HTMLElement;
  root: ShadowRoot;
  launcher: HTMLButtonElement;
  /** Where the count of unread messages is shown. */
  badge: HTMLElement;
  /** Undoes a zoom of the page, which the panel's height would be multiplied by. */
  unzoom(): void;
  /** Called when the page had taken the widget out. */
  back?: () => void;
  /** The greeting from which the visitor opens the chat. */
  greeting?: string;
  /** Origin of the gateway: where the loader itself came from. */
  gateway: string;
}

export interface Panel {
  /** `focus`: the visitor opened it, so the focus may move. */
  open(focus?: boolean): void;
  close(): void;
  toggle(): void;
  /** Sends a message in the visitor's name. */
  send(text: string): void;
}

export interface GreetModule {
  /** @param open opens the panel, at the visitor's wish */
  greet(shell: Shell, open: () => void): void;
}

export interface PanelModule {
  mount(shell: Shell): Promise<Panel>;
}

// What `meso-quiz` offers to TypeScript. Written by `cargo xtask npm`.

/**
 * Adds the loader of a clinic's quiz to the page, once however often it is called, and again after
 * it could not be loaded.
 *
 * @param address Where the loader is: `https://quiz.example/embed.js`, or the copy of one release.
 * @returns Settled once `<meso-quiz>` is known to the browser.
 */
export function loadMesoQuiz(
  address: string | URL,
  options?: {
    /** The digest of the one release whose copy is loaded. */
    integrity?: string;
  },
): Promise<void>;

/** What `<meso-quiz>` takes as attributes. Every one can be left out. */
export interface MesoQuizAttributes {
  // ATTRIBUTES
}

/** What `<meso-quiz>` tells the page. No event but `mq-handoff` carries an answer or a result. */
export interface MesoQuizEvents {
  // EVENTS
}

/** The element `<meso-quiz>`. */
export interface MesoQuizElement extends HTMLElement {
  // MEMBERS
  addEventListener<Name extends keyof MesoQuizEvents>(
    name: Name,
    listener: (this: MesoQuizElement, event: MesoQuizEvents[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Name extends keyof HTMLElementEventMap>(
    name: Name,
    listener: (this: MesoQuizElement, event: HTMLElementEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof MesoQuizEvents>(
    name: Name,
    listener: (this: MesoQuizElement, event: MesoQuizEvents[Name]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof HTMLElementEventMap>(
    name: Name,
    listener: (this: MesoQuizElement, event: HTMLElementEventMap[Name]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'meso-quiz': MesoQuizElement;
  }
}

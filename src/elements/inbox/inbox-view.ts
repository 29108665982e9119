import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { inbox as vietnamese, type InboxWords } from '../../i18n/vi/inbox.js';
import { textIn, type Language, type Text } from '../../outline/text.js';
import { containEvents } from '../base/contain-events.js';
import { LanguageController } from '../base/language-controller.js';
import { SchemeController } from '../base/scheme-controller.js';
import type { InboxWork } from './inbox-work.js';
import { loadInboxEnglish } from './parts.js';

let english: InboxWords | undefined;

/** What the inbox and all its views share: language, colours, keys that stay inside. */
export abstract class InboxElement extends LitElement {
  protected readonly shared = new LanguageController(this);
  protected readonly scheme = new SchemeController(this);

  override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    containEvents(root);
    return root;
  }

  /** The words of the inbox; Vietnamese until the English ones are there. */
  protected get words(): InboxWords {
    if (this.shared.language === 'vi') return vietnamese;
    if (!english) void loadInboxEnglish().then(({ inbox }) => {
      english = inbox;
      this.requestUpdate();
    }, () => undefined);
    return english ?? vietnamese;
  }

  protected get language(): Language {
    return this.words === vietnamese ? 'vi' : 'en';
  }

  protected text(text: Text): string {
    return textIn(text, this.language);
  }

  protected get rootClass(): string {
    return `root ${this.scheme.dark ? 'dark' : ''}`;
  }

  protected find<E extends HTMLElement>(selector: string): E | null {
    return this.renderRoot.querySelector<E>(selector);
  }
}

/** One of the views of an inbox. It asks its work for what it shows. */
export abstract class InboxView extends InboxElement {
  @property({ attribute: false }) work!: InboxWork;
  /** The work's turn, so that a change is seen. */
  @property({ attribute: false }) turn = 0;
}

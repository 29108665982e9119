import { directive, Directive, type ElementPart } from 'lit/directive.js';

type TextControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Puts a text into an input unless a person is in it: what is being typed is never written over, since
 * Vietnamese keyboards work by taking letters back and putting others in.
 */
class TypedDirective extends Directive {
  override render(_text: string): undefined {
    return undefined;
  }

  override update(part: ElementPart, [text]: [string]): undefined {
    const control = part.element as TextControl;
    const root = control.getRootNode() as Document | ShadowRoot;
    if (root.activeElement !== control && control.value !== text) control.value = text;
    return undefined;
  }
}

export const typed = directive(TypedDirective);

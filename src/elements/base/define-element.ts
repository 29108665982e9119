/** Registers an element under a tag, unless something is already registered there. */
export function defineElement(tag: string, element: CustomElementConstructor, registry: CustomElementRegistry): void {
  if (!registry.get(tag)) registry.define(tag, element);
}

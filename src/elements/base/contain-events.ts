/**
 * Keeps typing inside an element. Outside a shadow root every event seems to come from the element itself,
 * which is no input: a host's `onkeypress="return WebForm_FireDefaultButton(event, …)"` would take Enter in
 * a textarea for a press of its button and forbid the new line; single-letter shortcuts of a page would
 * fire at every letter; scripts that read `event.target.value` would fail.
 *
 * So keys that type or move the caret, and the raw `input` event, stop at the shadow root at the latest. Shortcuts with
 * Ctrl, Alt or Command, function keys, Tab and Escape pass; what the browser does with keys is not touched.
 *
 * Enter in a one-line input does nothing: it would submit the form that the host has put around.
 */
export function containEvents(root: ShadowRoot): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) root.addEventListener(type, onKey);
  root.addEventListener('input', (event) => event.stopPropagation());
}

function onKey(event: Event): void {
  const pressed = event as KeyboardEvent;
  const { key } = pressed;
  const shortcut = (pressed.ctrlKey || pressed.metaKey || pressed.altKey) && !pressed.getModifierState('AltGraph');
  // Names of one letter are what most keys type: nothing more is asked of those.
  if (!shortcut && (key.length === 1 || !/^(Tab|Escape|F\d+)$/.test(key))) pressed.stopPropagation();
  if (key === 'Enter' && pressed.type !== 'keyup' && !pressed.isComposing && isOneLine(pressed.target)) pressed.preventDefault();
}

const isOneLine = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && !/^(button|submit|reset|file|image|color)$/.test(target.type);

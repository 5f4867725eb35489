/**
 * Runs start(element, signal) for every element that matches the selector, now and whenever one appears,
 * however it came. The signal aborts when the element leaves the page, so listeners and timers end with it.
 */
const behaviours = [];
const attached = new WeakMap();

export function attach(selector, start) {
  const behaviour = { selector, start };
  behaviours.push(behaviour);
  // The module that asks is read to its end first.
  queueMicrotask(() => begin(behaviour, document.documentElement));
}

function begin(behaviour, root) {
  if (root.matches(behaviour.selector)) startOne(behaviour, root);
  root.querySelectorAll(behaviour.selector).forEach((element) => startOne(behaviour, element));
}

function startOne(behaviour, element) {
  const started = attached.get(element) ?? attached.set(element, new Map()).get(element);
  if (started.has(behaviour)) return;
  const ending = new AbortController();
  started.set(behaviour, ending);
  behaviour.start(element, ending.signal);
}

function end(root) {
  for (const element of [root, ...root.querySelectorAll("*")]) {
    attached.get(element)?.forEach((ending) => ending.abort());
    attached.delete(element);
  }
}

function isElement(node) {
  return node.nodeType === Node.ELEMENT_NODE;
}

new MutationObserver((changes) => {
  for (const { addedNodes, removedNodes } of changes) {
    [...removedNodes].filter((node) => isElement(node) && !node.isConnected).forEach(end);
    [...addedNodes]
      .filter((node) => isElement(node) && node.isConnected)
      .forEach((node) => behaviours.forEach((behaviour) => begin(behaviour, node)));
  }
}).observe(document.documentElement, { childList: true, subtree: true });

/** The words scripts say, as the page brought them in the person's language: say("count", 197, 1000). */
export function say(key, ...values) {
  const pattern = document.getElementById("texts")?.content.querySelector(`[data-text="${key}"]`)?.textContent ?? "";
  return pattern.replace(/\{(\d)\}/g, (whole, index) => values[index] ?? whole);
}

export const language = document.documentElement.lang;

import { attach } from "./attach.js";
import { send } from "./request.js";
import { toast } from "./toast.js";

/** "The answer is here": what is selected in the thread becomes the answer of the question whose button is pressed. */
attach("[data-answer-here]", (button) => {
  // Pressing a button would take the selection away.
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", () => answerHere(button));
});

async function answerHere(button) {
  const place = selected();
  if (!place) return toast(button.dataset.hint);
  const about = JSON.parse(button.dataset.about);
  const answer = await send("POST", button.dataset.answerHere, { kind: "answer_here", ...about, ...place });
  if (!answer.ok) return toast(button.dataset.hint);
  toast(JSON.parse(answer.headers.get("HX-Trigger")).said);
  for (const event of ["changed", "judged"]) document.body.dispatchEvent(new CustomEvent(event));
}

/** Where the selection stands in the words of a message; null when it is none, or spans several. */
function selected() {
  const range = getSelection().rangeCount ? getSelection().getRangeAt(0) : null;
  const words = range && element(range.startContainer).closest("[data-words]");
  if (!words || range.collapsed || !words.contains(range.endContainer)) return null;
  const start = length(words, range.startContainer, range.startOffset);
  return { answer: words.dataset.words, answerStart: start, answerEnd: start + range.toString().length };
}

function element(node) {
  return node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
}

function length(words, node, offset) {
  const before = document.createRange();
  before.setStart(words, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

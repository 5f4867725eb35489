import { attach } from "./attach.js";
import { addStored, isUploading } from "./attachments.js";
import { token } from "./request.js";
import { say } from "./texts.js";

/**
 * The answer to a question of the desk: <form data-answer>. A voice note is recorded by one press and sent by the next:
 * sending ends the recording, waits for what is on its way up, and only then submits.
 */
const KINDS = [
  ["audio/webm", "webm"],
  ["audio/ogg", "ogg"],
  ["audio/mp4", "m4a"],
];

attach("form[data-answer]", (form, signal) => {
  const state = { form, recorder: null, starting: false, sending: false };
  const voice = form.querySelector("[data-answer-voice]");
  voice.hidden = !canRecord();
  voice.addEventListener("click", () => (state.recorder ? stop(state) : start(state)), { signal });
  form.addEventListener("submit", (event) => submit(state, event), { signal });
  signal.addEventListener("abort", () => state.recorder?.stop());
});

function canRecord() {
  return Boolean(navigator.mediaDevices?.getUserMedia && window.MediaRecorder);
}

async function start(state) {
  if (state.starting) return;
  state.starting = true;
  complain(state, "");
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    const [type, ending] = KINDS.find(([kind]) => MediaRecorder.isTypeSupported(kind)) ?? ["", "webm"];
    const pieces = [];
    state.recorder = new MediaRecorder(stream, type ? { mimeType: type } : {});
    state.recorder.addEventListener("dataavailable", ({ data }) => pieces.push(data));
    state.done = new Promise((resolve) => {
      state.recorder.addEventListener("stop", () => {
        stream.getTracks().forEach((track) => track.stop());
        resolve(keep(state, new File(pieces, `voice.${ending}`, { type: type || "audio/webm" })));
      });
    });
    state.recorder.start();
    show(state, true);
  } catch {
    complain(state, say("voice.denied"));
  } finally {
    state.starting = false;
  }
}

function stop(state) {
  state.recorder.stop();
  state.recorder = null;
  show(state, false);
  return state.done;
}

function show({ form }, busy) {
  const voice = form.querySelector("[data-answer-voice]");
  voice.classList.toggle("recording", busy);
  voice.querySelector("[data-voice-idle]").hidden = busy;
  voice.querySelector("[data-voice-busy]").hidden = !busy;
  clearInterval(Number(form.dataset.ticking));
  if (!busy) return;
  const began = performance.now();
  const time = voice.querySelector("[data-voice-time]");
  form.dataset.ticking = setInterval(() => {
    const seconds = Math.floor((performance.now() - began) / 1000);
    time.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  }, 500);
}

async function keep(state, file) {
  const body = new FormData();
  body.append("file", file);
  const answer = await fetch("/files", { method: "POST", body, headers: { "X-CSRF-TOKEN": token(), Accept: "application/json" } }).catch(() => null);
  if (answer?.ok) addStored(state.form, await answer.json());
  else complain(state, say("upload.failed", file.name));
  return Boolean(answer?.ok);
}

async function submit(state, event) {
  if (state.sending || (!state.recorder && !isUploading(state.form))) return;
  event.preventDefault();
  const kept = state.recorder ? await stop(state) : true;
  await uploaded(state.form);
  if (!kept || state.form.querySelector(".strip-file.bad")) return;
  state.sending = true;
  state.form.requestSubmit();
}

function uploaded(form) {
  return new Promise((resolve) => {
    const look = () => (isUploading(form) ? setTimeout(look, 200) : resolve());
    look();
  });
}

function complain({ form }, text) {
  form.querySelector("[data-answer-error]").textContent = text;
}

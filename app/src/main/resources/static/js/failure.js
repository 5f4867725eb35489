import { say } from "./texts.js";
import { toast } from "./toast.js";

const WORDS = { 403: "forbidden", 404: "gone" };

document.addEventListener("htmx:responseError", ({ detail }) => {
  if (detail.xhr.status === 401) location.reload();
  else if (!detail.xhr.getResponseHeader("HX-Trigger")?.includes('"mishap"')) {
    toast(say(WORDS[detail.xhr.status] ?? "failed"), { tone: "bad" });
  }
});

// What the desk says to a request that did not come out: HX-Trigger {"mishap": "..."}. The page stays as it is.
document.addEventListener("mishap", ({ detail }) => toast(detail.value, { tone: "bad" }));

// A refresh that nobody asked for fails quietly: the banner says that the connection is gone.
document.addEventListener("htmx:sendError", ({ detail }) => {
  if (detail.requestConfig.verb !== "get") toast(say("failed.network"), { tone: "bad" });
});

/** fetch with the token that proves the request is this page's own. Parameters go as a form. */
export function send(method, url, parameters = {}, options = {}) {
  return fetch(url, {
    method,
    body: method === "GET" ? undefined : form(parameters),
    headers: { "X-CSRF-TOKEN": token(), ...options.headers },
    ...options,
  });
}

export function token() {
  return document.querySelector('meta[name="csrf"]').content;
}

/** A key by which the server knows a repeated send. crypto.randomUUID is missing on plain http. */
export function freshKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The same with a JSON body. */
export function sendJson(method, url, body, options = {}) {
  return fetch(url, {
    method,
    body: JSON.stringify(body),
    headers: { "X-CSRF-TOKEN": token(), "Content-Type": "application/json", Accept: "application/json" },
    ...options,
  });
}

function form(parameters) {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    [value].flat().forEach((one) => body.append(name, one));
  }
  return body;
}

// The language server's protocol, over one long answer (its messages) and posts (ours).

const key = new URLSearchParams(location.search).get("key") ?? "";

/** An address of the playground's own interface. */
export function api(path, parameters = {}) {
  return `/api/${path}?${new URLSearchParams({ key, ...parameters })}`;
}

export class Connection {
  #session;
  #next = 1;
  #waiting = new Map();
  #handlers = new Map();
  #sending = Promise.resolve();

  /** Opens a session; gives the connection and the folder of its files. */
  static open(ended) {
    return new Promise((resolve, reject) => {
      const connection = new Connection();
      const events = new EventSource(api("events"));
      events.addEventListener("begin", (event) => {
        const { session, folder } = JSON.parse(event.data);
        connection.#session = session;
        resolve({ connection, folder });
      });
      events.onmessage = (event) => connection.#receive(JSON.parse(event.data));
      events.onerror = () => {
        events.close(); // another session would know nothing of the text
        reject(new Error("no answer"));
        ended();
      };
    });
  }

  /** Has messages of a method handled; a request is answered with what is returned. */
  on(method, handler) {
    this.#handlers.set(method, handler);
  }

  request(method, params) {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#send({ id, method, params });
    });
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  /** One after the other: the server must see them in order. */
  #send(message) {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    const post = () => fetch(api("message", { session: this.#session }), { method: "POST", body });
    this.#sending = this.#sending.then(post, post);
  }

  #receive(message) {
    if (message.method === undefined) {
      const { resolve, reject } = this.#waiting.get(message.id) ?? {};
      this.#waiting.delete(message.id);
      if (message.error) {
        reject?.(Object.assign(new Error(message.error.message), { code: message.error.code }));
      } else {
        resolve?.(message.result);
      }
      return;
    }
    const result = this.#handlers.get(message.method)?.(message.params) ?? null;
    if (message.id !== undefined) {
      this.#send({ id: message.id, result });
    }
  }
}

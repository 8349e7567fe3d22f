// Runs the program, and shows what it prints as it comes.
import { api } from "./protocol.js";

const output = document.getElementById("output");
const runButton = document.getElementById("run");
const stopButton = document.getElementById("stop");
let current;

function say(text, className) {
  const part = document.createElement("span");
  part.textContent = text;
  if (className) {
    part.className = className;
  }
  const atEnd = output.scrollTop + output.clientHeight >= output.scrollHeight - 4;
  output.append(part);
  if (atEnd) {
    output.scrollTop = output.scrollHeight;
  }
}

function ending({ status, millis, limit, seconds }) {
  const time = `${(millis / 1000).toFixed(2)} s`;
  if (limit === "time") {
    return [`ended: it ran longer than ${seconds} s`, "fault"];
  }
  if (limit === "output") {
    return [`ended after ${time}: it printed too much`, "fault"];
  }
  return [`status ${status}, ${time} with the start of its JVM`, status === 0 ? "note" : "fault"];
}

export async function run(text) {
  stop();
  const mine = new AbortController();
  current = mine;
  output.replaceChildren();
  runButton.hidden = true;
  stopButton.hidden = false;
  try {
    const answer = await fetch(api("run"), { method: "POST", body: text, signal: mine.signal });
    if (!answer.ok) {
      throw new Error(await answer.text());
    }
    await show(answer.body);
  } catch (fault) {
    say(mine.signal.aborted ? "\nstopped\n" : `\n${fault.message}\n`, "fault");
  } finally {
    if (current === mine) {
      current = undefined;
      runButton.hidden = false;
      stopButton.hidden = true;
    }
  }
}

async function show(body) {
  let rest = "";
  for (const reader = body.pipeThrough(new TextDecoderStream()).getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) {
      return;
    }
    const lines = (rest + value).split("\n");
    rest = lines.pop();
    for (const line of lines.map((l) => JSON.parse(l))) {
      if (line.text !== undefined) {
        say(line.text);
      } else {
        const [text, className] = ending(line);
        say(`\n${text}\n`, className);
      }
    }
  }
}

export function stop() {
  current?.abort();
}

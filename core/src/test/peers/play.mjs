// Plays story.ink.json at random, and prints playthroughs and decisions a second of CPU time of this
// process: the best of ten batches after a warm-up.
import { readFileSync } from "node:fs";
import { Story } from "inkjs";

const BATCH = 400_000; // microseconds of CPU time
const story = new Story(readFileSync("story.ink.json", "utf8"));

function random(seed) {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

function play(seed) {
  const below = random(seed);
  story.ResetState();
  for (let decisions = 0; ; decisions++) {
    while (story.canContinue) {
      story.Continue();
    }
    if (story.currentChoices.length === 0) {
      return decisions;
    }
    story.ChooseChoiceIndex(below(story.currentChoices.length));
  }
}

function spent() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

let seed = 0;
for (const warm = spent(); spent() - warm < 4 * BATCH; ) {
  play(++seed);
}
let runs = 0;
let decisions = 0;
for (let batch = 0; batch < 10; batch++) {
  const from = spent();
  let played = 0;
  let taken = 0;
  while (spent() - from < BATCH) {
    taken += play(++seed);
    played++;
  }
  const seconds = (spent() - from) / 1e6;
  runs = Math.max(runs, played / seconds);
  decisions = Math.max(decisions, taken / seconds);
}
console.log(runs, decisions);

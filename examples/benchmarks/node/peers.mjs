// Judges the documents of a file, a line each, by the engines of Node; checks the answers, then measures; prints JSON.
//   node peers.mjs FILE [WARM-UP SECONDS] [SECONDS A REPETITION] [REPETITIONS]
import { readFileSync } from 'node:fs';
import process from 'node:process';

const PROVISIONS = ['restricted', 'prohibited', 'minimumScale', 'serviceLife', 'smallMine', 'smallMineExpansion',
  'intensive'];

const [file, warmUp = '5', seconds = '2', repetitions = '5'] = process.argv.slice(2);
const documents = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line));

async function check(name, judge) {
  for (const { question, answer } of documents) {
    const outcomes = await judge(question);
    const said = PROVISIONS.map((each) => (outcomes[each] === 'NONE' ? null : outcomes[each] ?? null));
    if (JSON.stringify(said) !== JSON.stringify(answer)) {
      throw new Error(`${name} says ${said}, expected ${answer} of ${JSON.stringify(question)}`);
    }
  }
}

/** Asks for some seconds, and answers with the nanoseconds of each question. */
async function run(judge, forSeconds) {
  const times = [];
  const end = process.hrtime.bigint() + BigInt(Math.round(forSeconds * 1e9));
  for (let next = 0, now = process.hrtime.bigint(); now < end; next = (next + 1) % documents.length) {
    await judge(documents[next].question);
    const after = process.hrtime.bigint();
    times.push(Number(after - now));
    now = after;
  }
  return times;
}

async function measure(name, judge) {
  await check(name, judge);
  await run(judge, Number(warmUp));
  const times = [];
  for (let i = 0; i < Number(repetitions); i++) {
    for (const time of await run(judge, Number(seconds))) {
      times.push(time);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))] / 1000;
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length / 1000;
  return { peer: name, mean, p50: at(0.5), p99: at(0.99), questions: times.length };
}

const measured = [];
for (const [name, module] of [['json-rules-engine', './json-rules-engine.mjs'], ['GoRules ZEN', './zen.mjs']]) {
  const { make } = await import(module);
  measured.push(await measure(name, make()));
}
console.log(JSON.stringify({ node: process.version, measured }, null, 2));

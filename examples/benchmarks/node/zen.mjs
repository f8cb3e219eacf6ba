// GoRules ZEN as its documentation says (docs.gorules.io/developers/sdks/nodejs and the package's README): one engine, the
// decision made once from its JSON decision model, evaluated for each question.
import { readFileSync } from 'node:fs';
import { ZenEngine } from '@gorules/zen-engine';

/** Makes the decision, and answers with the function that judges. */
export function make() {
  const decision = new ZenEngine().createDecision(readFileSync(new URL('./slice.json', import.meta.url)));
  return async (question) => (await decision.evaluate(question)).result;
}

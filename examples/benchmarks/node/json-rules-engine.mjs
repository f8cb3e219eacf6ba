// json-rules-engine as its documentation says (github.com/CacheControl/json-rules-engine: docs/engine.md, docs/rules.md,
// docs/facts.md): one engine, rules in JSON, figures found by dynamic facts, an event for each answer, a run for each question.
import { readFileSync } from 'node:fs';
import { Engine } from 'json-rules-engine';

const rows = JSON.parse(readFileSync(new URL('./rows.json', import.meta.url)));
const LIMESTONES = ['BUILDING_STONE_LIMESTONE', 'CEMENT_LIMESTONE', 'LIME_LIMESTONE', 'FLUX_LIMESTONE',
  'FACING_LIMESTONE', 'LIMESTONE'];

const is = (fact, value) => ({ fact, operator: 'equal', value });
const isNot = (fact, value) => ({ fact, operator: 'notEqual', value });
const among = (fact, value) => ({ fact, operator: 'in', value });
const all = (...conditions) => ({ all: conditions });
const any = (...conditions) => ({ any: conditions });
const rule = (provision, outcome, conditions) => ({ conditions, event: { type: provision, params: { outcome } } });

const restricted = any(among('mineral', ['COAL', 'PYRITE']), is('determination', 'RESTRICTED'));
const prohibited = any(is('mineral', 'BRICK_CLAY'), is('prohibitedBeside', true), is('determination', 'PROHIBITED'));
const freeToGrow = any(is('exempted', true), is('canExpandCapacity', true));
const grows = all(is('addsGround', true), is('exempted', false), isNot('canExpandCapacity', true));
const newBySize = all(is('newRight', true), is('exempted', false));
const limestone = all(is('reviewed', true), among('mineral', LIMESTONES));
const noRow = all(is('reviewed', true), is('reached', 'NO_ROW'));

const RULES = [
  rule('restricted', 'REVIEW', all(is('reviewed', true), restricted)),
  rule('restricted', 'SATISFIED', all(is('reviewed', true), { not: restricted })),
  rule('prohibited', 'VIOLATED', all(is('leaving', false), prohibited)),
  rule('prohibited', 'SATISFIED', all(is('leaving', false), { not: prohibited })),
  rule('minimumScale', 'SATISFIED', all(is('reviewed', true), is('reached', 'YES'))),
  rule('minimumScale', 'VIOLATED', all(is('reviewed', true), is('reached', 'NO'), is('named', true))),
  rule('minimumScale', 'REVIEW', all(is('reviewed', true), is('reached', 'NO'), is('named', false))),
  rule('minimumScale', 'UNDETERMINED', all(is('reviewed', true), is('reached', 'UNKNOWN'))),
  rule('minimumScale', 'SATISFIED', all(noRow, is('municipalPlanConforms', true))),
  rule('minimumScale', 'VIOLATED', all(noRow, is('municipalPlanConforms', false))),
  rule('minimumScale', 'REVIEW', all(noRow, is('municipalPlanConforms', null))),
  rule('serviceLife', 'SATISFIED', all(is('lasts', 'YES'))),
  rule('serviceLife', 'VIOLATED', all(is('lasts', 'NO'))),
  rule('serviceLife', 'UNDETERMINED', all(is('lasts', 'UNKNOWN'))),
  rule('smallMine', 'SATISFIED', all(is('newRight', true), is('exempted', true))),
  rule('smallMine', 'SATISFIED', all(newBySize, among('size', ['LARGE', 'MEDIUM']))),
  rule('smallMine', 'REVIEW', all(newBySize, among('size', ['SMALL', 'NOT_GIVEN']))),
  rule('smallMine', 'UNDETERMINED', all(newBySize, is('size', 'UNKNOWN'))),
  rule('smallMineExpansion', 'SATISFIED', all(is('addsGround', true), freeToGrow)),
  rule('smallMineExpansion', 'SATISFIED', all(grows, among('sizeBefore', ['LARGE', 'MEDIUM']))),
  rule('smallMineExpansion', 'REVIEW', all(grows, is('sizeBefore', 'SMALL'), is('canExpandCapacity', false))),
  rule('smallMineExpansion', 'UNDETERMINED', all(grows, is('sizeBefore', 'SMALL'), is('canExpandCapacity', null))),
  rule('smallMineExpansion', 'UNDETERMINED', all(grows, is('sizeBefore', 'UNKNOWN'))),
  rule('smallMineExpansion', 'REVIEW', all(grows, is('sizeBefore', 'NOT_GIVEN'))),
  rule('intensive', 'SATISFIED', all(limestone, is('size', 'LARGE'))),
  rule('intensive', 'NOTED', all(limestone, isNot('size', 'LARGE'))),
];

function sized(mineral, method, tonnes, volume) {
  if (mineral === null || (mineral === 'COAL' && method === null)) {
    return 'UNKNOWN';
  }
  const row = rows.classes.find((each) => each.mineral === mineral && (each.method === null || each.method === method));
  if (row === undefined) {
    return 'NOT_GIVEN';
  }
  const scale = row.mass ? tonnes : volume;
  if (scale === null) {
    return 'UNKNOWN';
  }
  return scale >= row.large ? 'LARGE' : scale >= row.medium ? 'MEDIUM' : 'SMALL';
}

async function values(almanac, ...names) {
  return Promise.all(names.map((name) => almanac.factValue(name)));
}

async function reached(params, almanac) {
  const [mineral, newRight, tonnes, volume] =
    await values(almanac, 'mineral', 'newRight', 'scaleTonnes', 'scaleVolume');
  if (mineral === 'BRICK_CLAY') {
    return 'NOT_ASKED';
  }
  if (['LIMESTONE', 'SANDSTONE', 'SHALE'].includes(mineral)) {
    return 'UNKNOWN';
  }
  const row = rows.minimum.find((each) => each.mineral === mineral && each.ofNew === newRight);
  if (row === undefined) {
    return 'NO_ROW';
  }
  const scale = row.mass ? tonnes : volume;
  return scale === null ? 'UNKNOWN' : scale >= row.least ? 'YES' : 'NO';
}

async function lasts(params, almanac) {
  const [mineral, newRight] = await values(almanac, 'mineral', 'newRight');
  if (!newRight || !['BUILDING_STONE_LIMESTONE', 'BRICK_SHALE'].includes(mineral)) {
    return 'NOT_ASKED';
  }
  for (const unit of ['Tonnes', 'Volume']) {
    const [scale, reserves] = await values(almanac, 'scale' + unit, 'reserves' + unit);
    if (scale !== null && reserves !== null && scale > 0) {
      return reserves > 5 * scale ? 'YES' : 'NO';
    }
  }
  return 'UNKNOWN';
}

/** Makes the engine, and answers with the function that judges. */
export function make() {
  const engine = new Engine(RULES);
  engine.addFact('size', async (params, almanac) =>
    sized(...(await values(almanac, 'mineral', 'method', 'scaleTonnes', 'scaleVolume'))));
  engine.addFact('sizeBefore', async (params, almanac) =>
    sized(...(await values(almanac, 'mineralBefore', 'methodBefore', 'tonnesBefore', 'volumeBefore'))));
  engine.addFact('reached', reached);
  engine.addFact('lasts', lasts);
  return async (question) => {
    const { events } = await engine.run(question);
    const outcomes = {};
    for (const event of events) {
      outcomes[event.type] = event.params.outcome;
    }
    return outcomes;
  };
}

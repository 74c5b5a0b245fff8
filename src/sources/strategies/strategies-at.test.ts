import { expect } from '@esm-bundle/chai';
import { fakeServer } from '../../testing/fake-server.js';
import type { FakeAnswer } from '../../testing/fake-server.js';
import { createClient } from '../client/client.js';
import type { DataError } from '../data-error.js';
import { strategiesAt } from './strategies-at.js';

const base = 'https://site.example/page';

function at(name: string, answer: FakeAnswer, more: Partial<Parameters<typeof strategiesAt>[1]> = {}) {
  const server = fakeServer({ [URL.parse(name, base)?.href ?? '']: answer });
  const client = createClient({ fetch: server.fetch });
  return { server, document: strategiesAt(name, { base, rows: 'priorities', offline: false, client, ...more }) };
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('was expected to fail'),
    (error: unknown) => error as DataError,
  );

describe('strategiesAt', () => {
  it('is the JSON at an address, relative ones as well', async () => {
    expect(await at('strategies.json', '{"a":[1]}').document).to.deep.equal({ data: { a: [1] } });
  });

  it('reads a sheet of priorities in the language and of the region of the page', async () => {
    const { read } = await at('list.csv', 'id;title\na;Uno\n', { language: 'it', region: 'ITI1' }).document;
    expect(read!.problems).to.be.empty;
    expect(read!.strategies[0]!.region).to.equal('ITI1');
    expect(read!.strategies[0]!.priorities[0]!.title).to.deep.equal({ it: 'Uno' });
  });

  it('reads a sheet of milestones where that is what is wanted', async () => {
    const sheet = 'region,date,title\nITI1,2024-05,Start\n';
    const { read } = await at('steps', sheet, { rows: 'milestones', language: 'en' }).document;
    expect(read!.strategies[0]!.milestones[0]).to.include({ date: '2024-05' });
  });

  it('takes a file for what it is said to be', async () => {
    const error = await failureOf(at('x.csv', 'region,title\nA,B', { format: 'JSON' }).document);
    expect(error).to.include({ kind: 'format', url: 'https://site.example/x.csv' });
  });

  it('takes no web page for a sheet', async () => {
    expect((await failureOf(at('x.csv', '<!doctype html><html></html>').document)).kind).to.equal('format');
  });

  it('does not ask where the site forbids it, nor what is no address', async () => {
    const { server, document } = at('x.csv', 'title', { offline: true });
    expect((await failureOf(document)).kind).to.equal('off');
    expect((await failureOf(at('https://', '').document)).kind).to.equal('query');
    expect(server.requests).to.be.empty;
  });

  it('says which status a server answered with', async () => {
    const error = await failureOf(at('x.json', new Response('', { status: 404 })).document);
    expect(error).to.include({ kind: 'http', status: 404 });
  });
});

/** A browser as the host meets it: let in by a link, with a key of its page, asking sealed questions. */
import { seal, unseal } from '../../electron/browser/sealing.ts';
import {
  aboutAnswer,
  aboutQuestion,
  aboutWelcome,
  pageHeader,
  readSecret,
  sealedType,
  startLength,
  type Welcome,
} from '../../shared/sealing.ts';
import { type RawAnswer, type RawQuestion, rawRequest } from './raw-request.ts';

export type LetIn = Welcome & { readonly port: number; readonly own: Readonly<Record<string, string>> };

/** The link in what a host printed. */
export function linkIn(line: string): URL {
  return new URL(/http:\S+/.exec(line)?.[0] ?? '');
}

/** What the host answers to the secret of a link, as it came. */
export function showSecret(link: URL, changes: Readonly<Record<string, string>> = {}): Promise<RawAnswer> {
  const { name } = readSecret(link.hash.slice('#open='.length)) ?? { name: 'none' };
  const headers = { host: link.host, origin: link.origin, 'content-type': sealedType, ...changes };
  return rawRequest(Number(link.port), `/enter/${name}`, { method: 'POST', headers });
}

/** Opens a link as a page does. @throws when it does not let in */
export async function letIn(link: URL): Promise<LetIn> {
  const secret = readSecret(link.hash.slice('#open='.length));
  const { bytes } = await showSecret(link);
  const key = Buffer.from(secret?.key ?? '', 'hex');
  const welcome = unseal(key, aboutWelcome(secret?.name ?? ''), bytes);
  if (welcome === null) throw new Error('The link does not let in.');
  const { host, origin, port } = link;
  const known: Welcome = JSON.parse(welcome);
  const own = { host, origin, 'content-type': sealedType, [pageHeader]: known.page };
  return { ...known, port: Number(port), own };
}

/** Sends a sealed question; `changes` make it one that the page would not send. */
export async function askSealed(
  { port, own, key }: LetIn,
  method: string,
  text: string,
  changes: RawQuestion = {},
): Promise<RawAnswer & { readonly envelope: unknown }> {
  const keyBytes = Buffer.from(key, 'hex');
  const question = seal(keyBytes, aboutQuestion(method), text);
  const answer = await rawRequest(port, `/rpc/${method}`, {
    method: 'POST',
    body: question,
    ...changes,
    headers: { ...own, ...changes.headers },
  });
  const about = aboutAnswer(method, question.subarray(0, startLength));
  const opened = unseal(keyBytes, about, answer.bytes);
  return { ...answer, envelope: opened === null ? null : JSON.parse(opened) };
}

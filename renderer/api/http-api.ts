/**
 * The contract over HTTP: `POST /rpc/<method>` with the input as JSON, answered with the envelope as JSON, both sealed.
 * Once something came that the host cannot have said, nothing more is sent.
 */
import type { Api, Envelope, Input } from '../../shared/contract.ts';
import { openableUrl } from '../../shared/links.ts';
import { type MethodName, methodNames } from '../../shared/method-names.ts';
import { aboutAnswer, aboutQuestion, pageHeader, sealedType, startLength } from '../../shared/sealing.ts';
import { cleanText, longestText } from '../../shared/text.ts';
import { type Doorway, enter, failed, type PageKey, sentences } from './entering.ts';
import { seal, unseal } from './sealing.ts';

/** In bytes; browsers allow 64 KiB. */
const longestKeepalive = 60_000;
const done = { ok: true, value: {} } as const;

/** What asks the host, once this page was let in. */
function createCaller(doorway: Doorway) {
  let entering: ReturnType<typeof enter> | null = null;
  let isImpostor = false;

  async function ask({ page, key }: PageKey, method: string, input: unknown): Promise<Envelope<unknown>> {
    const question = await seal(key, aboutQuestion(method), JSON.stringify(input));
    const response = await doorway.fetch(`/rpc/${method}`, {
      method: 'POST',
      headers: { 'content-type': sealedType, [pageHeader]: page },
      body: question,
      // A save that is under way while the page closes is still sent; browsers allow this for small bodies only.
      keepalive: question.length < longestKeepalive,
    });
    const about = aboutAnswer(method, question.subarray(0, startLength));
    const answer = await unseal(key, about, await response.arrayBuffer());
    if (answer !== null) return JSON.parse(answer) as Envelope<unknown>;
    isImpostor = true;
    return failed(sentences.impostor);
  }

  return async (method: string, input: unknown): Promise<Envelope<unknown>> => {
    if (isImpostor) return failed(sentences.impostor);
    entering ??= enter(doorway);
    const entered = await entering;
    if ('ok' in entered) {
      // It is tried anew when the user asks again.
      entering = null;
      return entered;
    }
    try {
      return await ask(entered, method, input);
    } catch {
      return failed(sentences.gone);
    }
  };
}

async function copyText({ text }: { readonly text: string }): Promise<Envelope<Record<string, never>>> {
  try {
    await navigator.clipboard.writeText(text);
    return done;
  } catch {
    return failed('The browser did not allow copying. Select the message and copy it with the keyboard.');
  }
}

async function readClipboard(): Promise<Envelope<{ readonly text: string }>> {
  try {
    const text = await navigator.clipboard.readText();
    return { ok: true, value: { text: cleanText(text.slice(0, longestText)) } };
  } catch {
    return failed('The browser did not allow it. Paste it into the box with the keyboard.');
  }
}

/** A tab takes the place of the small window. */
async function openQuick(): Promise<Envelope<Record<string, never>>> {
  window.open('/#/quick', '_blank', 'noopener');
  return done;
}

/** There is no window beside the page: what the quick page began goes on in the same tab. */
async function finishQuick({ openDraft }: Input<'finishQuick'>): Promise<Envelope<Record<string, never>>> {
  if (openDraft !== null) window.location.hash = `#/compose/${openDraft}`;
  return done;
}

async function openLink({ url }: { readonly url: string }): Promise<Envelope<Record<string, never>>> {
  const target = openableUrl(url);
  if (target === null) {
    const message = 'Only web addresses that begin with https:// and mail addresses can be opened.';
    return { ok: false, failure: { code: 'invalid-input', message } };
  }
  window.open(target.href, '_blank', 'noopener,noreferrer');
  return done;
}

/** The client for the browser host. What a page can only do itself, it does here: the clipboard and new tabs. */
export function createHttpApi(doorway: Doorway): Api {
  const call = createCaller(doorway);
  // The dispatcher has parsed every answer by the contract's schema before it was sent.
  const remote = Object.fromEntries(
    methodNames.map((name) => [name, (input: unknown) => call(name, input)]),
  ) as Pick<Api, MethodName>;
  return {
    ...remote,
    copyText,
    readClipboard,
    openLink,
    openQuick,
    finishQuick,
    onHostEvent: () => () => undefined,
  };
}

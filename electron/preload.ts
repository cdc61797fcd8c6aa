/** Gives the sandboxed page its `window.api`: one function per contract method and the host's events, no more. */
import { contextBridge, ipcRenderer } from 'electron';
import { hostEventChannel, methodNames } from '../shared/method-names.ts';

const methods = Object.fromEntries(
  methodNames.map((method) => [method, (input: unknown) => ipcRenderer.invoke(method, input)]),
);

/** Passes on what the host says, without Electron's event object, which would hand the page the whole channel. */
function onHostEvent(listener: (event: unknown) => void): () => void {
  const pass = (_event: unknown, event: unknown) => listener(event);
  ipcRenderer.on(hostEventChannel, pass);
  return () => {
    ipcRenderer.off(hostEventChannel, pass);
  };
}

contextBridge.exposeInMainWorld('api', { ...methods, onHostEvent });

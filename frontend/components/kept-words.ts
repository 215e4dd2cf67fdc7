/*
 * What is typed stays in this tab until the server has saved it. After a reload, be it by the reader or because the server
 * was restarted, words that were never saved are handed in again, with the version that they were based on.
 */
interface Holder extends HTMLElement {
  $server?: { restore(text: string, basedOn: number): void };
  wordsSaved?: (text: string, version: number) => void;
}

type Field = HTMLElement & { value: string };

declare global {
  interface Window {
    keepWords(holder: Holder, field: Field, key: string, version: number): void;
    keptWords(manuscript: string): string;
  }
}

const PREFIX = 'toex-words/';

window.keepWords = (holder, field, key, version) => {
  const place = PREFIX + key;
  let basedOn = version;
  const kept = window.sessionStorage.getItem(place);
  if (kept !== null) {
    const words = JSON.parse(kept) as { text: string; basedOn: number };
    if (words.text === field.value) {
      window.sessionStorage.removeItem(place);
    } else {
      window.setTimeout(() => holder.$server?.restore(words.text, words.basedOn));
    }
  }
  const keep = () => window.sessionStorage.setItem(place, JSON.stringify({ text: field.value, basedOn }));
  field.addEventListener('input', keep);
  field.addEventListener('change', keep);
  holder.wordsSaved = (text, saved) => {
    basedOn = saved;
    if (text === field.value) {
      window.sessionStorage.removeItem(place);
    } else {
      keep();
    }
  };
};

/* the sections of a manuscript whose words were never saved, with a space between them */
window.keptWords = (manuscript) =>
  Object.keys(window.sessionStorage)
    .filter((place) => place.startsWith(`${PREFIX}${manuscript}/`))
    .map((place) => place.slice(place.lastIndexOf('/') + 1))
    .join(' ');

export {};

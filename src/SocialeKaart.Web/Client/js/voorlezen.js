// Reads the main text aloud with a Dutch voice of the browser. Without such a voice there is no button.
const SKIP = 'nav, form, button, svg';
const BLOCKS = 'h1, h2, h3, p, li, dt, dd, dd > div, summary';

export function readAloud(texts, drawing) {
  const place = document.querySelector('.bovenaan');
  const speech = window.speechSynthesis;
  if (!place || !speech) return;
  const text = document.createElement('span');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'utrecht-button utrecht-button--secondary-action voorlezen';
  button.append(drawing, text);
  const voice = () => speech.getVoices().find(v => v.lang.startsWith('nl'));
  const offer = () => voice() && place.append(button);
  show(false);
  offer();
  speech.addEventListener?.('voiceschanged', offer);

  function show(reading) {
    text.textContent = reading ? texts.stop : texts.lees;
  }
  const stop = () => { speech.cancel(); show(false); };
  button.addEventListener('click', () => {
    if (speech.speaking) return stop();
    // A sentence or two at a time: Chromium falls silent in an utterance longer than 15 s.
    const parts = sentences(document.querySelector('main')).map(part => say(part, voice()));
    if (parts.length === 0) return;
    parts[parts.length - 1].onend = () => show(false);
    show(true);
    parts.forEach(part => speech.speak(part));
  });
  window.addEventListener('pagehide', () => speech.cancel());
}

function say(text, voice) {
  const part = new SpeechSynthesisUtterance(text);
  part.lang = 'nl-NL';
  part.voice = voice;
  part.rate = 0.9;
  return part;
}

function sentences(main) {
  return [...main.querySelectorAll(BLOCKS)]
    .filter(block => !block.closest(SKIP) && !block.querySelector(BLOCKS))
    .flatMap(block => spoken(block).match(/.+?(?:[.!?](?=\s)|$)/g) ?? []);
}

function spoken(block) {
  const copy = block.cloneNode(true);
  copy.querySelectorAll(SKIP).forEach(part => part.remove());
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

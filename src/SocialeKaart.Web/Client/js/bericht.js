// A note from who sent the link, behind its #: shown as text and nothing else, in a box that says whose words they are.
const MARK = '#bericht=', MAX = 300;

// Letters that change the direction of a text or cannot be seen: with them a note could look like something else than it is.
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

const clean = text => [...text.replace(/\r\n?/g, '\n').replace(UNSEEN, ' ').replace(/\n{3,}/g, '\n\n').trim()].slice(0, MAX).join('');

export function withNote(link, note) {
  const text = clean(note);
  return text ? `${link}${MARK}${encodeURIComponent(text)}` : link;
}

export function showNote(texts) {
  let box;
  const show = () => {
    box?.remove();
    box = read() ? build(read(), texts) : null;
    if (box) document.querySelector('main').prepend(box);
  };
  window.addEventListener('hashchange', show);
  show();
}

function read() {
  try {
    return location.hash.startsWith(MARK) ? clean(decodeURIComponent(location.hash.slice(MARK.length))) : '';
  } catch {
    return ''; // Cut off in the middle of a letter.
  }
}

function build(note, texts) {
  const box = document.createElement('div');
  box.className = 'bericht';
  box.setAttribute('role', 'note');
  box.setAttribute('aria-label', texts.berichtKop);
  for (const [name, text] of [['kop', texts.berichtKop], ['tekst', note], ['van', texts.berichtVan]]) {
    const line = document.createElement('p');
    line.className = `bericht__${name}`;
    line.textContent = text;
    box.append(line);
  }
  return box;
}

// What the panel "Deel of print" can do more with a script: copy, print, and a note that travels behind the # of the link. What stands behind
// the # is never sent to a server.
import { withNote } from './bericht.js';

export function share() {
  const panel = document.querySelector('.delen');
  if (!panel) return;
  const field = panel.querySelector('.delen__link');
  const copying = navigator.clipboard && unpack(panel, 'kopieer');
  if (copying) copyButton(copying, field);
  unpack(panel, 'print').querySelector('button').addEventListener('click', () => window.print());
  panel.querySelector('.delen__printuitleg').remove();
  noteField(panel, unpack(panel, 'bericht').querySelector('textarea'), field);
}

// The content of a template takes the place of the template.
function unpack(panel, name) {
  const template = panel.querySelector(`.delen__${name}`);
  const place = document.createElement('div');
  place.append(template.content);
  template.replaceWith(place);
  return place;
}

function copyButton(place, field) {
  const status = place.querySelector('[role=status]');
  place.querySelector('button').addEventListener('click', async () => {
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(field.value);
      status.textContent = status.dataset.klaar;
    } catch {
      // Not allowed: the link stands selected, to copy by hand.
      field.select();
    }
  });
}

function noteField(panel, note, field) {
  const link = field.value;
  const ways = [...panel.querySelectorAll('.delen__wegen a')].map(way => [way, way.getAttribute('href')]);
  note.addEventListener('input', () => {
    const whole = withNote(link, note.value);
    field.value = whole;
    ways.forEach(([way, href]) => way.setAttribute('href', href.replace(encodeURIComponent(link), () => encodeURIComponent(whole))));
    panel.querySelectorAll('.delen__zonder').forEach(text => { text.hidden = whole === link; });
  });
}

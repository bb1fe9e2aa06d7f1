// Suggestions while typing in the search box. Where the answer fails, the box is an ordinary box.
import accessibleAutocomplete from 'accessible-autocomplete';

const PAUSE = 150; // ms after the last key

export function suggest(texts) {
  const input = document.querySelector('input[type=search][name=q]');
  if (!input) return;
  const box = document.createElement('div');
  box.className = 'suggesties';
  accessibleAutocomplete({
    element: box,
    id: input.id,
    name: input.name,
    defaultValue: input.value,
    inputClasses: input.className,
    minLength: 2,
    confirmOnBlur: false,
    showNoOptionsFound: false,
    displayMenu: 'overlay',
    // It takes the words that are there already for a suggestion, and would show them as one.
    ref: part => part && part.setState({ options: [] }),
    source: latest(ask),
    templates: { inputValue: s => s ? s.naam : '', suggestion: html },
    onConfirm: s => s && location.assign(s.url),
    tAssistiveHint: () => texts.hint,
    tStatusQueryTooShort: () => texts.kort,
    tStatusNoResults: () => texts.geen,
    tStatusSelectedOption: (name, count, index) => fill(texts.gekozen, name, index + 1, count),
    tStatusResults: (count, selected) => `${fill(count === 1 ? texts.een : texts.meer, count)} ${selected}`,
  });
  input.replaceWith(box);
  const typed = box.querySelector('input');
  typed.maxLength = input.maxLength;
  typed.enterKeyHint = 'search';
  for (const name of ['aria-invalid', 'aria-describedby']) if (input.hasAttribute(name)) typed.setAttribute(name, input.getAttribute(name));
  // Enter on words of one's own searches; the part would swallow it while its list is open.
  box.addEventListener('keydown', event => {
    // The list closes; what has the focus in it would take the focus along.
    if (event.key === 'Escape') typed.focus();
    if (event.key !== 'Enter' || box.querySelector('[aria-selected=true]')) return;
    event.preventDefault();
    event.stopPropagation();
    typed.form.submit();
  }, true);
}

async function ask(words, signal) {
  const answer = await fetch(`/api/v1/suggesties?q=${encodeURIComponent(words)}`, { signal });
  return answer.ok ? (await answer.json()).suggesties : [];
}

// One question at a time: a newer one cancels the older.
function latest(question) {
  let timer, running;
  return (words, show) => {
    clearTimeout(timer);
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    timer = setTimeout(() => question(words, signal).then(show, () => signal.aborted || show([])), PAUSE);
  };
}

const escaped = text => String(text).replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`);

const html = s => `<span class="suggesties__naam">${escaped(s.naam)}</span> <span class="suggesties__soort">${escaped(s.soort)}`
  + `${s.aantal > 1 ? ` (${escaped(s.aantal)})` : ''}</span>`;

const fill = (text, ...values) => values.reduce((filled, value, i) => filled.replace(`{${i}}`, value), text);

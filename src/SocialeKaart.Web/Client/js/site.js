// Everything works without this script; it only makes some things easier. It keeps nothing and asks no other host.
import { showNote } from './bericht.js';
import { share } from './delen.js';
import { suggest } from './suggesties.js';
import { readAloud } from './voorlezen.js';

// The texts stand with all others in Texts/; the page hands them over, with the drawing on the button.
const { dataset: texts, content: drawing } = document.getElementById('teksten');

suggest(texts);
readAloud(texts, drawing);
showNote(texts);
share();
// What must be changed is read first; the page has loaded and the box is in its place.
document.querySelector('.foutoverzicht')?.focus();

// 1.3.3: no text points at a place or a colour ("the green button on the right").
() => [...document.body.innerText.matchAll(/[^.\n]*\b(rechts|links|rechterkant|linkerkant|rechtsboven|linksboven|(groene|rode|blauwe|ronde) (knop|link|balk|vak))\b[^.\n]*/gi)].map(match => match[0].trim())

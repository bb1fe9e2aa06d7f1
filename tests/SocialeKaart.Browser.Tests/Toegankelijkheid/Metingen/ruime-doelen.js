// What is pressed most is at least 44 px high: rows and groups of filters, buttons, chips, pages.
() => meet.all('label:has(input[type=checkbox]), label:has(input[type=radio]), summary, button, .utrecht-button, .gekozen a, .paginas a, input[type=search], input[type=text]')
  .filter(meet.isVisible)
  .map(el => [el, el.getBoundingClientRect().height]).filter(([, height]) => height < 43.5)
  .map(([el, height]) => `${meet.name(el)} is ${Math.round(height)} px high`)

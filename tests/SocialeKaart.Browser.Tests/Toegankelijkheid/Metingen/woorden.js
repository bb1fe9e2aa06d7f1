// All that can be read on the page; to compare windows by.
() => [document.body.innerText]

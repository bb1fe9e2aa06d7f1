// 2.1.4, 2.5.1, 2.5.2, 2.5.4 and 2.5.7: no shortcut of one key, nothing that happens on pressing down, by dragging, by a gesture or by moving the phone.
// A suggestion of the search box hears mousedown only to keep the focus in the box; it acts on click.
() => {
  const never = /^(mousedown|pointerdown|touch\w+|pointermove|drag\w*|drop|gesture\w+|wheel|device\w+)$/;
  const attributes = meet.all('[accesskey], [draggable=true], [onmousedown], [ontouchstart], [ondragstart]')
    .map(el => `${meet.name(el)} asks for a gesture or has a shortcut`);
  const listeners = meet.heard.filter(line => line !== 'li mousedown')
    .filter(line => never.test(line.split(' ')[1]) || /^(window|document|body|html) key/.test(line)).map(line => `listens: ${line}`);
  return [...attributes, ...listeners];
}

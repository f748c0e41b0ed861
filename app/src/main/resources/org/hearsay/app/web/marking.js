'use strict';
/** Fills a field of the form that sets a statement right with the places of the words marked in the text. */
(() => {
  /** How many UTF-16 code units of the text stand before a place in it. */
  function offset(text, node, at) {
    const before = document.createRange();
    before.setStart(text, 0);
    before.setEnd(node, at);
    return before.toString().length;
  }

  function marked() {
    const text = document.querySelector('.text');
    const selection = getSelection();
    if (!text || selection.isCollapsed || !text.contains(selection.anchorNode) || !text.contains(selection.focusNode)) {
      return null;
    }
    const range = selection.getRangeAt(0);
    const begin = offset(text, range.startContainer, range.startOffset);
    const end = offset(text, range.endContainer, range.endOffset);
    return begin < end ? `${begin}-${end}` : null;
  }

  let latest = null;
  document.addEventListener('selectionchange', () => {
    latest = marked() || latest;
  });

  document.addEventListener('click', event => {
    const button = event.target.closest('button[data-take]');
    if (button && latest) {
      document.getElementById(button.dataset.take).value = latest;
    }
    const leaving = event.target.closest('.slot a[data-leave]');
    if (leaving) {
      leaving.closest('.slot').replaceChildren();
    }
  });
})();

'use strict';
/** Asks with the words that somebody typed into a form before the scripts of its page were there. */
document.addEventListener('DOMContentLoaded', () => {
  for (const form of document.querySelectorAll('form[hx-trigger~="input"]')) {
    const typed = [...form.querySelectorAll('input')].some(input => input.value !== input.defaultValue);
    if (typed) {
      htmx.trigger(form, 'submit');
    }
  }
});

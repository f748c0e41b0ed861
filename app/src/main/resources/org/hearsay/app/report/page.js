
'use strict';
(() => {
  const roles = ['source', 'cue', 'content'];
  const wide = matchMedia('screen and (min-width: 66rem)');
  let lit = [];
  let selected = null;

  document.documentElement.classList.add('scripted');
  const index = document.getElementById('index');
  if (index) {
    document.querySelector('main').prepend(index);
  }

  /** A statement of an article, from the innermost words, the row or the number that names it. */
  function places(target) {
    const element = target.closest && target.closest('[data-s]');
    if (!element) {
      return [];
    }
    const article = element.closest('article');
    return element.dataset.s.split(' ').map(number => ({ article, number }));
  }

  function same(one, other) {
    return one && other && one.article === other.article && one.number === other.number;
  }

  function row(place) {
    return place.article.querySelector(`tr[data-number="${place.number}"]`);
  }

  /** The row above it, with who says it and from whom the article has it. */
  function sentence(place) {
    return place.article.querySelector(`tr.sentence[data-s="${place.number}"]`);
  }

  function mark(place) {
    return place.article.querySelector(`.number[data-number="${place.number}"]`);
  }

  function light(element, role) {
    element.dataset.on = element.dataset.on ? `${element.dataset.on} ${role}` : role;
    lit.push(element);
  }

  function show(place) {
    lit.forEach(element => delete element.dataset.on);
    lit = [];
    if (!place) {
      return;
    }
    for (const role of roles) {
      place.article.querySelectorAll(`.text [data-${role}~="${place.number}"]`)
          .forEach(element => light(element, role));
    }
    place.article.querySelectorAll(
        `[data-number="${place.number}"], tr.sentence[data-s="${place.number}"]`)
        .forEach(element => light(element, 'number'));
  }

  /** Brings both rows into their column's view without moving the page. */
  function reveal(place) {
    const line = row(place);
    const column = line.closest('.statements');
    if (!wide.matches || column.scrollHeight <= column.clientHeight) {
      return;
    }
    const head = column.querySelector('thead').getBoundingClientRect().bottom;
    const bottom = column.getBoundingClientRect().bottom;
    const top = sentence(place).getBoundingClientRect().top;
    const end = line.getBoundingClientRect().bottom;
    if (top < head) {
      column.scrollTop -= head - top + 8;
    } else if (end > bottom) {
      column.scrollTop += Math.min(end - bottom + 8, top - head - 8);
    }
  }

  /** A row that comes up from below alone takes along who says it, and from whom the article has it. */
  function addSaid(place) {
    if (!wide.matches) {
      const said = sentence(place).querySelector('td').cloneNode(true);
      said.className = 'said';
      row(place).prepend(said);
    }
  }

  function removeSaid(place) {
    row(place).querySelectorAll('.said').forEach(said => said.remove());
  }

  function select(place) {
    if (selected) {
      row(selected).removeAttribute('aria-current');
      removeSaid(selected);
    }
    selected = place;
    show(place);
    if (place) {
      row(place).setAttribute('aria-current', 'true');
      addSaid(place);
      reveal(place);
    }
  }

  /** Where pieces lie upon each other, pressing again goes to the next one outward. */
  function next(found) {
    const at = found.findIndex(place => same(place, selected));
    return at < 0 ? found[0] : found[at + 1] || (found.length > 1 ? found[0] : null);
  }

  document.addEventListener('pointerover', event => {
    if (event.pointerType === 'touch') {
      return;
    }
    const found = places(event.target);
    const place = found.find(each => same(each, selected)) || found[0];
    show(place || selected);
    if (place && event.target.closest('.text')) {
      reveal(place);
    }
  });

  document.addEventListener('focusin', event => {
    const [place] = places(event.target);
    show(place || selected);
    if (place && event.target.closest('.text')) {
      reveal(place);
    }
  });
  document.addEventListener('focusout', () => show(selected));

  document.addEventListener('click', event => {
    const link = event.target.closest('a');
    if (link && !(link.closest('[data-s]') && link.getAttribute('href').startsWith('#'))) {
      return;
    }
    if (event.target.closest('form, .slot')) {
      return;
    }
    if (!getSelection().isCollapsed) {
      return;
    }
    const place = next(places(event.target)) || null;
    if (link) {
      event.preventDefault();
    }
    select(place);
    if (place && event.target.closest('tr')) {
      mark(place).scrollIntoView({ block: wide.matches ? 'center' : 'start' });
    }
  });

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      select(null);
    }
  });

  function follow() {
    const target = document.getElementById(location.hash.slice(1));
    const [place] = target ? places(target) : [];
    if (place) {
      select(place);
    } else if (target) {
      target.scrollIntoView();
    }
  }
  addEventListener('hashchange', follow);
  follow();
})();

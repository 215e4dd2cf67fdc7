/*
 * The parts of a page as links that stay in sight. The part that is being read is marked; on a narrow page the list folds
 * to one line that names it, and closes when a part was chosen, on Escape, and when the focus goes elsewhere.
 */
const READING_LINE = 0.3; // of the window's height: what crosses it is what is being read

class PageParts extends HTMLElement {
  private readonly update = () => this.mark();

  connectedCallback() {
    this.addEventListener('click', this.chosen);
    this.addEventListener('keydown', this.escape);
    this.addEventListener('focusout', this.left);
    window.addEventListener('scroll', this.update, { passive: true });
    // what the address names was not there yet when the browser looked for it
    window.setTimeout(() => this.arrive(), 100);
  }

  disconnectedCallback() {
    window.removeEventListener('scroll', this.update);
  }

  private get fold() {
    return this.querySelector('details');
  }

  private get links() {
    return [...this.querySelectorAll('a')];
  }

  private target(link: HTMLAnchorElement) {
    return document.getElementById(decodeURIComponent(link.hash.slice(1)));
  }

  private arrive() {
    const named = this.links.find((link) => link.hash === window.location.hash);
    const part = named && this.target(named);
    part?.closest('details')?.setAttribute('open', '');
    part?.scrollIntoView();
    this.mark();
  }

  private mark() {
    const line = window.innerHeight * READING_LINE;
    const above = this.links.filter((link) => (this.target(link)?.getBoundingClientRect().top ?? Infinity) < line);
    const current = above.at(-1) ?? null;
    if (current === this.querySelector('a[aria-current]')) {
      return;
    }
    this.links.forEach((link) => link.removeAttribute('aria-current'));
    current?.setAttribute('aria-current', 'true');
    const name = this.querySelector('.page-parts-here');
    if (name) {
      name.textContent = current?.textContent ?? '';
    }
  }

  private readonly chosen = (event: Event) => {
    if ((event.target as HTMLElement).closest('a')) {
      this.close();
    }
  };

  private readonly escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.fold?.open) {
      this.close();
      this.querySelector('summary')?.focus();
    }
  };

  private readonly left = (event: FocusEvent) => {
    if (!this.contains(event.relatedTarget as Node | null)) {
      this.close();
    }
  };

  private close() {
    this.fold?.removeAttribute('open');
  }
}

customElements.define('page-parts', PageParts);

export {};

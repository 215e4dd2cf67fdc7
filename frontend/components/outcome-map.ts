/*
 * Around the drawings of a map: looks more closely at one by changing which part of it is shown (its viewBox). What is pinned
 * to a point (circles and names) keeps its size and place. Wheel with Ctrl, or without once the reader is at the map; two
 * fingers; buttons; the keys + - 0. One finger and the plain wheel scroll the page. Space steps from a region into its forces.
 */
type Box = { x: number; y: number; w: number; h: number };
type Spot = { x: number; y: number };

const CLOSEST = 12;
const STEP = 1.6;
const MARGIN = 1.5;

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** One drawing of the map, for one width of the page. */
class Sheet {
  readonly whole: Box;
  private box: Box;
  private frame = 0;
  private readonly pins: { element: SVGGElement; x: number; y: number }[];

  constructor(readonly svg: SVGSVGElement) {
    const { x, y, width, height } = svg.viewBox.baseVal;
    this.whole = { x, y, w: width, h: height };
    this.box = this.whole;
    this.pins = [...svg.querySelectorAll<SVGGElement>('.pin')].map((element) => {
      const [px, py] = element.dataset.at!.split(' ').map(Number);
      return { element, x: px, y: py };
    });
  }

  get zoom() {
    return this.whole.w / this.box.w;
  }

  get shown() {
    return this.svg.checkVisibility();
  }

  /** Where a point of the window lies on the drawing. */
  at(clientX: number, clientY: number): Spot {
    const place = this.svg.getBoundingClientRect();
    return {
      x: this.box.x + ((clientX - place.left) / place.width) * this.box.w,
      y: this.box.y + ((clientY - place.top) / place.height) * this.box.h,
    };
  }

  /** Magnifies so that the spot stays where it is. */
  by(factor: number, spot: Spot = this.middle(), slowly = false) {
    const zoom = Math.min(CLOSEST, Math.max(1, this.zoom * factor));
    const part = this.zoom / zoom;
    const to = {
      x: spot.x - (spot.x - this.box.x) * part,
      y: spot.y - (spot.y - this.box.y) * part,
      w: this.whole.w / zoom,
      h: this.whole.h / zoom,
    };
    this.go(to, slowly);
  }

  /** Moves by parts of what is shown. */
  move(dx: number, dy: number, slowly = false) {
    this.go({ ...this.box, x: this.box.x + dx * this.box.w, y: this.box.y + dy * this.box.h }, slowly);
  }

  /** Shows the parts as large as they fit; the whole for none. */
  fit(parts: SVGGraphicsElement[]) {
    if (!parts.length) {
      this.go(this.whole, true);
      return;
    }
    const boxes = parts.map((part) => part.getBBox());
    const left = Math.min(...boxes.map((box) => box.x));
    const top = Math.min(...boxes.map((box) => box.y));
    const width = Math.max(...boxes.map((box) => box.x + box.width)) - left;
    const height = Math.max(...boxes.map((box) => box.y + box.height)) - top;
    const zoom = Math.min(CLOSEST, Math.max(1, Math.min(this.whole.w / width, this.whole.h / height) / MARGIN));
    const w = this.whole.w / zoom;
    const h = this.whole.h / zoom;
    this.go({ x: left + width / 2 - w / 2, y: top + height / 2 - h / 2, w, h }, true);
  }

  private middle(): Spot {
    return { x: this.box.x + this.box.w / 2, y: this.box.y + this.box.h / 2 };
  }

  private go(wanted: Box, slowly: boolean) {
    cancelAnimationFrame(this.frame);
    const to = this.within(wanted);
    const from = this.box;
    if (!slowly || still() || !this.shown) {
      this.show(to);
      return;
    }
    const start = performance.now();
    const step = (now: number) => {
      const part = Math.min(1, (now - start) / 220);
      const eased = 1 - (1 - part) ** 3;
      const mix = (a: number, b: number) => a + (b - a) * eased;
      this.show({ x: mix(from.x, to.x), y: mix(from.y, to.y), w: mix(from.w, to.w), h: mix(from.h, to.h) });
      if (part < 1) {
        this.frame = requestAnimationFrame(step);
      }
    };
    this.frame = requestAnimationFrame(step);
  }

  private within(box: Box): Box {
    const { x, y, w, h } = this.whole;
    return {
      ...box,
      x: Math.min(x + w - box.w, Math.max(x, box.x)),
      y: Math.min(y + h - box.h, Math.max(y, box.y)),
    };
  }

  private show(box: Box) {
    this.box = box;
    this.svg.setAttribute('viewBox', `${box.x} ${box.y} ${box.w} ${box.h}`);
    const size = 1 / this.zoom;
    for (const { element, x, y } of this.pins) {
      element.setAttribute('transform', `translate(${x} ${y}) scale(${size}) translate(${-x} ${-y})`);
    }
    this.svg.dispatchEvent(new CustomEvent('map-zoom', { bubbles: true }));
  }
}

class OutcomeMap extends HTMLElement {
  private sheets: Sheet[] = [];
  private fingers?: { spot: Spot; apart: number };
  private drag?: { x: number; y: number; id: number; moved: boolean };
  private within = '';
  private hint?: number;

  connectedCallback() {
    this.addEventListener('click', this.onClick, true);
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('wheel', this.onWheel, { passive: false });
    this.addEventListener('touchstart', this.onTouch, { passive: false });
    this.addEventListener('touchmove', this.onTouch, { passive: false });
    this.addEventListener('touchend', this.onTouchEnd);
    this.addEventListener('pointerdown', this.onDown);
    this.addEventListener('pointermove', this.onMove);
    this.addEventListener('pointerup', this.onUp);
    this.addEventListener('pointercancel', this.onUp);
    this.addEventListener('dragstart', (event) => event.preventDefault());
    this.addEventListener('map-zoom', this.onZoom);
    this.addEventListener('focusout', this.onFocusOut);
    this.onZoom();
  }

  /** The drawing that fits the page, wherever the server has put the drawings by now. */
  private sheet(): Sheet | undefined {
    const found = [...this.querySelectorAll<SVGSVGElement>('.drawing > svg')];
    if (found.length !== this.sheets.length || found.some((svg, i) => svg !== this.sheets[i].svg)) {
      this.sheets = found.map((svg) => new Sheet(svg));
    }
    return this.sheets.find((sheet) => sheet.shown);
  }

  /** Shows a part and what it belongs to; the whole map for an empty code. */
  find(code: string) {
    this.sheet();
    for (const sheet of this.sheets) {
      sheet.svg.querySelectorAll('.found').forEach((part) => part.classList.remove('found'));
      const part = code ? sheet.svg.querySelector(`.part[data-code="${CSS.escape(code)}"]:not(.again)`) : null;
      const region = part?.getAttribute('data-in') ?? '';
      sheet.svg
        .querySelectorAll(`.part[data-code="${CSS.escape(code)}"]`)
        .forEach((found) => found.classList.add('found'));
      sheet.fit(part ? this.parts(sheet, region) : []);
    }
  }

  private parts(sheet: Sheet, region: string): SVGGraphicsElement[] {
    return [...sheet.svg.querySelectorAll<SVGGraphicsElement>(`.part[data-in="${CSS.escape(region)}"]:not(.again)`)];
  }

  private onZoom = () => {
    const zoom = this.sheet()?.zoom ?? 1;
    this.toggleAttribute('zoomed', zoom > 1.001);
    const disable = (what: string, off: boolean) =>
      this.querySelector(`[data-do=${what}]`)?.setAttribute('aria-disabled', String(off));
    disable('in', zoom > CLOSEST - 0.01);
    disable('out', zoom < 1.001);
    disable('reset', zoom < 1.001);
  };

  private onClick = (event: Event) => {
    if (this.drag?.moved) {
      event.preventDefault(); // the end of a drag opens nothing
      event.stopPropagation();
      this.drag = undefined;
      return;
    }
    const what = (event.target as Element).closest<HTMLElement>('[data-do]')?.dataset.do;
    if (what) {
      this.act(what);
    }
  };

  private act(what: string): boolean {
    const sheet = this.sheet();
    const acts: Record<string, () => void> = {
      in: () => sheet?.by(STEP, undefined, true),
      out: () => sheet?.by(1 / STEP, undefined, true),
      reset: () => sheet?.fit([]),
      left: () => sheet?.move(-0.3, 0, true),
      right: () => sheet?.move(0.3, 0, true),
      up: () => sheet?.move(0, -0.3, true),
      down: () => sheet?.move(0, 0.3, true),
    };
    acts[what]?.();
    return what in acts;
  }

  private onKey = (event: KeyboardEvent) => {
    const target = event.target as Element;
    const keys: Record<string, string> = { '+': 'in', '=': 'in', '-': 'out', '0': 'reset' };
    if (event.ctrlKey || event.altKey || event.metaKey || !target.closest('svg, .map-tools, .map-arrows')) {
      return;
    }
    if (event.key in keys) {
      this.act(keys[event.key]);
      event.preventDefault();
    } else if (event.key === ' ' && target.matches('.point[data-code]')) {
      event.preventDefault();
      this.enter(target.getAttribute('data-code')!);
    } else if (event.key === 'Escape' && target.matches('.part')) {
      this.leave(true);
    } else if (target.matches('.part')) {
      this.walk(target, event);
    }
  };

  /** From a region to the first of its forces. */
  private enter(region: string) {
    const sheet = this.sheet();
    const parts = sheet ? this.parts(sheet, region) : [];
    if (!sheet || parts.length === 0) {
      return;
    }
    this.within = region;
    sheet.fit(parts);
    this.step(parts[0]);
  }

  private step(part: SVGGraphicsElement) {
    part.removeAttribute('aria-hidden');
    part.setAttribute('aria-label', part.dataset.words ?? '');
    if (!part.matches('a')) {
      part.setAttribute('role', 'img');
    }
    part.setAttribute('tabindex', '-1');
    part.focus({ preventScroll: true });
  }

  private walk(from: Element, event: KeyboardEvent) {
    const sheet = this.sheet();
    const parts = sheet ? this.parts(sheet, this.within) : [];
    const at = parts.indexOf(from as SVGGraphicsElement);
    const last = parts.length - 1;
    const next: Record<string, number> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowDown: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      ArrowUp: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    if (event.key in next && at >= 0) {
      event.preventDefault();
      this.step(parts[next[event.key]]);
    }
  }

  /** Back to the region. */
  private leave(back: boolean) {
    const sheet = this.sheet();
    const region = sheet?.svg.querySelector<SVGElement>(`.point[data-code="${CSS.escape(this.within)}"]`);
    this.within = '';
    if (back) {
      sheet?.fit([]);
      region?.focus({ preventScroll: true });
    }
  }

  private onFocusOut = (event: FocusEvent) => {
    const part = (event.target as Element).closest('.part');
    part?.setAttribute('aria-hidden', 'true');
    if (this.within && !this.contains(event.relatedTarget as Node | null)) {
      this.leave(false);
    }
  };

  /** Plain, the wheel scrolls the page until the reader is at the map: has zoomed, or stands in it with the keyboard. */
  private onWheel = (event: WheelEvent) => {
    const sheet = this.sheet();
    if (!sheet || !(event.target as Element).closest('svg')) {
      return;
    }
    const outward = event.deltaY > 0 && sheet.zoom <= 1;
    const at = event.ctrlKey || sheet.zoom > 1 || this.contains(document.activeElement);
    if (!at || (outward && !event.ctrlKey)) {
      if (!at) {
        this.say(this.dataset.wheel ?? '');
      }
      return;
    }
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    sheet.by(Math.exp((-event.deltaY * lines) / (event.ctrlKey ? 120 : 400)), sheet.at(event.clientX, event.clientY));
  };

  private onTouch = (event: TouchEvent) => {
    const sheet = this.sheet();
    if (!sheet || !(event.target as Element).closest('svg')) {
      return;
    }
    if (event.touches.length !== 2) {
      this.fingers = undefined;
      if (event.type === 'touchmove' && sheet.zoom > 1) {
        this.say(this.dataset.touch ?? '');
      }
      return;
    }
    event.preventDefault();
    const [a, b] = [event.touches[0], event.touches[1]];
    const x = (a.clientX + b.clientX) / 2;
    const y = (a.clientY + b.clientY) / 2;
    const apart = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
    if (this.fingers && event.type === 'touchmove') {
      const place = sheet.svg.getBoundingClientRect();
      sheet.by(apart / this.fingers.apart, sheet.at(x, y));
      sheet.move((this.fingers.spot.x - x) / place.width, (this.fingers.spot.y - y) / place.height);
    }
    this.fingers = { spot: { x, y }, apart };
  };

  private onTouchEnd = () => {
    this.fingers = undefined;
  };

  private onDown = (event: PointerEvent) => {
    this.drag = undefined;
    const zoomed = (this.sheet()?.zoom ?? 1) > 1;
    if (zoomed && event.pointerType === 'mouse' && event.button === 0 && (event.target as Element).closest('svg')) {
      this.drag = { x: event.clientX, y: event.clientY, id: event.pointerId, moved: false };
    }
  };

  private onMove = (event: PointerEvent) => {
    const sheet = this.sheet();
    if (!this.drag || !sheet || event.buttons === 0) {
      return;
    }
    const dx = event.clientX - this.drag.x;
    const dy = event.clientY - this.drag.y;
    if (this.drag.moved || Math.hypot(dx, dy) > 4) {
      const place = sheet.svg.getBoundingClientRect();
      sheet.move(-dx / place.width, -dy / place.height);
      this.drag = { x: event.clientX, y: event.clientY, id: this.drag.id, moved: true };
      this.setAttribute('dragging', '');
    }
  };

  private onUp = () => {
    this.removeAttribute('dragging');
    if (!this.drag?.moved) {
      this.drag = undefined;
    }
  };

  /** A word on how it is done, for a moment, to those who tried something else. */
  private say(words: string) {
    const images = this.querySelector('.drawing-images');
    images?.setAttribute('data-hint', words);
    clearTimeout(this.hint);
    this.hint = window.setTimeout(() => images?.removeAttribute('data-hint'), 1600);
  }
}

customElements.define('outcome-map', OutcomeMap);

/*
 * Around a drawing of the server's: its points say their words beside them, to the pointer, to a finger and to the
 * keyboard. One point at a time is on the way of the Tab key; the arrow keys lead to the others.
 */
type Point = SVGGElement | SVGAElement;

/** One for the whole page, above everything else on it. */
class Tip {
  private readonly element = document.createElement('div');

  constructor() {
    this.element.className = 'drawing-tip';
    this.element.popover = 'manual';
    this.element.setAttribute('aria-hidden', 'true'); // the point has the same words as its name
  }

  /** @param hint what the reader may do next, below the words; empty for nothing */
  show(words: string, hint: string, beside: DOMRect) {
    if (!this.element.isConnected) {
      document.body.append(this.element);
    }
    this.element.textContent = words;
    if (hint) {
      const line = document.createElement('small');
      line.textContent = hint;
      this.element.append(line);
    }
    this.element.showPopover();
    const own = this.element.getBoundingClientRect();
    const middle = beside.left + beside.width / 2 - own.width / 2;
    const left = Math.max(8, Math.min(middle, document.documentElement.clientWidth - own.width - 8));
    const above = beside.top - own.height - 6;
    this.element.style.left = `${left}px`;
    this.element.style.top = `${above < 4 ? beside.bottom + 6 : above}px`;
  }

  hide() {
    if (this.element.isConnected) {
      this.element.hidePopover();
    }
  }
}

const tip = new Tip();

class OutcomeDrawing extends HTMLElement {
  private shown?: Element;
  private justTouched?: Element;

  connectedCallback() {
    this.addEventListener('pointermove', this.onPointer);
    this.addEventListener('pointerdown', this.onPress);
    this.addEventListener('click', this.onClick, true);
    this.addEventListener('pointerleave', this.onPointerLeave);
    this.addEventListener('focusin', this.onFocus);
    this.addEventListener('focusout', this.onLeave);
    this.addEventListener('keydown', this.onKey);
    document.addEventListener('pointerdown', this.onElsewhere);
  }

  disconnectedCallback() {
    this.onLeave();
    document.removeEventListener('pointerdown', this.onElsewhere);
  }

  private points(): Point[] {
    return [...this.querySelectorAll<Point>('.point')];
  }

  private onPointer = (event: PointerEvent) => {
    const target = event.target as Element;
    const point = target.closest('.point, .behind') ?? this.nearest(event.clientX, event.clientY);
    if (point) {
      this.say(point);
    } else {
      this.onLeave();
    }
  };

  /** The first touch of a point says what it is; the second one opens it. On a map, which names its circles, the first does. */
  private onPress = (event: PointerEvent) => {
    const before = this.shown;
    this.onPointer(event);
    const touched = event.pointerType === 'touch' && this.asksTwice() && this.shown !== before ? this.shown : undefined;
    this.justTouched = touched;
  };

  private onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    if (link && this.justTouched && (this.justTouched === link || this.justTouched.contains(link))) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    this.justTouched = undefined;
  };

  private onFocus = (event: FocusEvent) => {
    const point = (event.target as Element).closest('.point');
    if (point) {
      this.points().forEach((other) => other.setAttribute('tabindex', other === point ? '0' : '-1'));
      this.say(point);
    }
  };

  /** A finger leaves as it is lifted: what it touched stays until it touches elsewhere. */
  private onPointerLeave = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') {
      this.onLeave();
    }
  };

  private onElsewhere = (event: PointerEvent) => {
    if (!this.contains(event.target as Node)) {
      this.onLeave();
    }
  };

  private onLeave = () => {
    this.shown?.classList.remove('shown');
    this.shown = undefined;
    tip.hide();
  };

  private onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      this.onLeave();
      return;
    }
    const from = (event.target as Element).closest<Point>('.point');
    const to = from && !event.ctrlKey && !event.altKey && !event.metaKey ? this.next(from, event.key) : undefined;
    if (to) {
      event.preventDefault();
      to.focus();
    }
  };

  private say(point: Element) {
    if (point !== this.shown) {
      this.onLeave();
      this.shown = point;
      point.classList.add('shown');
    }
    const words = point.getAttribute('aria-label') ?? point.getAttribute('data-words') ?? '';
    const opens = point.tagName === 'a' && this.asksTwice() && matchMedia('(hover: none)').matches;
    tip.show(words, opens ? (this.getAttribute('hint') ?? '') : '', box(point));
  }

  private next(from: Point, key: string): Point | undefined {
    const points = this.points();
    switch (key) {
      case 'Home':
        return this.columns()[0]?.[0] ?? points[0];
      case 'End':
        return this.columns().at(-1)?.[0] ?? points[points.length - 1];
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'ArrowUp':
      case 'ArrowDown':
        return this.walk() === 'free' ? towards(from, points, key) : this.step(from, key);
      default:
        return undefined;
    }
  }

  private asksTwice() {
    return this.walk() !== 'free';
  }

  /** How the points lie: beside each other, under each other, as lines under each other, or anywhere, as on a map. */
  private walk() {
    return this.getAttribute('walk') ?? 'free';
  }

  /** The points of each group, groups in the order of the drawing: one point in each where there is one series. */
  private columns(): Point[][] {
    const columns = new Map<string, Point[]>();
    for (const point of this.points()) {
      const group = point.dataset.code ?? '';
      columns.set(group, [...(columns.get(group) ?? []), point]);
    }
    const sorted = [...columns.values()];
    return this.walk() === 'lines' ? sorted.sort((a, b) => end(a[0]) - end(b[0])) : sorted;
  }

  /** Along the groups, or across them from series to series; with one series all four keys lead along. */
  private step(from: Point, key: string): Point | undefined {
    const columns = this.columns();
    const column = columns.findIndex((points) => points.includes(from));
    const series = columns[column].indexOf(from);
    const by = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
    const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
    const several = columns.some((points) => points.length > 1);
    if (several && sideways !== (this.walk() === 'across')) {
      // what is drawn first lies lowest in a stack and highest in a list
      const higher = this.walk() === 'across' ? -by : by;
      return columns[column][series + higher];
    }
    const next = columns[column + by];
    return next?.[Math.min(series, next.length - 1)];
  }

  /** A short bar or a thin line is hard to hit: whoever points above, behind or near it means it. */
  private nearest(x: number, y: number): Point | undefined {
    if (this.walk() === 'free') {
      return undefined;
    }
    const inside = this.getBoundingClientRect();
    if (x < inside.left || x > inside.right || y < inside.top || y > inside.bottom) {
      return undefined;
    }
    let best: Point | undefined;
    let least = Infinity;
    for (const point of this.points()) {
      const distance = this.distance(point, x, y);
      if (distance < least) {
        best = point;
        least = distance;
      }
    }
    return best;
  }

  /** Along the groups first, then across them. */
  private distance(point: Point, x: number, y: number): number {
    const place = point.getBoundingClientRect();
    const aside = outside(x, place.left, place.right);
    const beyond = outside(y, place.top, place.bottom);
    switch (this.walk()) {
      case 'across':
        return aside * 1000 + beyond;
      case 'lines': {
        const share = (x - place.left) / Math.max(1, place.width);
        return Math.abs(y - (start(point) + share * (end(point) - start(point))));
      }
      default:
        return beyond * 1000 + aside;
    }
  }
}

function outside(value: number, from: number, to: number) {
  return Math.max(0, from - value, value - to);
}

/** The height at which a line begins, and at which it ends: of the first and last of its dots. */
function start(point: Point) {
  return middle(point.querySelector('circle') ?? point).y;
}

function end(point: Point) {
  return middle([...point.querySelectorAll('circle')].at(-1) ?? point).y;
}

/** Where the words stand: at the dot of a point that has one. */
function box(point: Element) {
  const dots = point.querySelectorAll('circle');
  return (dots.length ? dots[dots.length - 1] : point).getBoundingClientRect();
}

/** The point that lies nearest in the direction of the key. */
function towards(from: Point, points: Point[], key: string): Point | undefined {
  const start = middle(from);
  const sign = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
  const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
  let best: Point | undefined;
  let least = Infinity;
  for (const point of points) {
    const place = middle(point);
    const ahead = sign * (sideways ? place.x - start.x : place.y - start.y);
    const aside = Math.abs(sideways ? place.y - start.y : place.x - start.x);
    if (point !== from && ahead > 1 && ahead + 2 * aside < least) {
      best = point;
      least = ahead + 2 * aside;
    }
  }
  return best;
}

function middle(point: Element) {
  const box = point.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

customElements.define('outcome-drawing', OutcomeDrawing);

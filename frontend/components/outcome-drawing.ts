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

  show(words: string, beside: DOMRect) {
    if (!this.element.isConnected) {
      document.body.append(this.element);
    }
    this.element.textContent = words;
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

  connectedCallback() {
    this.addEventListener('pointermove', this.onPointer);
    this.addEventListener('pointerdown', this.onPointer);
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
    tip.show(point.getAttribute('aria-label') ?? point.getAttribute('data-words') ?? '', point.getBoundingClientRect());
  }

  private next(from: Point, key: string): Point | undefined {
    const points = this.points();
    switch (key) {
      case 'Home':
        return points[0];
      case 'End':
        return points[points.length - 1];
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'ArrowUp':
      case 'ArrowDown': {
        const forward = key === 'ArrowRight' || key === 'ArrowDown';
        return this.along() ? points[points.indexOf(from) + (forward ? 1 : -1)] : towards(from, points, key);
      }
      default:
        return undefined;
    }
  }

  /** The axis on which the points of a chart follow each other: all stand on one line; undefined on a map. */
  private along(): 'x' | 'y' | undefined {
    const boxes = this.points().map((point) => point.getBoundingClientRect());
    const level = (side: (box: DOMRect) => number) => boxes.every((box) => Math.abs(side(box) - side(boxes[0])) < 2);
    if (boxes.length < 2) {
      return 'x';
    }
    return level((box) => box.bottom) ? 'x' : level((box) => box.left) ? 'y' : undefined;
  }

  /** A short bar is hard to hit: whoever points above or behind it means it. */
  private nearest(x: number, y: number): Point | undefined {
    const along = this.along();
    return this.points().find((point) => {
      const box = point.getBoundingClientRect();
      return along === 'x' ? x >= box.left && x <= box.right : along === 'y' && y >= box.top && y <= box.bottom;
    });
  }
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

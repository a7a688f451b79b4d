/** What changes how something looks and never where it is. */
const PAINT_ONLY =
  /^(?:color|background|opacity|(?:box|text)-?shadow|outline|fill|stroke|text-?decoration|border.*(?:color|radius|image)|caret|accent|visibility|filter|backdrop|mask|cursor)/i;

/** Keyframes carry these besides properties. */
const KEYFRAME_FIELDS = new Set(['offset', 'computedOffset', 'easing', 'composite']);

/**
 * Whether something that runs by itself may be moving cells: a transition or animation of more than paint that
 * ends, anywhere, or an endless one around the cells. An endless one elsewhere (a spinner, a ticker) moves them
 * only by changing sizes, which is observed.
 *
 * @param carriers the elements that hold followed cells
 */
export function isMoving(page: Document, carriers: ReadonlySet<Element>): boolean {
  return page.getAnimations().some((animation) => {
    const { effect, playState, timeline } = animation;
    // What runs on another clock than the page's runs by scrolling, which is heard of.
    if (playState !== 'running' || timeline !== page.timeline || !(effect instanceof KeyframeEffect))
      return false;
    const isEndless = effect.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
    if (isEndless && (effect.target === null || !carriers.has(effect.target))) return false;
    return propertiesOf(animation, effect).some((name) => !PAINT_ONLY.test(name));
  });
}

function propertiesOf(animation: Animation, effect: KeyframeEffect): string[] {
  if ('transitionProperty' in animation) return [String(animation.transitionProperty)];
  return effect
    .getKeyframes()
    .flatMap((frame) => Object.keys(frame).filter((key) => !KEYFRAME_FIELDS.has(key)));
}

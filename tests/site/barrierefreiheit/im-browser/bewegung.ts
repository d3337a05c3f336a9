import { benenne } from './benennen.ts'

/** Movements that remain although the reader asked for less (WCAG 2.3.3). */
export function findMotion(): string[] {
  const laufende = document.getAnimations().map(() => 'an animation is running')
  return [...laufende, ...[...document.querySelectorAll('*')].flatMap(motionsOf)]
}

function motionsOf(element: Element): string[] {
  return [undefined, '::before', '::after'].flatMap((teil) => {
    const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(
      element,
      teil,
    )
    const dauern = [transitionDuration, animationName === 'none' ? '0s' : animationDuration]
    const laengste = Math.max(...dauern.flatMap((dauer) => dauer.split(',').map(Number.parseFloat)))
    if (laengste > 0.001) return [`${benenne(element)}${teil ?? ''} moves for ${laengste} s`]
    return scrollBehavior === 'smooth' && !teil ? [`${benenne(element)} scrolls slowly`] : []
  })
}

import { css, html, nothing } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';
import { DataError } from '../../sources/data-error.js';
import type { Language } from '../../text/language.js';
import { strategyProblemText } from '../../text/priority-problems.js';
import type { StrategyProblem } from '../../text/priority-problems.js';

export const styles: CSSResult = css`
  .problems {
    margin-block: 0.75rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_accent);
    font-size: max(0.875em, 12px);
  }
  .problems + button {
    align-self: start;
    border-color: var(--_muted);
  }
`;

/** What is wrong, in the reader's language. */
export function sentencesOf(failure: unknown, problems: readonly StrategyProblem[], language: Language): string[] {
  if (!failure) return problems.map((problem) => strategyProblemText(problem, language));
  const { kind, status } = failure instanceof DataError ? failure : { kind: 'format' as const, status: undefined };
  return [strategyProblemText({ kind: 'load', cause: kind, ...(status && { status }) }, language)];
}

/** The sentences, and a button where trying again may help. */
export function trouble(
  sentences: readonly string[],
  language: Language,
  onRetry: (() => void) | undefined,
): TemplateResult {
  const { msg } = language;
  return html`<div class="problems" part="problems">${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>
    ${
      onRetry
        ? html`<button type="button" @click=${onRetry}>
            ${msg('Try again', { id: 'retry', desc: 'Button after a failed request' })}
          </button>`
        : nothing
    }`;
}

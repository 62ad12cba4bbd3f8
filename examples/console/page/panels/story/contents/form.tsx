import type { FormContent } from '@crossdesk/core'
import type { JSX } from 'preact'
import { text } from '../../../text.ts'
import { Icon } from '../../../ui/icon.tsx'
import { TextView } from './text.tsx'

/** A form: what was asked, or what the customer filled in. */
export function FormView({ content, language }: { readonly content: FormContent; readonly language: string | undefined }): JSX.Element {
  const { answers, name, actionLabel, fields } = content
  return (
    <>
      <p class="content-note">
        <Icon name="form" />
        {answers === undefined ? text.content.formSent : text.content.form}
        {name === undefined ? null : <bdi> · {name}</bdi>}
      </p>
      {content.text === undefined ? null : <TextView text={content.text} language={language} />}
      {answers !== undefined || fields === undefined ? null : (
        <ul class="form-fields">
          {fields.map((field) => (
            <li key={field.name} dir="auto" lang={language}>
              {field.label}
            </li>
          ))}
        </ul>
      )}
      {answers === undefined ? null : (
        <dl class="answers">
          {Object.entries(answers).map(([question, answer]) => (
            <div key={question}>
              <dt dir="auto">{question}</dt>
              <dd dir="auto" lang={language}>
                {typeof answer === 'string' ? answer : JSON.stringify(answer)}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {actionLabel === undefined ? null : (
        <div class="options">
          <button type="button" disabled dir="auto" lang={language}>
            {actionLabel}
          </button>
        </div>
      )}
    </>
  )
}

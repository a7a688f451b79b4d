import type { FieldId, Identity, Term } from '../core/form';

export function terms(fields: readonly FieldId[]): Term[] {
  return fields.map((field) => ({ field, sign: 1 }));
}

/**
 * A promise that parts add up to a printed total.
 * @param of the row, column or group it speaks of; makes the id unique within the rule
 */
export function equal(rule: string, of: string, parts: readonly FieldId[], total: FieldId): Identity {
  return {
    rule,
    id: of === '' ? rule : `${rule}:${of}`,
    left: terms(parts),
    right: terms([total]),
    relation: '=',
    force: 'must',
    total,
  };
}

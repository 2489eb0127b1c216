import { Fn, Lazy, TerraformVariable } from 'cdktf';
import {
  expression,
  jsonText,
  literal,
  literals,
  quoted,
  quotedList,
  resolvedText,
} from '../../../lib/parts/terraform/terraform-text';
import { json, newStack } from '../../support/synthesis';

/** A stack with a variable of each kind, and a way to see how text comes out of it. */
function withVariables() {
  const stack = newStack();
  const team = new TerraformVariable(stack, 'team', { type: 'string' });
  const count = new TerraformVariable(stack, 'count_of', { type: 'number' });
  const on = new TerraformVariable(stack, 'on', { type: 'bool' });
  const names = new TerraformVariable(stack, 'names', { type: 'list(string)' });
  return { stack, team, count, on, names, where: { scope: stack, preparing: false } };
}

describe('literal text', () => {
  it.each([
    ['plain', 'plain'],
    ['${source.email}', '$${source.email}'],
    ['%{ if x }', '%%{ if x }'],
    ['$${x} $ $$ % {} }', '$$${x} $ $$ % {} }'],
    ['a "quote" and a \\', 'a "quote" and a \\'],
  ])('%j is written %j', (text, written) => {
    expect(literal(text)).toBe(written);
  });

  it.each([
    ['before ', '', 'before ${var.team}'],
    ['${source.', '}', '${"$"}{source.${var.team}}'],
    ['$', '', '${"$"}${var.team}'],
    ['$$${x}', '%{y}', '${"$$$"}{x}${var.team}%%{y}'],
    ['{"a": "', '"}', '{"a": "${var.team}"}'],
    ['${unclosed ', ' ${too', '${"$"}{unclosed ${var.team} ${"$"}{too'],
  ])('%j and %j around a token leave all three what they are', (before, after, written) => {
    const { stack, team } = withVariables();
    stack.addOverride('locals.text', literal(`${before}${team.stringValue}${after}`));
    expect(json(stack).locals['text']).toBe(written);
  });

  it('in data is made literal at every depth, keys included', () => {
    expect(literals({ '${a}': ['%{b}', 1, null, true, { c: '${d}' }] })).toEqual({
      '$${a}': ['%%{b}', 1, null, true, { c: '$${d}' }],
    });
  });

  it('leaves objects that are not plain data alone', () => {
    const map = new Map([['a', '${b}']]);
    expect(literals({ map }).map).toBe(map);
  });

  it('in an expression stands in quotes', () => {
    expect(quoted('a "b" \\ \n')).toBe('"a \\"b\\" \\\\ \\n"');
    expect(quotedList(['a', 'b'])).toBe('["a", "b"]');
    expect(quotedList([])).toBe('[]');
  });
});

describe('what a value resolves to', () => {
  it('is the value itself where it is no token', () => {
    expect(resolvedText(newStack(), '$${x} 1e5 é')).toBe('$${x} 1e5 é');
  });

  it('is the expression behind a token, whichever token stands for it', () => {
    const { stack, team } = withVariables();
    expect(resolvedText(stack, team.stringValue)).toBe('${var.team}');
    expect(resolvedText(stack, `a ${team.stringValue}`)).toBe(resolvedText(stack, `a ${team.stringValue}`));
  });

  it('shows the number that stands in a text too', () => {
    const { stack, count } = withVariables();
    expect(resolvedText(stack, `Team ${count.numberValue}`)).toBe('Team ${var.count_of}');
  });
});

describe('as an expression', () => {
  it('a literal is a quoted string', () => {
    expect(expression(withVariables().where, 'a "b" $${c}')).toBe('"a \\"b\\" $${c}"');
  });

  it('a token is what it refers to', () => {
    const { where, team } = withVariables();
    expect(expression(where, team.stringValue)).toBe('var.team');
    expect(expression(where, Fn.join('-', ['a}', team.stringValue]))).toBe('join("-", ["a}", var.team])');
  });

  it('text with tokens is joined', () => {
    const { where, team } = withVariables();
    const text = literal(`a "b" $${team.stringValue} \${c} %{d}`);
    expect(expression(where, text)).toBe('join("", ["a \\"b\\" $", var.team, " $${c} %%{d}"])');
  });

  it('text that is known only at synthesis is a quoted string', () => {
    expect(expression(withVariables().where, Lazy.stringValue({ produce: () => 'Finance' }))).toBe('"Finance"');
  });

  it('text with a number token is a template', () => {
    const { where, count, team } = withVariables();
    expect(expression(where, `Team ${count.numberValue}`)).toBe('"Team ${var.count_of}"');
    expect(expression(where, literal(`\${a} ${count.numberValue} ${team.stringValue}`))).toBe(
      'join("", ["$${a} ${var.count_of} ", var.team])',
    );
  });
});

describe('JSON text', () => {
  it('is written out where nothing in it is a token', () => {
    expect(jsonText({ a: '"b"', c: [1, null, true] })).toBe('{"a":"\\"b\\"","c":[1,null,true]}');
  });

  it('is written by Terraform where a token is inside, of whatever type and depth', () => {
    const { stack, team, count, on, names } = withVariables();
    const data = {
      text: team.stringValue,
      list: [count.numberValue, { deep: on.booleanValue }],
      names: names.listValue,
      mixed: `a "b" \\ ${team.stringValue}\n`,
      plain: ['"c" \\ \n', 1.5, null, false, {}, []],
      absent: undefined,
      'k"y': 1,
    };
    stack.addOverride('locals.text', jsonText(data));
    expect(json(stack).locals['text']).toBe(
      '${jsonencode({ "text" = var.team, "list" = [var.count_of, { "deep" = var.on }], "names" = var.names, ' +
        '"mixed" = join("", ["a \\"b\\" \\\\ ", var.team, "\\n"]), ' +
        '"plain" = ["\\"c\\" \\\\ \\n", 1.5, null, false, {  }, []], "k\\"y" = 1 })}',
    );
  });

  it('keeps text beside the token what it is', () => {
    const { stack, team } = withVariables();
    stack.addOverride('locals.text', jsonText(literals({ a: '${x} %{y}', b: team.stringValue })));
    expect(json(stack).locals['text']).toBe('${jsonencode({ "a" = "$${x} %%{y}", "b" = var.team })}');
  });
});

it('control characters and broken Unicode are written as Terraform reads them', () => {
  expect(quoted('a\bb\fc\nd\\b"e\u0001')).toBe('"a\\u0008b\\u000cc\\nd\\\\b\\"e\\u0001"');
  expect(quoted('a\ud800b')).toBe('"a\ufffdb"');
});

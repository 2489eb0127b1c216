import { describeWithTerraform, terraform } from '../support/terraform';
import { EXAMPLE_NAMES, synthesizeExample } from './synthesized-examples';

describeWithTerraform('terraform validate', () => {
  test.each(EXAMPLE_NAMES)(
    'passes on example %s',
    (name) => {
      for (const { folder } of synthesizeExample(name)) {
        expect(terraform(folder, ['init', '-backend=false'])).toMatchObject({ status: 0 });
        expect(JSON.parse(terraform(folder, ['validate', '-json'], { TF_CLI_ARGS: '' }).stdout)).toMatchObject({
          valid: true,
          error_count: 0,
          warning_count: 0,
        });
      }
    },
    60_000,
  );
});

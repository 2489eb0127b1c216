/** What GitHub's code scanning and its upload action ask of a file, beyond the schema of the standard. */

export interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { name: string; semanticVersion: string; rules: Rule[] } };
    readonly results: Result[];
    readonly invocations: { toolExecutionNotifications: { message: { text: string } }[] }[];
  }[];
}
interface Rule {
  id: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string };
  defaultConfiguration: { level: string };
  properties: { tags: string[]; 'security-severity': string };
}
interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[];
  partialFingerprints: { primaryLocationLineHash?: string };
}

/** The level that an alert of that score has on GitHub: over 9.0 critical, from 7.0 high, from 4.0 medium, from 0.1 low. */
const LEVELS_OF_SCORES = [
  { from: 7, level: 'error' },
  { from: 4, level: 'warning' },
  { from: 0.1, level: 'note' },
];

/**
 * What of the published rules a file breaks.
 * @see https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 * @see https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit
 */
export function brokenRules({ version, runs }: Log): string[] {
  const broken: string[] = [];
  const hold = (rule: string, holds: boolean) => {
    if (!holds && !broken.includes(rule)) broken.push(rule);
  };
  hold('version 2.1.0', version === '2.1.0');
  hold('1 to 20 runs', runs.length >= 1 && runs.length <= 20);
  for (const { tool, results } of runs) {
    const { name, semanticVersion, rules } = tool.driver;
    hold('the tool has a name', name !== '');
    hold('the version of the tool is a semantic one', /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(semanticVersion));
    hold('at most 25,000 rules', rules.length <= 25_000);
    hold('at most 25,000 results', results.length <= 25_000);
    hold('one rule for each id', new Set(rules.map(({ id }) => id)).size === rules.length);
    for (const rule of rules) {
      const score = rule.properties['security-severity'];
      hold('an id of at most 255 characters', rule.id.length > 0 && rule.id.length <= 255);
      for (const { text } of [rule.shortDescription, rule.fullDescription]) {
        hold('descriptions of at most 1024 characters', text.length > 0 && text.length <= 1024);
      }
      hold('a rule has a help text', rule.help.text !== '');
      hold('at most 10 tags', rule.properties.tags.length <= 10);
      hold('rated as a security rule', rule.properties.tags.includes('security'));
      hold('a score written as text', typeof score === 'string' && /^\d{1,2}\.\d$/.test(score));
      hold('a score over 0 and at most 10', Number(score) > 0 && Number(score) <= 10);
      const level = LEVELS_OF_SCORES.find(({ from }) => Number(score) >= from)?.level;
      hold('level and score agree', rule.defaultConfiguration.level === level);
    }
    const identities = results.map((one) => one.partialFingerprints.primaryLocationLineHash);
    hold('an identity for each result', new Set(identities).size === results.length);
    for (const { ruleId, ruleIndex, level, message, locations, partialFingerprints } of results) {
      hold('the rule of a result is listed where it says', rules[ruleIndex]?.id === ruleId);
      hold('a result is as grave as its rule', rules[ruleIndex]?.defaultConfiguration.level === level);
      hold('a message', message.text !== '');
      hold('1 to 100 locations', locations.length >= 1 && locations.length <= 100);
      hold('a hash with its occurrence', /^[0-9a-f]+:\d+$/.test(partialFingerprints.primaryLocationLineHash ?? ''));
      for (const { physicalLocation } of locations) {
        const { uri } = physicalLocation.artifactLocation;
        hold(
          'a relative path in the repository',
          /^[^/\\]/.test(uri) && !/^[a-z][a-z0-9+.-]*:|(^|\/)\.\.(\/|$)/i.test(uri),
        );
        hold('a line', Number.isInteger(physicalLocation.region.startLine) && physicalLocation.region.startLine >= 1);
      }
    }
  }
  return broken;
}

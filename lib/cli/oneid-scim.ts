#!/usr/bin/env node
import { runCommand } from './run-command';
import { Console } from './terminal/console';

const console = new Console(process.stdout, process.stderr, process.env);

/** The package's command. Each subcommand is a module of its own, loaded only when it is called. */
void runCommand(
  [
    {
      name: 'init',
      summary: 'write a project that declares the provisioning, with a test and workflows',
      load: async () => (await import('./project/init.js')).initCommand,
    },
    {
      name: 'adopt',
      summary: 'print the declaration of an app that exists, so that Terraform takes it over unchanged',
      load: async () => (await import('./adopt.js')).adoptCommand,
    },
    {
      name: 'review',
      summary: 'say what a Terraform plan does to people',
      load: async () => (await import('./review.js')).reviewCommand,
    },
    {
      name: 'preview',
      summary: 'say beforehand what OneID will receive of each person',
      load: async () => (await import('./preview.js')).previewCommand,
    },
    {
      name: 'handoff',
      summary: 'say what is left to a person, with exact values, and wait until it is done',
      load: async () => (await import('./handoff.js')).handoffCommand,
    },
    {
      name: 'verify',
      summary: 'read Okta and OneID back, and compare with what was declared',
      load: async () => (await import('./verify.js')).verifyCommand,
    },
    {
      name: 'eject',
      summary: 'write a synthesized stack as a plain Terraform module, at the same addresses',
      load: async () => (await import('./project/eject.js')).ejectCommand,
    },
    {
      name: 'simulate',
      summary: 'run a simulated Okta org for Terraform to apply to',
      load: async () => (await import('./simulate/simulate.js')).simulateCommand,
    },
    {
      name: 'rehearse',
      summary: 'rehearse the handoff on this machine, with models of both consoles',
      load: async () => (await import('./rehearse/rehearse.js')).rehearseCommand,
    },
  ],
  process.argv.slice(2),
  console,
).then(() => {
  process.exitCode = console.exitCode;
});

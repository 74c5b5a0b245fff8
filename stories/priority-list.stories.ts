import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fakeStrategies } from '../src/testing/fake-strategies.js';
import { args, argTypes, render, type Args } from './priority-list.args.js';

const meta: Meta<Args> = {
  title: 'Elements/Priority list',
  component: 's3-priority-list',
  tags: ['autodocs'],
  args,
  argTypes,
  render,
};

export default meta;

type Story = StoryObj<Args>;

/** Tuscany's technology priorities and application areas. */
export const Tuscany: Story = {};

/** The Basque Country's priorities and opportunity areas. */
export const BasqueCountry: Story = { args: { region: 'ES21' } };

/** Languedoc-Roussillon's priorities. */
export const LanguedocRoussillon: Story = { args: { region: 'FRJ1' } };

/** What is new, kept and gone against another period. */
export const TwoPeriods: Story = { args: { period: '2021-2027', 'compare-period': '2014-2020' } };

/** A strategy whose fields have codes: readers can pick one. */
export const WithCodes: Story = { args: { region: 'CZ031', period: '2021-2027' } };

/** A tree of three levels: its first level heads the groups. */
export const Tree: Story = { args: { region: 'XA12', period: '', data: fakeStrategies() } };

/** The headings take their place in the outline of your page. */
export const HeadingLevel: Story = { args: { 'heading-level': 2 } };

/** Without search, filters and files. */
export const HiddenToolbar: Story = { args: { 'hide-toolbar': true } };

/** In Italian, whatever the language of the page. */
export const Italian: Story = { args: { locale: 'it' } };

/** A column of 320 px. */
export const Narrow: Story = { render: (args) => html`<div class="narrow-box">${render(args)}</div>` };

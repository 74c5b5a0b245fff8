// The base of the ratios: the same figures as grouped bars with d3's selection, scales and axes, and nothing else.
import { axisBottom, axisLeft } from 'd3-axis';
import { scaleBand, scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';

const WIDTH = 800;
const ROW = 20;
const LEFT = 120;
const TOP = 40;
const BOTTOM = 40;
const COLORS = ['#1f77b4', '#d95f02', '#1b7a3d', '#7b3294', '#a6611a', '#4d4d4d'];

function draw(chart, { regions, indicators, unit }) {
  const height = regions.length * ROW + TOP + BOTTOM;
  const names = new Map(regions.map(({ id, name }) => [id, name]));
  const rows = scaleBand([...names.keys()], [TOP, height - BOTTOM]).paddingInner(0.15);
  const bars = scaleBand(
    indicators.map(({ id }) => id),
    [0, rows.bandwidth()],
  );
  const x = scaleLinear([0, Math.max(...regions.flatMap(({ values }) => values))], [LEFT, WIDTH - 10]).nice();
  const bottom = axisBottom(x)
    .ticks(6)
    .tickFormat((value) => `${value} ${unit}`);
  const left = axisLeft(rows)
    .tickFormat((id) => names.get(id))
    .tickSize(0);
  chart.svg.attr('width', WIDTH).attr('height', height);
  chart.bottom.attr('transform', `translate(0,${height - BOTTOM})`).call(bottom);
  chart.left.call(left);
  chart.body
    .selectAll('g')
    .data(regions, ({ id }) => id)
    .join('g')
    .attr('transform', ({ id }) => `translate(0,${rows(id)})`)
    .selectAll('rect')
    .data(({ values }) => values)
    .join('rect')
    .attr('x', LEFT)
    .attr('y', (_, index) => bars(indicators[index].id))
    .attr('height', bars.bandwidth())
    .attr('width', (value) => x(value) - LEFT)
    .attr('fill', (_, index) => COLORS[index]);
}

globalThis.bench.register({
  mount(parent, data) {
    const svg = select(parent).append('svg').attr('role', 'img').attr('aria-label', data.title);
    svg.append('text').attr('x', 4).attr('y', 14).attr('font-weight', 'bold').text(data.title);
    const legend = svg.selectAll('.key').data(data.indicators).join('g').attr('class', 'key');
    legend.attr('transform', (_, index) => `translate(${LEFT + index * 110},22)`);
    legend
      .append('rect')
      .attr('width', 10)
      .attr('height', 10)
      .attr('fill', (_, index) => COLORS[index]);
    legend
      .append('text')
      .attr('x', 14)
      .attr('y', 9)
      .text(({ label }) => label);
    const left = svg.append('g').attr('transform', `translate(${LEFT},0)`);
    const chart = { svg, bottom: svg.append('g'), left, body: svg.append('g') };
    draw(chart, data);
    return chart;
  },
  update(chart, data) {
    draw(chart, data);
    return null;
  },
  unmount: ({ svg }) => svg.remove(),
});

"use strict";
// Draws each chart from the table beside it, once it comes into view.
(() => {
  const MARGIN = 45 * 24 * 3600 * 1000;
  const root = document.documentElement;
  const drawn = new Map();
  const colour = name => getComputedStyle(root).getPropertyValue("--" + name).trim();
  const sum = numbers => numbers.reduce((a, b) => a + b, 0);

  function read(figure) {
    const table = figure.querySelector("table");
    const head = [...table.tHead.rows[0].cells].map(cell => ({ name: cell.textContent, light: cell.dataset.light }));
    const rows = [...table.tBodies[0].rows].map(row => [...row.cells].map(cell => cell.textContent));
    return { head, rows, lights: head.map((column, place) => ({ ...column, place })).filter(column => column.light) };
  }

  const font = () => getComputedStyle(document.body).fontFamily;
  // Room for labels is measured in a font of their own, never in that of the chart.
  const axis = () => ({
    axisLabel: { color: colour("quiet"), fontFamily: font(), hideOverlap: true },
    axisLine: { lineStyle: { color: colour("edge") } },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: colour("line") } },
  });
  const names = width => ({ ...axis().axisLabel, width, overflow: "truncate", interval: 0 });
  const base = () => ({
    animation: false,
    textStyle: { color: colour("text"), fontFamily: font() },
    legend: { bottom: 0, type: "scroll", textStyle: { color: colour("text") }, icon: "roundRect", itemWidth: 14 },
    tooltip: { renderMode: "richText", trigger: "axis", axisPointer: { type: "shadow" }, confine: true },
    grid: { left: 8, right: 24, top: 12, bottom: 36, containLabel: true },
  });

  const stacked = ({ rows, lights }) => lights.map(({ name, light, place }) => ({
    name, type: "bar", stack: "lights", color: colour("fill-" + light), barMaxWidth: 28,
    data: rows.map(row => Number(row[place])),
  }));

  function owners(figure, data, width) {
    return {
      ...base(),
      xAxis: { type: "value", minInterval: 1, ...axis() },
      yAxis: { type: "category", inverse: true, data: data.rows.map(row => row[0]), ...axis(), axisLabel: names(width / 3) },
      series: stacked(data),
    };
  }

  function months(figure, data) {
    return {
      ...base(),
      xAxis: { type: "category", data: data.rows.map(row => row[0]), ...axis(), axisLabel: { ...axis().axisLabel, formatter: day => day.slice(0, 7) } },
      yAxis: { type: "value", minInterval: 1, ...axis() },
      series: stacked(data),
    };
  }

  // One point for each month and owner: as large as the number due, in the colour of the most serious light.
  function deadlines(figure, data, width) {
    const all = [...new Set(data.rows.map(row => row[1]))];
    const day = Date.parse(figure.dataset.day);
    const first = data.lights[0].place;
    const points = data.rows.map(row => {
      const counts = row.slice(first).map(Number);
      return { worst: counts.findIndex(count => count > 0), value: [row[0] + "-15", row[1], sum(counts)] };
    });
    const series = data.lights.map(({ name, light }, place) => ({
      name, type: "scatter", color: colour("fill-" + light),
      symbolSize: value => Math.min(34, 8 + 3 * Math.sqrt(value[2])),
      data: points.filter(point => point.worst === place),
    }));
    series[0].markLine = {
      symbol: "none", silent: true, data: [{ xAxis: figure.dataset.day }], lineStyle: { color: colour("edge") },
      label: { formatter: figure.dataset.word, color: colour("quiet"), position: "start" },
    };
    return {
      ...base(),
      grid: { ...base().grid, top: 28 },
      tooltip: { ...base().tooltip, trigger: "item", formatter: point => point.value[0].slice(0, 7) + "  " + point.value[1] + ": " + point.value[2] },
      xAxis: { type: "time", ...axis(), min: ({ min }) => Math.min(min, day) - MARGIN, max: ({ max }) => Math.max(max, day) + MARGIN },
      yAxis: { type: "category", inverse: true, data: all, ...axis(), axisLabel: names(width / 4) },
      series,
    };
  }

  function course(figure, { head, rows }) {
    const looks = [null, { colour: "blue", type: "solid" }, { colour: "grey", type: "dashed" }, { colour: "yellow", type: "dotted" }];
    const line = place => ({
      name: head[place].name, type: "line", color: colour(looks[place].colour), connectNulls: true, symbolSize: place === 1 ? 8 : 5,
      lineStyle: { type: looks[place].type, width: 2 },
      data: rows.map(row => [row[0], row[place] === "" ? null : Number(row[place])]),
    });
    return {
      ...base(),
      xAxis: { type: "time", ...axis() },
      yAxis: { type: "value", scale: true, ...axis() },
      series: [1, 2, 3].map(line),
    };
  }

  const kinds = { owners, months, deadlines, course };
  const heights = {
    owners: ({ rows }) => 70 + 30 * rows.length,
    months: () => 280,
    deadlines: ({ rows }) => 100 + 32 * new Set(rows.map(row => row[1])).size,
    course: () => 240,
  };

  function draw(figure) {
    const plot = figure.querySelector(".plot");
    const options = kinds[figure.dataset.kind](figure, read(figure), plot.clientWidth);
    const chart = drawn.get(figure) || echarts.init(plot, null, { devicePixelRatio: Math.max(2, devicePixelRatio) });
    drawn.set(figure, chart);
    chart.resize();
    chart.setOption(options, true);
  }

  const inView = new IntersectionObserver(entries => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting && !drawn.has(target)) draw(target);
    }
  }, { rootMargin: "200px" });
  // The height is there before the chart, so that nothing below it jumps.
  const watch = part => part.querySelectorAll("figure.chart").forEach(figure => {
    figure.querySelector(".plot").style.height = heights[figure.dataset.kind](read(figure)) + "px";
    inView.observe(figure);
  });
  const redraw = () => drawn.forEach((chart, figure) => draw(figure));

  watch(document);
  document.addEventListener("filled", event => watch(event.target));
  addEventListener("resize", redraw);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
  // Paper is white, and shows charts that nobody has scrolled to.
  addEventListener("beforeprint", () => {
    root.classList.add("printing");
    document.querySelectorAll(".charts figure.chart").forEach(draw);
  });
  addEventListener("afterprint", () => {
    root.classList.remove("printing");
    redraw();
  });
})();

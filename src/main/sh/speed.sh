#!/usr/bin/env bash
# Measures luoshi and writes docs/speed.md: speed.sh TEXTS COMMITMENTS ENTRIES
# TEXTS is a folder of documents; the ledger that is measured has so many commitments and log entries.
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
cd "$project"
texts=$1 commitments=$2 entries=$3
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
TIMEFORMAT='%U %S'

# Processor time of one run, in milliseconds.
cost() { { time "$@" >/dev/null 2>&1; } 2>&1 | awk '{ printf "%d\n", ($1 + $2) * 1000 }'; }

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

# A bare JVM, an empty command and a listing in turn: whatever else the machine does meets all of them.
start() {
  local java round ledger="$scratch/data"
  java=$(sed -n 2p .luoshi/current)
  mkdir "$scratch/bare"
  echo 'public class Bare { public static void main(String[] words) {} }' >"$scratch/bare/Bare.java"
  "${java%/java}/javac" -d "$scratch/bare" "$scratch/bare/Bare.java"
  ./luoshi ingest seeds --data "$ledger" >/dev/null 2>&1 || true
  ./luoshi list --data "$ledger" >/dev/null
  for round in 1 2 3 4 5 6 7 8 9; do
    cost "$java" -cp "$scratch/bare" Bare >>"$scratch/bare.ms"
    cost ./luoshi version >>"$scratch/version.ms"
    cost ./luoshi list --data "$ledger" >>"$scratch/list.ms"
  done
  local bare version list
  bare=$(median <"$scratch/bare.ms") version=$(median <"$scratch/version.ms") list=$(median <"$scratch/list.ms")
  printf '| what | processor time | of a bare JVM |\n| --- | --- | --- |\n'
  printf '| a bare JVM | %d ms | 1 |\n' "$bare"
  printf '| `luoshi version` | %d ms | %.1f |\n' "$version" "$(awk "BEGIN { print $version / $bare }")"
  printf '| `luoshi list`, a small ledger | %d ms | %.1f |\n' "$list" "$(awk "BEGIN { print $list / $bare }")"
}

bench() { printf '```\n'; ./luoshi bench "$@" --lang en 2>&1; printf '```\n'; }

./luoshi version >/dev/null
{
  echo '# How fast'
  echo
  echo 'Written by `src/main/sh/speed.sh`; not by hand. Processor time is of all threads, of the launcher too; seconds'
  echo 'as they pass depend on what else the machine does.'
  echo
  echo "- Machine: $(nproc) processors, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), $(free -g | awk '/^Mem/ { print $2 }') GiB"
  echo "- Java: $("$(sed -n 2p .luoshi/current)" -version 2>&1 | sed -n 2p)"
  echo "- Commit: $(git rev-parse --short HEAD)"
  echo "- Load when it began: $(cut -d' ' -f1 /proc/loadavg)"
  printf '\n## Start\nMedian of nine rounds.\n\n'
  start
  printf '\n## Text\n`luoshi bench` over %d files, one thread.\n\n' "$(find "$texts" -type f | wc -l)"
  bench "$texts"
  printf '\n## Ledger\n`luoshi bench --ledger %s --entries %s`, H2.\n\n' "$commitments" "$entries"
  bench --ledger "$commitments" --entries "$entries"
} >"$scratch/speed.md"
mv "$scratch/speed.md" docs/speed.md

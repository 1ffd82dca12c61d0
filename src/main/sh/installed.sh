#!/usr/bin/env bash
# Starts an installed luoshi on the Java that lies beside it.
set -euo pipefail

home=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
source "$home/lib/run.sh"

# The rules that came with it are compiled already; others are compiled into the same folder.
cache=${XDG_CACHE_HOME:-$HOME/.cache}/luoshi
if [ ! -d "$cache/rules" ] && mkdir -p "$cache"; then cp -r "$home/lib/compiled" "$cache/rules"; fi

prepare_locale
exec 3>&1
exec "$home/runtime/bin/java" $(cat "$home/lib/options") "-XX:SharedArchiveFile=$cache/classes.jsa" -Xlog:disable \
  $(compiler "$@") $(terminal) "-Dluoshi.home=$home" ${LUOSHI_JAVA_OPTIONS:-} -jar "$home/lib/luoshi.jar" \
  "$@" 3>&-

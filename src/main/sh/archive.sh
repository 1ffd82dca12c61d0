# Archives the classes that commands load, so that they start faster; sourced after run.sh, not run.

# Runs short commands once over a ledger in a temporary folder. Only their classes: Java takes up all of an archive at
# each start, and a command that reads documents takes long enough to load its own.
# train JAVA APP HOME LOG OPTION…
train() {
  local java=$1 app=$2 home=$3 log=$4 data
  shift 4
  data=$(mktemp -d)
  # The rules are compiled beforehand: JDK 17 may crash archiving the lambdas of classes that the compiler has dropped.
  local crash=("-XX:ErrorFile=$log.crash" "-XX:ReplayDataFile=$log.replay")
  local run=("${crash[@]}" "-Dluoshi.home=$home" -jar "$app/luoshi.jar" --data "$data")
  echo demo | "$java" -XX:TieredStopAtLevel=1 "${run[@]}" >"$log" 2>&1 || true
  "$java" "$@" "${run[@]}" <"$home/src/main/sh/training.txt" >>"$log" 2>&1 || true
  rm -rf "$data"
}

# Makes the archive of APP/luoshi.jar, and prints the options of every later run: those it was made with, and the
# archive itself where the JVM proves to take it.
# archive JAVA APP HOME LOG
archive() {
  local java=$1 app=$2 home=$3 log=$4 version make use must options
  version=$(java_version "$java")
  mapfile -t options < <(java_options "$version")
  if [ "$version" -ge 25 ]; then
    make="-XX:AOTCacheOutput=$app/luoshi.aot" use="-XX:AOTCache=$app/luoshi.aot" must=-XX:AOTMode=on
  else
    make="-XX:ArchiveClassesAtExit=$app/luoshi.jsa" use="-XX:SharedArchiveFile=$app/luoshi.jsa" must=-Xshare:on
  fi
  train "$java" "$app" "$home" "$log" "$make" "${options[@]}"
  printf '%s\n' "${options[@]}"
  if "$java" "${options[@]}" "$use" "$must" $(compiler list) -cp "$app/luoshi.jar" -version >>"$log" 2>&1; then
    echo "$use"
  else
    echo "luoshi: the archive of classes is refused; commands start slower (see $log)" >&2
  fi
}

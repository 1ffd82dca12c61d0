# What every launcher of luoshi knows of its words and its terminal; sourced, not run.

# The command among the arguments: the first word that is neither an option nor its value.
command_word() {
  while [ $# -gt 0 ]; do
    case $1 in
      --data | --db | --rules | --today | --lang | --as | --format | --columns | --color) shift ;;
      -*) ;;
      *) echo "$1" && return ;;
    esac
    shift || true
  done
}

# Short commands start fastest with the quick compiler alone, and little of it; bulk work wants the full one.
compiler() {
  case $(command_word "$@") in
    ingest | extract | evaluate | bench | demo) ;;
    *) echo -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=3 ;;
  esac
}

# The options of every run on the Java of this version, one a line. An archive of classes is made with them, too:
# a JVM refuses one that was made with others, and says nothing.
java_options() {
  # H2 writes the date over its lock file, for which Java would read the names of all time zones.
  printf '%s\n' -XX:+UseSerialGC -Xmx768m -Djava.properties.date=-
  if [ "$1" -ge 24 ]; then
    printf '%s\n' --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
  fi
  # The archive is used where it lies, and without the profiles in it, which cost a short command more than they give.
  if [ "$1" -ge 25 ]; then
    printf '%s\n' -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 \
      -XX:-AOTReplayTraining
  fi
}

# The version of a Java: 17, 25.
java_version() { "$1" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p'; }

# Java decodes arguments by the locale: one without UTF-8 would lose Chinese words.
prepare_locale() {
  export LUOSHI_LOCALE="${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}"
  if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then export LC_ALL=C.UTF-8; fi
}

# What the streams are: 3 is standard output, which is a pipe while this function is read.
terminal() {
  local size
  if [ -t 3 ] && size=$(stty size <&3); then
    echo "-Dluoshi.columns=${COLUMNS:-${size#* }}"
    echo "-Dluoshi.rows=${LINES:-${size% *}}"
  fi
  if [ -t 2 ]; then echo -Dluoshi.progress=true; fi
  if [ -t 0 ]; then echo -Dluoshi.interactive=true; fi
}

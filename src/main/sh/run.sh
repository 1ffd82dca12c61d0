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

# Short commands start fastest with the quick compiler alone; bulk work wants the full one.
compiler() {
  case $(command_word "$@") in
    ingest | extract | evaluate | bench | demo) ;;
    *) echo -XX:TieredStopAtLevel=1 ;;
  esac
}

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

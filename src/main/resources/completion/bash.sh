# Completion of luoshi for bash and zsh, made by luoshi completion.

_luoshi_options() {
  case "$1" in
@OPTIONS@
  esac
  echo '@GLOBAL@'
}

_luoshi_values() {
  case "$1 $2" in
@VALUES@
  esac
}

_luoshi_takes() {
  case "$1" in
@TAKES@
  esac
}

_luoshi_words() {
  case "$1" in
@WORDS@
  esac
}

_luoshi_propose() {
  local IFS=$' \t\n'
  COMPREPLY=($(compgen -W "$1" -- "$2"))
}

_luoshi() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
  local command= option= field= i word values
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ $option ]]; then
      option=
    elif [[ $word == -?* ]]; then
      [[ " @FLAGS@ " == *" $word "* ]] || option=$word
    elif [[ ! $command || $command == rules ]]; then
      command="${command:+$command }$word"
    fi
  done
  # Bash takes a colon for a word of its own, zsh for a part of one.
  if [[ $cur == : ]]; then
    field=$prev cur=
  elif [[ $prev == : ]]; then
    field=${COMP_WORDS[COMP_CWORD - 2]}
  elif [[ $cur == ?*:* ]]; then
    field=${cur%%:*}
  fi
  COMPREPLY=()
  if [[ $option && ! $field ]]; then
    values=$(_luoshi_values "$command" "$option")
    if [[ $values ]]; then
      _luoshi_propose "$values" "$cur"
    else
      COMPREPLY=($(compgen -f -- "$cur"))
    fi
  elif [[ $cur == --* ]]; then
    _luoshi_propose "$(_luoshi_options "$command")" "$cur"
  elif [[ ! $command ]]; then
    _luoshi_propose '@COMMANDS@' "$cur"
  elif [[ $command == rules ]]; then
    _luoshi_propose '@RULES@' "$cur"
  else
    case $(_luoshi_takes "$command") in
      query)
        if [[ $field && $cur == ?*:* ]]; then
          _luoshi_propose "$(printf "$field:%s " $(_luoshi_words "${field#-}"))" "$cur"
        elif [[ $field ]]; then
          _luoshi_propose "$(_luoshi_words "${field#-}")" "$cur"
        else
          _luoshi_propose '@FIELDS@' "$cur"
          compopt -o nospace 2>/dev/null
        fi
        ;;
      files) COMPREPLY=($(compgen -f -- "$cur")) ;;
      commands) _luoshi_propose '@COMMANDS@' "$cur" ;;
    esac
  fi
  return 0
}

complete -F _luoshi luoshi ./luoshi

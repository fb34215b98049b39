# Completion of staticguide for bash. In ~/.bashrc: eval "$(staticguide completion bash)"
_staticguide() {
  local IFS=$'\n'
  COMPREPLY=($("${COMP_WORDS[0]}" "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null))
  # Files are named by bash itself, and only where they belong.
  if [[ ${COMPREPLY[0]-} == '<path>' ]]; then
    COMPREPLY=()
    return
  fi
  compopt +o default 2>/dev/null
  # Here a word begins behind the sign of `--format=json`.
  [[ $COMP_WORDBREAKS != *=* ]] || COMPREPLY=("${COMPREPLY[@]#--*[=:]}")
}
complete -o default -F _staticguide staticguide

#compdef staticguide
# Completion of staticguide for zsh. In ~/.zshrc, behind compinit: eval "$(staticguide completion zsh)"
_staticguide() {
  local -a found
  found=("${(@f)$(${words[1]} "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
  if [[ -n "${found[1]}" ]]; then
    compadd -- "${found[@]}"
  else
    _files
  fi
}
compdef _staticguide staticguide

#compdef staticguide
# Completion of staticguide for zsh. In ~/.zshrc, behind compinit: eval "$(staticguide completion zsh)"
_staticguide() {
  local -a found
  local line="${(j: :)words[1,CURRENT-1]} $PREFIX"
  found=("${(@f)$(${words[1]} "[suggest:${#line}]" "$line" 2>/dev/null)}")
  if [[ -n "${found[1]}" ]]; then
    compadd -- "${found[@]}"
  else
    _files
  fi
}
compdef _staticguide staticguide

#compdef staticguide
# Completion of staticguide for zsh. In ~/.zshrc, behind compinit: eval "$(staticguide completion zsh)"
_staticguide() {
  local -a found
  local line="${(j: :)words[1,CURRENT-1]} $PREFIX"
  found=("${(@f)$(${words[1]} "[suggest:${#line}]" "$line" 2>/dev/null)}")
  if [[ "${found[1]}" == '<path>' ]]; then
    compset -P '--*[=:]'
    _files
  elif [[ -n "${found[1]}" ]]; then
    compadd -- "${found[@]}"
  fi
}
compdef _staticguide staticguide

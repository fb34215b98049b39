# Completion of staticguide for fish. In ~/.config/fish/config.fish: staticguide completion fish | source
function __staticguide_complete
  set --local line (commandline --current-process --cut-at-cursor | string collect)
  staticguide "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
complete --command staticguide --arguments '(__staticguide_complete)'

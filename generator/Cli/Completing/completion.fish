# Completion of staticguide for fish. In ~/.config/fish/config.fish: staticguide completion fish | source
function __staticguide_complete
  set --local line (commandline --current-process --cut-at-cursor | string collect)
  set --local found (staticguide "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)
  if test "$found" = '<path>'
    # It may stand behind the sign of `--report=FILE`.
    set --local word (commandline --current-token --cut-at-cursor)
    set --local name (string match --regex -- '^--?[A-Za-z-]+[=:]' "$word")
    for path in (__fish_complete_path (string replace -- "$name" '' "$word"))
      printf '%s%s\n' "$name" $path
    end
  else if test -n "$found"
    printf '%s\n' $found
  end
end
complete --command staticguide --no-files --arguments '(__staticguide_complete)'

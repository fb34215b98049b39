# Completion of staticguide for fish. In ~/.config/fish/config.fish: staticguide completion fish | source
complete --command staticguide --arguments '(staticguide "[suggest:"(commandline --cursor)"]" (commandline) 2>/dev/null)'

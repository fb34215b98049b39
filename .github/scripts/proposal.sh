#!/usr/bin/env bash
# Goes on where the weekly proposal is still open: what it has learned counts on, since a source is gone only after three weeks; and
# what people mended there stays. PROPOSAL is its number for the steps that follow, or nothing.
set -euo pipefail

proposal=$(gh pr list --head sources --state open --json number,isCrossRepository --jq 'map(select(.isCrossRepository | not)) | .[0].number // empty')
echo "PROPOSAL=$proposal" >> "$GITHUB_ENV"
if [ -n "$proposal" ]; then
  # The token is asked for by this one command, and kept nowhere.
  git -c credential.helper='!gh auth git-credential' fetch --depth 1 origin sources
  git switch --create sources FETCH_HEAD
fi

#!/usr/bin/env bash
# Does what a newcomer does, with the README's two commands, on a machine that has nothing: Debian bookworm's base system, git,
# certificates and Node 20. Three times: as a user who has no Chromium, as root, and as the user once Chromium is there.
# It needs root on Debian, and half an hour or more; so it is no part of `npm test`. Where it can't run it says why, and ends well.
#
#   test/bare-machine.sh                     all three, from a clone of the last commit
#   test/bare-machine.sh user root again     those that are named, in this order
#   BASE=/var/tmp/bookworm test/bare-machine.sh    keeps the base system there for the next time
set -euo pipefail

repo=$(cd "$(dirname "$0")/.." && pwd)
[[ $# -gt 0 ]] || set -- user root again

skip() {
  echo "skipped: $1"
  exit 0
}
[[ $(uname) == Linux && $EUID == 0 ]] || skip 'it needs root on Linux'
command -v apt-get >/dev/null || skip 'it needs apt, as Debian has it'
# shellcheck disable=SC2016 # apt's own placeholders
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Codename: bookworm' 'Created-By: Packages' | head -1)
[[ $mirror ]] || skip 'apt knows no Debian bookworm here; try apt-get update'
command -v debootstrap >/dev/null || apt-get install -y -qq debootstrap >/dev/null || skip 'debootstrap is not to be had'
# What is mounted below ends with this process.
if [[ ! ${BARE_MACHINE:-} ]]; then
  unshare --mount true 2>/dev/null || skip 'it may not mount'
  BARE_MACHINE=1 exec unshare --mount --propagation private "$0" "$@"
fi

work=$(mktemp -d)
root=$work/bookworm
started=()
# shellcheck disable=SC2317 # called when the script ends
finish() {
  for pid in "${started[@]}"; do kill -- "-$pid" 2>/dev/null || true; done
  umount -R "$root/proc" "$root/dev" 2>/dev/null || true
  rm -rf --one-file-system "$work"
}
trap finish EXIT

say() { echo "── $*"; }

base=${BASE:-$work/base}
if [[ ! -x $base/bin/bash ]]; then
  say "Debian bookworm's base system, git and certificates"
  debootstrap --include=git,ca-certificates bookworm "$base" "$mirror" >"$work/debootstrap.log" 2>&1 || {
    tail -3 "$work/debootstrap.log"
    skip 'debootstrap could not fetch the base system'
  }
fi
cp -a "$base" "$root"

# Registries are reached as this machine reaches them.
cp -a /etc/apt /etc/hosts /etc/ssl "$root/etc/"
cp -L /etc/resolv.conf "$root/etc/"
cp -a /usr/share/keyrings "$root/usr/share/"
chroot "$root" useradd --create-home --shell /bin/bash newcomer
for home in "$root/root" "$root/home/newcomer"; do
  cat "$(npm config get globalconfig)" "$(npm config get userconfig)" >"$home/.npmrc" 2>/dev/null || true
  git clone --quiet --no-hardlinks "file://$repo" "$home/project"
done
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"

say 'Node 20 and its npm'
node=node-linux-$(node -p process.arch)
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$root/opt/node" "$node@20" npm@10
ln -s "/opt/node/node_modules/$node/bin/node" /opt/node/node_modules/.bin/{npm,npx} "$root/usr/local/bin/"
chroot "$root" chown -R newcomer: /home/newcomer

# inside NAME COMMAND: in the newcomer's clone, with nothing of this machine's environment
inside() {
  local name=$1 home=/home/$1
  [[ $name == root ]] && home=/root
  chroot --userspec="$name:$name" "$root" env -i HOME="$home" USER="$name" LANG=C.UTF-8 NO_COLOR=1 \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin bash -c "cd ~/project && $2"
}

# `npm ci && npm start` builds, and serves a page that answers at the address it prints.
starts() {
  local name=$1 log=$work/start-$1.log address=
  set -m
  inside "$name" 'npm ci && npm start' >"$log" 2>&1 &
  local pid=$!
  set +m
  started+=("$pid")
  until address=$(grep -oE 'http://(localhost|127\.0\.0\.1):[0-9]+/' "$log" | tail -1) && [[ $address ]]; do
    kill -0 "$pid" 2>/dev/null || {
      tail -20 "$log"
      return 1
    }
    sleep 1
  done
  inside "$name" "node -e 'fetch(\"$address\" + \"calculators/go-no-go/\").then((answer) => process.exit(answer.ok ? 0 : 1))'" ||
    return 1
  say "npm start, as $name: $address answers"
  kill -- "-$pid"
}

# `npm ci && npm test` passes.
passes() {
  local log=$work/test-$1.log
  local status=0
  inside "$1" 'npm ci && npm test' >"$log" 2>&1 || status=$?
  tail -16 "$log"
  return $status
}

# Without a Chromium, and without the right to install one, all else passes, and the end says what to install.
names_what_to_install() {
  passes "$1" && return
  local failed
  failed=$(grep -oE '^[a-z-]+ +[0-9]+ passed +[1-9][0-9]* failed' "$work/test-$1.log" | cut -d' ' -f1 | sort | paste -sd' ')
  [[ $failed == 'browser chromium' ]] && grep -q 'apt-get install -y chromium' "$work/test-$1.log"
}

as_a() {
  case $1 in
    user) starts newcomer && names_what_to_install newcomer ;;
    root) starts root && passes root ;;
    again) passes newcomer ;;
    *) say "no newcomer is called $1: user, root, again" && false ;;
  esac
}

failed=0
say "$(git -C "$repo" log -1 --format='%h %s')"
for newcomer in "$@"; do
  if as_a "$newcomer"; then
    say "$newcomer: as it should be"
  else
    say "$newcomer: FAILED"
    failed=1
  fi
done
exit $failed

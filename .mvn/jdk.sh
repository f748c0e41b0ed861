# Finds a JDK for this build and puts it first: sets and exports JAVA_HOME and PATH.
# Read by ./mvnw and ./hearsay, so it keeps to POSIX sh and starts no process where it can help it.
#
# Asked in this order: JAVA_HOME, JAVA25_HOME, the javac on PATH, then the places where JDKs are usually installed,
# where the lowest version that is high enough wins. What a folder holds is read from its `release` file.

hearsay_minimum_jdk=25

# Sets jdk_major to the major version of the JDK in folder $1, or to 0 where there is none.
hearsay_jdk_major() {
  jdk_major=0
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  while IFS='=' read -r jdk_key jdk_value; do
    if [ "$jdk_key" = JAVA_VERSION ]; then
      jdk_value="${jdk_value#\"}"
      jdk_major="${jdk_value%%[!0-9]*}"
      break
    fi
  done <"$1/release"
  [ -n "$jdk_major" ] || jdk_major=0
}

# Sets jdk_home to the folder of the JDK to use, or to nothing.
hearsay_find_jdk() {
  jdk_home=''
  for jdk_candidate in "${JAVA_HOME-}" "${JAVA25_HOME-}" javac; do
    if [ "$jdk_candidate" = javac ]; then
      jdk_candidate="$(command -v javac || :)"
      jdk_candidate="$(readlink -f "$jdk_candidate" 2>/dev/null || printf '%s' "$jdk_candidate")"
      jdk_candidate="${jdk_candidate%/bin/javac}"
    fi
    [ -n "$jdk_candidate" ] || continue
    hearsay_jdk_major "$jdk_candidate"
    if [ "$jdk_major" -ge "$hearsay_minimum_jdk" ]; then
      jdk_home="$jdk_candidate"
      return 0
    fi
  done
  jdk_best=0
  for jdk_candidate in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${SDKMAN_DIR:-${HOME-}/.sdkman}"/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.gradle/jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    hearsay_jdk_major "$jdk_candidate"
    if [ "$jdk_major" -ge "$hearsay_minimum_jdk" ] && { [ "$jdk_best" -eq 0 ] || [ "$jdk_major" -lt "$jdk_best" ]; }; then
      jdk_home="$jdk_candidate"
      jdk_best="$jdk_major"
    fi
  done
}

hearsay_find_jdk
if [ -z "$jdk_home" ]; then
  printf '%s\n' "Hearsay needs a JDK $hearsay_minimum_jdk or newer, and found none." \
    "Install one (https://adoptium.net has them for every system), or set JAVA_HOME to the folder of one you have." >&2
  exit 1
fi
JAVA_HOME="$jdk_home"
PATH="$JAVA_HOME/bin:$PATH"
export JAVA_HOME PATH

"""English words: splitting identifiers into words, singular and plural."""

from __future__ import annotations

import re
from functools import cache

from clientsmith.naming.letters import find_pieces, fold, word_list

# Words with a capital inside, which would otherwise be split.
_COMPOUND = re.compile(
    r"(?<![A-Z])(?:[Aa]rgoC[Dd]|[Bb]itBucket|[Cc]loud(?:Flare|Front|Watch)|[Dd]ata[Dd]og(?=[A-Z])"
    r"|[Dd]evOps|[Ff]ireBase|[Gg]it(?:Hub|Lab|Ops)|[Gg]raphQL|[Ii][Pp]v[46]|[Jj]avaScript"
    r"|[Ll]inkedIn|[Mm]ongoDB|[Mm]ySQL|[Nn]oSQL|[Oo]Auth|[Oo]pen(?:API|Api|ID)|[Pp]agerDuty|[Pp]ayPal"
    r"|[Pp]ostgreSQL|[Rr]abbitM[Qq]|[Ss]endGrid|[Tt]ypeScript|[Ww]eb(?:Hook|Socket)|[Yy]ouTube)"
    r"(?=s?(?:[^a-z]|$))"
)
_IN_OUT = re.compile(r"\bI/O\b")
_ADD_ON = re.compile(r"\badd[ _-]on(s?)\b", re.IGNORECASE)
# Acronyms that documents write without a separator ("AWSEKSInstance").
_ACRONYMS = word_list(
    """
    AKS API ARN AWS CDN CPU DNS EBS ECR ECS EKS GCP GKE GPU HTML HTTP HTTPS IAM IP JSON JWT MFA
    PDF RDS SCW SDK SMS SQL SSH SSL SSO TLS TOTP URI URL UUID VM VPC XML YAML
    """
)
_ACRONYM_RUN = re.compile(f"(?:{'|'.join(sorted(_ACRONYMS, key=len, reverse=True))})")
_WORD = re.compile(
    r"[A-Z]{2,}s(?![A-Za-z])"  # a plural acronym: IPs, SSHKeyIDs
    r"|[A-Z]{2,}s(?=[A-Z][a-z])"  # the same before another word: IPsCount
    r"|[A-Z]\d+[A-Z](?=[A-Z][a-z]|s?(?![A-Za-z]))"  # with a number in the middle: M2M, K8S
    r"|[A-Z]+(?![a-z])\d*"  # an acronym, or V2
    r"|[A-Z]?[a-z]+(?:\d+[a-z]*)*"  # a word: oauth2, sha256, k8s
    r"|\d+(?:[A-Z]+(?![a-z])|[a-z]*)"  # a number with letters: 2fa, 2XX
)

_IRREGULAR = {
    "addenda": "addendum",
    "aliases": "alias",
    "analyses": "analysis",
    "apis": "api",
    "axes": "axis",
    "caches": "cache",
    "calves": "calf",
    "children": "child",
    "cpus": "cpu",
    "crises": "crisis",
    "criteria": "criterion",
    "diagnoses": "diagnosis",
    "emojis": "emoji",
    "feet": "foot",
    "gpus": "gpu",
    "halves": "half",
    "indices": "index",
    "knives": "knife",
    "kpis": "kpi",
    "leaves": "leaf",
    "loaves": "loaf",
    "matrices": "matrix",
    "men": "man",
    "menus": "menu",
    "mice": "mouse",
    "movies": "movie",
    "people": "person",
    "quizzes": "quiz",
    "shelves": "shelf",
    "skus": "sku",
    "synopses": "synopsis",
    "teeth": "tooth",
    "thieves": "thief",
    "uris": "uri",
    "vertices": "vertex",
    "wives": "wife",
    "wolves": "wolf",
    "women": "woman",
}
_PLURALS = {singular: plural for plural, singular in _IRREGULAR.items()}
# Nouns without a plural, and names that end in "s".
_UNCOUNTABLE = word_list(
    """
    access accounting advice aks aws billing chaos content data dns ecs eks equipment feedback
    gas gps hardware health history https information infrastructure ios js k8s kubernetes
    management metadata mfa monitoring news nodejs paas progress rds redis research routing s3
    saas sass series sms software spam species storage support tls traffic usage windows
    """
)


@cache
def split_words(text: str) -> tuple[str, ...]:
    """Split a name of any spelling (camel, kebab, snake, prose) into lower-case words of folded letters."""
    plain = _ADD_ON.sub(r"addon\1", _IN_OUT.sub("IO", fold(text))).replace("&", " and ")
    plain = _COMPOUND.sub(lambda match: match[0][0] + match[0][1:].lower(), plain)
    words: list[str] = []
    for word in find_pieces(_WORD, plain):
        words.extend(_split_acronyms(word))
    return tuple(words)


def _split_acronyms(word: str) -> list[str]:
    if len(word) > 4 and word.isupper() and word not in _ACRONYMS:
        parts = _ACRONYM_RUN.findall(word)
        if len(parts) > 1 and "".join(parts) == word:
            return [part.lower() for part in parts]
    # Normalize again, because a small letter may have another form than the capital (NFKC).
    return [fold(word.lower())]


@cache
def singular(word: str) -> str:
    """Return the singular of a lower-case word, or the word itself."""
    if word in _UNCOUNTABLE or word in _PLURALS or not word.isascii():
        return word
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes", "tuses", "iruses")):
        return word[:-2]
    if word.endswith("s") and len(word) > 2 and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


@cache
def plural(word: str) -> str:
    """Return the plural of a lower-case word, or the word itself if it is a plural or has none."""
    if word in _UNCOUNTABLE or singular(word) != word or word[-1:].isdigit() or not word.isascii():
        return word
    if word in _PLURALS:
        return _PLURALS[word]
    if word.endswith("y") and word[-2:-1] not in tuple("aeiou"):
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    return word + "s"


def is_plural(word: str) -> bool:
    """Return whether a word is a plural."""
    return word not in _UNCOUNTABLE and singular(word) != word


def singulars(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words in the singular, the form in which phrases are compared."""
    return tuple(singular(word) for word in words)


@cache
def stem(word: str) -> str:
    """Return the stem of a word, which "invite" and "invitation" or "route" and "routing" share."""
    base = "information" if word == "info" else singular(word)
    for ending in ("ations", "ation", "ing", "ed", "er", "e"):
        if base.endswith(ending) and len(base) - len(ending) >= 4:
            return base[: -len(ending)]
    return base


def same_noun(left: str, right: str) -> bool:
    """Return whether two words have the same stem: number and derivation are ignored."""
    left, right = singular(left), singular(right)
    return left == right or stem(left) == stem(right)


def abbreviates(short: str, long: str) -> bool:
    """Return whether `short` can be an abbreviation of `long` ("org", "cert", "env")."""
    if short in VERBS:
        return False
    return 3 <= len(short) < len(long) and len(long) - len(short) >= 3 and long.startswith(short)


PREPOSITIONS = word_list("by for from in into of per to via with")
# Verbs that method names begin with. The name of a GET without one of them gets `get` or `list` in front.
VERBS = word_list(
    """
    abort accept acknowledge acquire activate add allocate apply approve archive assign
    associate attach authorize auto backup ban bind block branch bulk can cancel capture change
    check claim clean clear clone close complete configure confirm connect convert copy count
    create deactivate deallocate decline decrement delete deploy destroy detach disable
    disassociate discard disconnect dismiss dispatch download duplicate edit enable enroll
    escalate estimate evaluate evict execute exists expire export fetch finalize find finish
    follow force freeze generate get grant has hide import increment initialize initiate inspect
    install invalidate invite invoke is join kill leave link list lock login logout make mark
    merge migrate modify move mute open parse partial patch pause pay pin ping poll post preview
    promote provision prune publish pull purge push put query read reassign rebase reboot
    rebuild receive reconcile recreate redact redeem redeploy refresh regenerate register
    reindex reject release reload remove rename render renew reopen reorder repair replace
    replay report request requeue rescan resend reset resize resolve restart restore resume
    retrieve retry reverse revert revoke rollback rotate run save scale schedule search seek
    send set show simulate skip specify start stop stream submit subscribe suspend swap switch
    sync synchronize tail test toggle track transfer trigger unarchive unassign unban unbind
    unblock undo unenroll unfollow unhide uninstall unlink unlock unmute unpin unpublish
    unsubscribe update upgrade upload upsert validate verify view wait watch withdraw write
    """
)

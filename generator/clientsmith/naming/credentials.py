"""Names for the credential arguments of a client that no provider.toml names."""

from __future__ import annotations

import re
from collections import Counter
from keyword import iskeyword
from typing import TYPE_CHECKING, Any

from clientsmith.naming.identifiers import to_snake

if TYPE_CHECKING:
    from collections.abc import Mapping

#: What a client takes besides its credentials.
CLIENT_OPTIONS = frozenset(
    (
        *("base_url", "token_url", "origins", "timeout", "total_timeout", "max_retries", "strict"),
        *("headers", "http_client", "on_request", "on_response", "self"),
    )
)
_ONLY = "api_token"
_VALID = re.compile(r"[a-z][a-z0-9_]*")


def credential_arguments(schemes: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Security scheme -> argument: `api_token` where there is one, else the scheme's own name.

    None of several may have the general name: with another scheme in the document it would be another's,
    and what somebody gives by it would go elsewhere.

    Args:
        schemes: the schemes that take a credential, as the document has them.
    """
    if len(schemes) == 1:
        return dict.fromkeys(schemes, _ONLY)
    plain = {name: _plain(name) for name in sorted(schemes)}
    times = Counter(plain.values())
    chosen = {
        name: argument if times[argument] == 1 else f"{argument}_{_kind(schemes[name])}"
        for name, argument in plain.items()
    }
    taken: set[str] = set()
    for name, argument in chosen.items():
        number = 2
        while argument in taken:
            chosen[name] = f"{argument}_{number}"
            number += 1
        taken.add(chosen[name])
    return chosen


def _plain(name: str) -> str:
    argument = to_snake(name).strip("_") if name.isascii() else "credential"
    if not _VALID.fullmatch(argument):
        argument = "credential"
    taken = argument in CLIENT_OPTIONS or iskeyword(argument)
    return f"{argument}_credential" if taken else argument


def _kind(scheme: Mapping[str, Any]) -> str:
    """The word that tells two schemes of almost the same name apart."""
    words = [scheme.get(key) for key in ("in", "scheme", "type")]
    return next((to_snake(word) for word in words if isinstance(word, str) and word), "other")

"""Names of credential arguments for clients without a provider.toml."""

from __future__ import annotations

import re
from collections import Counter
from keyword import iskeyword
from typing import TYPE_CHECKING, Any

from clientsmith.naming.identifiers import to_snake
from clientsmith.naming.letters import word_list

if TYPE_CHECKING:
    from collections.abc import Mapping

#: The arguments of a client besides its credentials.
CLIENT_OPTIONS = word_list(
    """
    base_url headers http_client max_line_size max_response_size max_retries on_request on_response origins
    self strict timeout token_url total_timeout
    """
)
_ONLY = "api_token"
_VALID = re.compile(r"[a-z][a-z0-9_]*")


def credential_arguments(schemes: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Name the argument for each security scheme: `api_token` if there is one scheme, else after the scheme.

    With several schemes none is called `api_token`: if the document adds a scheme, that name could move to
    another one, and the credential would be sent to the wrong place.

    Args:
        schemes: name -> security scheme of the document, for each scheme that takes a credential.

    Returns:
        Security scheme -> argument.
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
        unique, number = argument, 2
        while unique in taken:
            unique = f"{argument}_{number}"
            number += 1
        chosen[name] = unique
        taken.add(unique)
    return chosen


def _plain(name: str) -> str:
    argument = to_snake(name).strip("_") if name.isascii() else "credential"
    if not _VALID.fullmatch(argument):
        argument = "credential"
    taken = argument in CLIENT_OPTIONS or iskeyword(argument)
    return f"{argument}_credential" if taken else argument


def _kind(scheme: Mapping[str, Any]) -> str:
    """Return a word that distinguishes schemes of the same name."""
    words = [scheme.get(key) for key in ("in", "scheme", "type")]
    return next((to_snake(word) for word in words if isinstance(word, str) and word), "other")

"""Find the decisions that provider.toml needs before a package can be generated from new documents."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from clientsmith.drift.schemes import declared_schemes, renamed_schemes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.diagnostics import Diagnostic, GenerationError
    from clientsmith.normalise import Canonical
    from clientsmith.project import Source

_CREDENTIAL = re.compile(r"/credential/(\d+)/scheme")


def lost_servers(
    new: Source, before: Sequence[Canonical], after: Sequence[Canonical]
) -> list[Diagnostic]:
    """Report each new document that no longer lists the server of provider.toml.

    Args:
        new: the provider with the new documents.
        before: the pinned canonical documents.
        after: the new canonical documents.
    """
    decisions: list[Diagnostic] = []
    for config, was, now in zip(new.config.document, before, after, strict=True):
        chosen, *others = now.document["servers"]
        if not now.facts.server(0).is_unlisted or was.facts.server(0).is_unlisted:
            continue
        where = "" if len(new.config.document) == 1 else f" {config.file}"
        message = f"the new document{where} no longer lists the server {chosen['url']}"
        listed = ", ".join(server["url"] for server in others) or "none"
        hint = f"it lists: {listed}; set `server` to the one to use, or correct the list in the overlay"
        decisions.append(new.config_file.diagnostic("/server", message, hint))
    return decisions


def needed(
    new: Source, error: GenerationError, before: Sequence[Canonical], after: Sequence[Canonical]
) -> list[Diagnostic]:
    """Return the errors in provider.toml as decisions to take before an update.

    Args:
        new: the provider with the new documents.
        error: the errors of generating a package from them.
        before: the pinned canonical documents.
        after: the new canonical documents.

    Raises:
        GenerationError: the same error, if part of it is not about provider.toml.
    """
    if any(fault.file != new.config_file.shown for fault in error.diagnostics):
        raise error
    renamed = renamed_schemes(declared_schemes(before), declared_schemes(after))
    decisions: list[Diagnostic] = []
    for fault in error.diagnostics:
        hint = fault.hint
        match = _CREDENTIAL.fullmatch(fault.pointer)
        name = match and renamed.get(new.config.credential[int(match[1])].scheme)
        if name:
            hint += f"; the scheme was renamed to `{name}`"
        message = fault.message.replace("the document has", "the new document has", 1)
        # The error may be in a copy of provider.toml with fewer lines.
        decisions.append(new.config_file.diagnostic(fault.pointer, message, hint))
    return decisions

"""Adapt provider.toml to documents that it was not written for.

Entries for what no longer exists are removed and reported. Other conflicts need a decision by a
person (clientsmith.drift.decisions).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.diagnostics import GenerationError
from clientsmith.drift.editing import with_value, without
from clientsmith.drift.ledger import operations
from clientsmith.drift.schemes import declared_schemes, renamed_schemes
from clientsmith.pipeline import plan
from clientsmith.project import CONFIG, Source
from clientsmith.source.references import join
from clientsmith.swap import put

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.normalise import Canonical
    from clientsmith.source.toml import TomlFile


def fitted(new: Source, canonicals: Sequence[Canonical]) -> tuple[Source, list[str]]:
    """Remove the entries of provider.toml for operations and components that no longer exist.

    Args:
        new: the provider with the new documents, in a temporary project.
        canonicals: its canonical documents.

    Returns:
        The provider with the edited provider.toml, and a sentence for each removal.

    Raises:
        GenerationError: if a decision is needed, for example because a security scheme is gone.
    """
    new, removals = _without_gone(new, canonicals)
    try:
        plan(new, canonicals)
    except GenerationError as error:
        if [fault.pointer for fault in error.diagnostics] != ["/example"]:
            raise
        removals.append(
            f"the example {new.config.example!r} was removed from provider.toml: there is no such"
            " method without arguments"
        )
        new = _written(new, without(new.config_file, "/example"))
        plan(new, canonicals)
    return new, removals


def fit_back(old: Source, before: Sequence[Canonical], after: Sequence[Canonical]) -> Source:
    """Adapt a provider.toml that was already edited for the new documents to the pinned ones.

    A credential with a new scheme gets the old scheme that was renamed to it, or else one that no other
    credential uses. If there is none, the credential is removed.

    Args:
        old: the provider with the pinned documents, in a temporary project.
        before: the pinned canonical documents.
        after: the new canonical documents.
    """
    schemes = declared_schemes(before)
    former = {name: was for was, name in renamed_schemes(schemes, declared_schemes(after)).items()}
    served = {former.get(held.scheme, held.scheme) for held in old.config.credential}
    unserved = [name for name in schemes if name not in served]
    file = old.config_file
    for position, credential in reversed([*enumerate(old.config.credential)]):
        if credential.scheme in schemes:
            continue
        was = former.get(credential.scheme) or (unserved.pop() if unserved else None)
        pointer = f"/credential/{position}"
        file = with_value(file, f"{pointer}/scheme", was) if was else without(file, pointer)
    return _written(old, file)


def _without_gone(new: Source, canonicals: Sequence[Canonical]) -> tuple[Source, list[str]]:
    """Remove exclusions of operations, and class names of components, that no longer exist."""
    from clientsmith.naming.operations import ledger_key

    known = operations(new, canonicals)
    gone = {
        position: exclusion.operation
        for position, exclusion in enumerate(new.config.exclude)
        if ledger_key(exclusion.namespace, exclusion.operation) not in known
    }
    file = new.config_file
    for position in reversed(gone):
        file = without(file, f"/exclude/{position}")
    schemas = {name for each in canonicals for name in each.document["components"]["schemas"]}
    unnamed = [name for name in new.config.models if name not in schemas]
    is_empty = len(unnamed) == len(new.config.models)
    for pointer in (
        ["/models"] if unnamed and is_empty else [join("/models", name) for name in unnamed]
    ):
        file = without(file, pointer)
    return _written(new, file), [
        *(
            f"the exclusion of {operation!r} was removed from provider.toml: there is no such operation"
            for operation in gone.values()
        ),
        *(
            f"the class name for {name!r} was removed from provider.toml: there is no such component"
            for name in unnamed
        ),
    ]


def _written(source: Source, file: TomlFile) -> Source:
    """Write provider.toml and return the provider that it describes."""
    put(source.folder, CONFIG, file.text.encode())
    return Source(source.project, source.provider)

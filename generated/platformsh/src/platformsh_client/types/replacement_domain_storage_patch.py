"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ReplacementDomainStoragePatchDict(TypedDict):
    """`ReplacementDomainStoragePatch` with the property names used in JSON."""

    attributes: NotRequired[types.ReplacementDomainStoragePatchAttributes]


ReplacementDomainStoragePatch: TypeAlias = (
    models.ReplacementDomainStoragePatch | ReplacementDomainStoragePatchDict
)

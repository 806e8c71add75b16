"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ReplacementDomainStoragePatchDict(TypedDict):
    """`ReplacementDomainStoragePatch` by the names of the wire."""

    attributes: NotRequired[types.ReplacementDomainStoragePatchAttributes]


ReplacementDomainStoragePatch: TypeAlias = (
    models.ReplacementDomainStoragePatch | ReplacementDomainStoragePatchDict
)

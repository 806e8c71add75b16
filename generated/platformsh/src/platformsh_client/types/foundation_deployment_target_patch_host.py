"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class FoundationDeploymentTargetPatchHostDict(TypedDict):
    """`FoundationDeploymentTargetPatchHost` by the names of the wire."""

    id: str | None

    services: NotRequired[Sequence[str] | None]

    type: types.FoundationDeploymentTargetPatchHostType


FoundationDeploymentTargetPatchHost: TypeAlias = (
    models.FoundationDeploymentTargetPatchHost | FoundationDeploymentTargetPatchHostDict
)

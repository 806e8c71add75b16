"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class FoundationDeploymentTargetCreateInputHostDict(TypedDict):
    """`FoundationDeploymentTargetCreateInputHost` with the property names used in JSON."""

    id: str | None

    services: NotRequired[Sequence[str] | None]

    type: types.FoundationDeploymentTargetCreateInputHostType


FoundationDeploymentTargetCreateInputHost: TypeAlias = (
    models.FoundationDeploymentTargetCreateInputHost | FoundationDeploymentTargetCreateInputHostDict
)

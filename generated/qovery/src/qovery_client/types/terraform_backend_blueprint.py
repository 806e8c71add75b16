"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class TerraformBackendBlueprintDict(TypedDict):
    """`TerraformBackendBlueprint` with the property names used in JSON."""

    config: NotRequired[Mapping[str, str]]

    type: str


TerraformBackendBlueprint: TypeAlias = (
    models.TerraformBackendBlueprint | TerraformBackendBlueprintDict
)

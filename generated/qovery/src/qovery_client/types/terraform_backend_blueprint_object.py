"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class TerraformBackendBlueprintObjectDict(TypedDict):
    """`TerraformBackendBlueprintObject` with the property names used in JSON."""

    blueprint: types.TerraformBackendBlueprint


TerraformBackendBlueprintObject: TypeAlias = (
    models.TerraformBackendBlueprintObject | TerraformBackendBlueprintObjectDict
)

"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class TerraformBackendBlueprintObjectDict(TypedDict):
    """`TerraformBackendBlueprintObject` by the names of the wire."""

    blueprint: types.TerraformBackendBlueprint


TerraformBackendBlueprintObject: TypeAlias = (
    models.TerraformBackendBlueprintObject | TerraformBackendBlueprintObjectDict
)

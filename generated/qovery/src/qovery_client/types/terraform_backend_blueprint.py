"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class TerraformBackendBlueprintDict(TypedDict):
    """`TerraformBackendBlueprint` by the names of the wire."""

    config: NotRequired[Mapping[str, str]]

    type: str


TerraformBackendBlueprint: TypeAlias = (
    models.TerraformBackendBlueprint | TerraformBackendBlueprintDict
)

"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models

if TYPE_CHECKING:
    from collections.abc import Mapping


class TerraformBackendBlueprintDict(TypedDict):
    """`TerraformBackendBlueprint` by the names of the wire."""

    config: NotRequired[Mapping[str, str]]

    type: str


TerraformBackendBlueprint: TypeAlias = (
    models.TerraformBackendBlueprint | TerraformBackendBlueprintDict
)

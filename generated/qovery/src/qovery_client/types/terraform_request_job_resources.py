"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class TerraformRequestJobResourcesDict(TypedDict):
    """`TerraformRequestJobResources` with the property names used in JSON."""

    cpu_milli: int

    gpu: int

    ram_mib: int

    storage_gib: int


TerraformRequestJobResources: TypeAlias = (
    models.TerraformRequestJobResources | TerraformRequestJobResourcesDict
)

"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class TerraformBackendUserProvidedObjectDict(TypedDict):
    """`TerraformBackendUserProvidedObject` with the property names used in JSON."""

    user_provided: types.TerraformBackendUserProvided


TerraformBackendUserProvidedObject: TypeAlias = (
    models.TerraformBackendUserProvidedObject | TerraformBackendUserProvidedObjectDict
)

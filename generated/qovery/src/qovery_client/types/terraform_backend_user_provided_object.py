"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class TerraformBackendUserProvidedObjectDict(TypedDict):
    """`TerraformBackendUserProvidedObject` by the names of the wire."""

    user_provided: types.TerraformBackendUserProvided


TerraformBackendUserProvidedObject: TypeAlias = (
    models.TerraformBackendUserProvidedObject | TerraformBackendUserProvidedObjectDict
)

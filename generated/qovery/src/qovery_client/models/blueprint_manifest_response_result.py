from typing import Annotated, TypeAlias

from pydantic import Field

from .blueprint_manifest_context_variable_field import BlueprintManifestContextVariableField
from .blueprint_manifest_variable_field import BlueprintManifestVariableField

BlueprintManifestResponseResult: TypeAlias = Annotated[
    BlueprintManifestVariableField | BlueprintManifestContextVariableField,
    Field(discriminator="kind"),
]

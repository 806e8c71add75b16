from typing import Annotated, TypeAlias

from pydantic import Field

from .blueprint_manifest_engine_helm import BlueprintManifestEngineHelm
from .blueprint_manifest_engine_open_tofu import BlueprintManifestEngineOpenTofu
from .blueprint_manifest_engine_terraform import BlueprintManifestEngineTerraform

BlueprintManifestEngineSpec: TypeAlias = Annotated[
    BlueprintManifestEngineTerraform
    | BlueprintManifestEngineOpenTofu
    | BlueprintManifestEngineHelm,
    Field(discriminator="type"),
]
